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

/** How a command ended, in words. */
export const ending = ({ status }: Output): string =>
  status === null
    ? `was stopped after ${String(LIMIT)} s`
    : `ended with exit code ${String(status)}`;

/** Seconds. It only ends what hangs: a loaded machine may need minutes for an environment. */
const LIMIT = 300;
/** What `timeout` ends with where it stopped the command, and where it had to kill it. */
const STOPPED = [124, 137];

/**
 * A copy-on-write view of this machine with processes and a network of its own. Paths are those
 * that the machine has; nothing that happens in a box reaches the machine.
 */
export interface Box {
  /** Runs a line in a shell as root. Never throws for what the line does. */
  readonly run: (line: string) => Promise<Output>;
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

const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
};

/** Makes boxes: `openBox`, or what stands in for it. */
export type OpenBox = () => Promise<Box>;

/** Does work in a box of its own, and closes the box whatever happens. */
export async function inBox<Result>(
  work: (box: Box) => Promise<Result>,
  open: OpenBox = openBox,
): Promise<Result> {
  const box = await open();
  try {
    return await work(box);
  } finally {
    await box.close();
  }
}

/** Makes a box. Throws where the kernel does not allow it, with what it said. */
export async function openBox(): Promise<Box> {
  const namespaces = ['--mount', '--net', '--pid', '--uts', '--ipc'];
  const init = spawn(
    'unshare',
    [...namespaces, '--fork', '--kill-child', 'bash', join(root, 'e2e/lab/box.sh')],
    // A group of its own: Ctrl+C is for the lab, which closes its boxes.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const said: string[] = [];
  const ended = new Promise((resolve) => {
    init.once('close', resolve);
    init.once('error', (error) => {
      said.push(error.message);
      resolve(undefined);
    });
  });
  // A box that has died no longer reads: that shows in what runs in it.
  init.stdin.on('error', () => undefined);
  init.stderr.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  if (!(await ready(init.stdout))) {
    await ended;
    throw new Error(`No box could be made here: ${said.join('').trim()}`);
  }
  const pid = readFileSync(`/proc/${String(init.pid)}/task/${String(init.pid)}/children`, 'utf8');
  const seen = (path: string): string => join(`/proc/${pid.trim()}/root`, path);
  return {
    run: (line) => runIn(pid.trim(), line),
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

function runIn(pid: string, line: string): Promise<Output> {
  const child = spawn(
    'nsenter',
    ['--target', pid, '--all', '--root', '--wd', 'timeout', '-k', '2', String(LIMIT)].concat([
      '/bin/bash',
      '-c',
      line,
    ]),
    { stdio: ['ignore', 'pipe', 'pipe'], env: ENVIRONMENT },
  );
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Not `close`: a daemon that the line leaves behind may keep the pipes open.
    child.once('exit', (code) => {
      const status = code !== null && STOPPED.includes(code) ? null : code;
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ text: Buffer.concat(said).toString('utf8'), status });
      }, 20);
    });
  });
}
