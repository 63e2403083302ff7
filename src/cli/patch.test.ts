import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnose } from './run.testing.ts';

const SHOP = `<VirtualHost *:80>
    ServerName shop.example.org
    WSGIDaemonProcess shop user=shop \\
        python-home=/srv/shop/venv/bin/python3 threads=15
    # the application
    WSGIScriptAlias / "/srv/shop/wsgi.py" process-group=shopp
    RewriteEngine On
    RewriteRule ^/old/(.*)$ /$1 [L]
    <Directory /srv/shop>
        Require all granted # for all
    </Directory>
</VirtualHost>
`;

const CORRECTED = SHOP.replace('venv/bin/python3', 'venv')
  .replace('shopp', 'shop')
  .replace('[L]', '[PT,L]')
  .replace('Require all granted # for all', '# for all\n        Require all granted');

/** A file of its own with this text. */
function file(text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'patch-')), 'my vhost.conf');
  writeFileSync(path, text);
  return path;
}

/** Applies what the command printed to a file. */
const apply = (path: string, diff: string | Uint8Array): void => {
  execFileSync('patch', ['--silent', '--fuzz=0', path], { input: diff });
};

test.each([
  ['lines that end as in Unix', SHOP, CORRECTED],
  [
    'lines that end as in Windows',
    SHOP.replaceAll('\n', '\r\n'),
    CORRECTED.replaceAll('\n', '\r\n'),
  ],
  ['no end of the last line', SHOP.trimEnd(), CORRECTED.trimEnd()],
])('patch applies the printed corrections: %s', (_, text, corrected) => {
  const path = file(text);
  const run = diagnose(['--patch', path]);
  expect([run.status, run.stderr]).toEqual([0, '']);
  apply(path, run.stdout);
  expect(readFileSync(path, 'utf8')).toBe(corrected);
  expect(diagnose(['--patch', path])).toEqual({
    status: 0,
    stdout: '',
    stderr: 'diagnose: found nothing to correct\n',
  });
});

test('several files and standard input are one diff', () => {
  const path = file(SHOP);
  const { stdout } = diagnose(['--patch', path, '-'], { input: SHOP });
  expect(stdout.match(/^--- .*$/gm)).toEqual([expect.stringContaining('my vhost.conf'), '--- -']);
});

test('what needs a value, and what no line follows for, is named', () => {
  const input = `WSGISocketPrefix /tmp/wsgi\n${SHOP.replace('python3', 'python3 x')}WSGIProcessGroup other\n`;
  const run = diagnose(['--patch', '-'], { input });
  expect(run.status).toBe(0);
  expect(run.stdout).not.toContain('SocketPrefix /var');
  expect(run.stderr.split('\n')).toEqual([
    expect.stringMatching(/^diagnose: -:1: not corrected: .*--set socket-prefix=VALUE$/),
    expect.stringMatching(/^diagnose: -:14: not corrected: Daemon group not declared\./),
    '',
  ]);
  const given = diagnose(['--patch', '--set', 'socket-prefix=/run/w', '-'], { input });
  expect(given.stdout).toContain('+WSGISocketPrefix /run/w\n');
});

test('bytes that are no UTF-8 stay as they are', () => {
  const text = Buffer.from(SHOP.replace('# the', '# d\u00e9j\u00e0'), 'latin1');
  const path = file(text);
  const diff = execFileSync(process.execPath, ['dist/cli/diagnose.js', '--patch', path]);
  apply(path, diff);
  expect(readFileSync(path, 'latin1')).toBe(CORRECTED.replace('# the', '# d\u00e9j\u00e0'));
});

test('a text that is no configuration file, and one without a fault, have no diff', () => {
  for (const input of ['[wsgi:error] nothing\n', SHOP.replaceAll(/^/gm, '> ')]) {
    const run = diagnose(['--patch', '-'], { input });
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(run.stderr).not.toBe('');
  }
});

test('it prints nothing else, so it takes no other form', () => {
  expect(diagnose(['--patch', '--json', '-']).status).toBe(2);
});

test('a missing grant is added for the script alone, and a group in a wrong section is raised', () => {
  const host = (...lines: readonly string[]): string =>
    `<Directory />\nRequire all denied\n</Directory>\n<VirtualHost *:80>\n${lines.join('\n')}\n</VirtualHost>\n`;
  const mount = 'WSGIScriptAlias / /srv/acme/app.wsgi';
  const open = '<Directory /srv/acme>\nRequire all granted\n</Directory>';
  const ungranted = diagnose(['--patch', '-'], { input: host(mount) });
  expect(ungranted.stdout).toContain('+    <Files app.wsgi>\n+        Require all granted\n');
  const meant = diagnose(['--patch', '-'], {
    input: host(mount, open.replace('granted', 'denied')),
  });
  expect([meant.stdout, meant.stderr]).toEqual(['', expect.stringContaining('not corrected')]);
  const section = '<Directory /srv/x>\nWSGIProcessGroup acme\n</Directory>';
  const raised = diagnose(['--patch', '-'], {
    input: host('WSGIDaemonProcess acme', mount, open, section),
  });
  // Of the two lines that change places, the diff shows the section's as the one that moves.
  expect(raised.stdout).toContain(
    '-<Directory /srv/x>\n WSGIProcessGroup acme\n+<Directory /srv/x>\n',
  );
});

test('a declaration that comes too late, in another virtual host, moves out of it', () => {
  const name = 'ServerName a.example.org';
  const use = 'WSGIScriptAlias / /srv/a/a.wsgi process-group=a application-group=%{GLOBAL}';
  const open = '<Directory /srv/a>\nRequire all granted\n</Directory>';
  const input = `<VirtualHost *:443>\n${name}\n${use}\n${open}\n</VirtualHost>\n<VirtualHost *:80>\n${name}\nWSGIDaemonProcess a threads=3\n</VirtualHost>\n`;
  const { stdout, stderr } = diagnose(['--patch', '-'], { input });
  expect(stderr).toBe('');
  expect(stdout).toContain('+WSGIDaemonProcess a threads=3\n <VirtualHost *:443>\n');
  expect(stdout).toContain('-WSGIDaemonProcess a threads=3\n');
});
