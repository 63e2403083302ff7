import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as it is built. */
const command = join(root, 'dist/cli/diagnose.js');

/** Builds the command where that is missing or old. */
const build = (): Run => asNpm(['--help'], {});

let isBuilt = false;

/** Runs the command; from a folder of the caller's, as npm does. */
export function diagnose(
  args: readonly string[],
  given: { readonly input?: string; readonly from?: string } = {},
): Run {
  if (given.from !== undefined) return asNpm(args, given);
  isBuilt ||= build().status === 0;
  return run([command, ...args], given.input);
}

/** A start more, and a look at the time of every source: many runs do without. */
const asNpm = (args: readonly string[], { from = root, input = '' }): Run =>
  run([join(root, 'scripts/run.mjs'), 'diagnose', ...args], input, { INIT_CWD: from });

function run(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
