import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './run.testing.ts';

// A project of its own, so that other tests can run the command meanwhile.
const project = mkdtempSync(join(tmpdir(), 'stale-build-'));
cpSync(join(root, 'scripts'), join(project, 'scripts'), { recursive: true });
for (const name of readdirSync(root)) {
  if (!/^(?:\.|dist$|scripts$)/.test(name)) symlinkSync(join(root, name), join(project, name));
}

afterAll(() => {
  rmSync(project, { recursive: true });
});

const diagnose = () =>
  spawnSync(
    process.execPath,
    [
      join(project, 'scripts/run.mjs'),
      'diagnose',
      '--json',
      'content/problems/sockets/socket-directory-closed/cases/no-prefix.log',
    ],
    { cwd: project, encoding: 'utf8', env: { ...process.env, INIT_CWD: project } },
  );

test('a build that is stale is made first, and stdout carries the result alone', () => {
  const built = join(project, 'dist/cli/diagnose.js');
  mkdirSync(join(project, 'dist/cli'), { recursive: true });
  writeFileSync(built, "console.log('an old build')");
  utimesSync(built, 0, 0);
  const { status, stdout, stderr } = diagnose();
  expect(stderr).toContain('Building cli');
  expect(JSON.parse(stdout)).toMatchObject({ files: [expect.stringContaining('no-prefix.log')] });
  expect(status).toBe(0);
  expect(diagnose().stderr).toBe('');
});
