import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync, mkdirSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './root.ts';

/** What a command printed, both streams in one, and how it ended; `null` where it was stopped. */
export interface Output {
  readonly text: string;
  readonly status: number | null;
}

/**
 * A copy-on-write view of this machine with processes and a network of its own. Paths are those
 * that the machine has; nothing that happens in a box reaches the machine.
 */
export interface Box {
  /** Runs a line in a shell as root. Never throws for what the line does. */
  readonly run: (line: string, options?: RunOptions) => Promise<Output>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly has: (path: string) => boolean;
  /** Bytes of a file; 0 where there is none. */
  readonly size: (path: string) => number;
  /** Where the machine sees a path of the box. */
  readonly seen: (path: string) => string;
  readonly close: () => Promise<void>;
}

interface RunOptions {
  readonly seconds?: number;
}

const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
};

/** Makes a box. Throws where the kernel does not allow it, with what it said. */
export async function openBox(): Promise<Box> {
  const namespaces = ['--mount', '--net', '--pid', '--uts', '--ipc'];
  const init = spawn(
    'unshare',
    [...namespaces, '--fork', '--kill-child', 'bash', join(root, 'e2e/lab/box.sh')],
    // A group of its own: Ctrl+C is for the lab, which closes its boxes.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise((resolve) => init.once('close', resolve));
  const said: string[] = [];
  init.stderr.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  if (!(await ready(init.stdout))) {
    await ended;
    throw new Error(`No box could be made here: ${said.join('').trim()}`);
  }
  const pid = readFileSync(`/proc/${String(init.pid)}/task/${String(init.pid)}/children`, 'utf8');
  const seen = (path: string): string => join(`/proc/${pid.trim()}/root`, path);
  return {
    run: (line, { seconds = 60 } = {}) => runIn(pid.trim(), line, seconds),
    read: (path) => readFileSync(seen(path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(seen(path)), { recursive: true });
      writeFileSync(seen(path), text);
    },
    remove: (path) => {
      rmSync(seen(path), { force: true });
    },
    has: (path) => existsSync(seen(path)),
    size: (path) => statSync(seen(path), { throwIfNoEntry: false })?.size ?? 0,
    seen,
    close: async () => {
      init.stdin.end();
      await ended;
    },
  };
}

async function ready(stdout: NodeJS.ReadableStream): Promise<boolean> {
  for await (const line of createInterface(stdout)) if (line === 'ready') return true;
  return false;
}

function runIn(pid: string, line: string, seconds: number): Promise<Output> {
  const child = spawn(
    'nsenter',
    ['--target', pid, '--all', '--root', '--wd', 'timeout', '-k', '2', String(seconds)].concat([
      '/bin/bash',
      '-c',
      line,
    ]),
    { stdio: ['ignore', 'pipe', 'pipe'], env: ENVIRONMENT },
  );
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve) => {
    // Not `close`: a daemon that the line leaves behind may keep the pipes open.
    child.once('exit', (status) => {
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ text: Buffer.concat(said).toString('utf8'), status });
      }, 20);
    });
  });
}
