import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content-pipeline/load-content.ts';
import { root } from './root.ts';
import { layouts } from './layouts/index.ts';

/** What a program of a layout says to arguments, without a system around it. */
const says = (
  script: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly text: string } => {
  const path = join(root, 'e2e/lab/layouts/programs', script);
  const { status, stdout, stderr } = spawnSync('bash', [path, ...args], { encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
};

describe('a program of a layout refuses what the real one refuses', () => {
  test.each([
    ['fedora-apachectl.sh', ['-S'], 'The "-S" option is not supported'],
    ['fedora-apachectl.sh', ['-t', '-D', 'DUMP_INCLUDES'], 'no longer supported'],
    ['rc-service.sh', ['apache2', 'graceful-stop'], 'unknown function'],
    ['rc-service.sh', ['httpd', 'restart'], 'does not exist'],
    ['freebsd-service.sh', ['apache24', 'graceful-stop'], 'unknown directive'],
    ['freebsd-service.sh', ['apache2', 'restart'], 'does not exist'],
    ['docker.sh', ['exec', '--root', 'httpd', 'ls'], 'unknown shorthand flag'],
    ['docker.sh', ['logs', '--tail', '5', 'web'], 'No such container'],
    ['brew.sh', ['services', 'reload', 'httpd'], 'unknown subcommand'],
    ['journalctl.sh', ['--unit-file', 'httpd'], 'unrecognized option'],
    ['systemctl.sh', ['graceful', 'httpd'], 'Unknown command verb'],
  ])('%s %j', (script, args, words) => {
    const { status, text } = says(script, ...args);
    expect(text).toContain(words);
    expect(status).not.toBe(0);
  });
});

test('each layout stands for a platform of the content, with its own vocabulary', () => {
  const { content } = loadContent(join(root, 'content'));
  for (const { platform, programs } of layouts) {
    const known = content.vocabularies.get(platform)?.programs;
    for (const name of Object.keys(programs)) expect([...(known?.keys() ?? [])]).toContain(name);
  }
});
