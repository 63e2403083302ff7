import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { loadContent } from '../load-content.ts';

const { kb } = loadContent('content').content;
const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the command of a question prints where Debian's files stand in a folder of the test's. */
function searched(question: string): string {
  const debian = kb.platforms.find(({ id }) => id === 'debian');
  const read = debian?.values['enabled-configuration'] ?? '';
  const typed = { 'enabled-configuration': read.replaceAll('/etc/apache2', folder) };
  const filler = fillerFor(kb, quoting, { facts: [], binding: {}, typed });
  const [variant] = kb.questions.find(({ id }) => id === question)?.findOut.variants ?? [];
  const { text, unfilled } = fillCommand(variant?.command ?? [], 'shell', filler);
  expect(unfilled).toEqual([]);
  const { stdout } = spawnSync('sh', ['-c', `sudo() { "$@"; }; ${text}`], { encoding: 'utf8' });
  return stdout.replaceAll(folder, '/etc/apache2');
}

test("a search of Debian's configuration finds what is enabled, and nothing that is not", () => {
  write('apache2.conf', 'IncludeOptional sites-enabled/*.conf\n');
  write('ports.conf', 'Listen 80\n');
  write('mods-available/wsgi.load', 'LoadModule wsgi_module /usr/lib/mod_wsgi.so\n');
  write('sites-available/shop.conf', 'WSGIDaemonProcess shop\n');
  write('sites-available/old.conf', 'WSGIDaemonProcess old\n');
  write('sites-enabled/shop.conf.bak', 'WSGIDaemonProcess backup\n');
  mkdirSync(join(folder, 'mods-enabled'));
  symlinkSync('../sites-available/shop.conf', join(folder, 'sites-enabled/shop.conf'));

  expect(searched('deployment-mode')).toBe(
    '/etc/apache2/sites-enabled/shop.conf:1:WSGIDaemonProcess shop\n',
  );
  expect(searched('module-loaded')).not.toContain('LoadModule');

  symlinkSync('../mods-available/wsgi.load', join(folder, 'mods-enabled/wsgi.load'));
  expect(searched('module-loaded')).toContain(
    '/etc/apache2/mods-enabled/wsgi.load:1:LoadModule wsgi_module /usr/lib/mod_wsgi.so\n',
  );
});
