import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as npm does, from a folder of the caller's. */
export function diagnose(args: readonly string[], { input = '', from = root } = {}): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), 'diagnose', ...args],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, INIT_CWD: from } },
  );
  return { status, stdout, stderr };
}
