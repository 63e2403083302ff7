import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly from?: string;
}

/** The command as it is built. */
const command = join(root, 'dist/cli/diagnose.js');

/** Builds the command where that is missing or old. */
const build = (): Run => asNpm(['--help'], {});

let isBuilt = false;

/** Runs the command; from a folder of the caller's, as npm does. */
export function diagnose(args: readonly string[], options: RunOptions = {}): Run {
  if (options.from !== undefined) return asNpm(args, options);
  isBuilt ||= build().status === 0;
  return run([command, ...args], options.input);
}

/** A start more, and a look at the time of every source: many runs do without. */
const asNpm = (args: readonly string[], { from = root, input = '' }: RunOptions): Run =>
  run([join(root, 'scripts/run.mjs'), 'diagnose', ...args], input, { INIT_CWD: from });

function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** The built command, by itself in a folder of its own, as on a server that it was copied to. */
export function copyTo(folder: string, name = 'diagnose.js'): string {
  const copy = join(folder, name);
  // Another test may be building it at this moment: then it is not there, or not whole.
  for (let attempts = 0; attempts < 5; attempts += 1) {
    if (diagnose(['--help']).status !== 0) continue;
    copyFileSync(join(root, 'dist/cli/diagnose.js'), copy);
    if (spawnSync(process.execPath, [copy, '--version']).status === 0) break;
  }
  return copy;
}

/** Runs a line of Bash in which `$diagnose` is the copied command, and `node` this Node. */
export function bash(
  script: string,
  copy: string,
  as: Omit<SpawnSyncOptions, 'encoding'> = {},
): Run {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    cwd: dirname(copy),
    ...as,
    encoding: 'utf8',
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      diagnose: copy,
      example: join(root, 'content/examples/socket-503.log'),
    },
  });
  return { status, stdout, stderr };
}
