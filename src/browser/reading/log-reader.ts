import type { KnowledgeBase, Observation } from '../../model/index.ts';
import { makeWorker } from './make-worker.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { readBlob } from './read-blob.ts';

/** The result for a file. */
export type FileResult =
  | { readonly kind: 'read'; readonly observation: Observation; readonly isCompressed: boolean }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'stopped' };

/** Called while a file is read: bytes read, and the observation so far. */
export type Tell = (done: number, observation: Observation) => void;

/** Reads files outside the page's thread, one after the other. */
export interface LogReader {
  /** Prepares for a large file while a user still chooses it. */
  readonly prepare: () => void;
  readonly read: (blob: Blob, tell: Tell, signal: AbortSignal) => Promise<FileResult>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** A worker that is silent for this long has died, or its file doesn't load. In milliseconds. */
const PATIENCE = 30_000;

/** From this size on, in bytes, a second worker reads while the first one matches. */
const WORTH_A_SECOND = 16 * 1024 * 1024;

/** Reads files in a worker. If there is none, reads in the page, with pauses. */
export function startLogReader(messages: KnowledgeBase['messages']): LogReader {
  const worker = startWorker();
  if (!worker) return inPage(messages);
  say(worker, { kind: 'messages', messages });
  const fallback = inPage(messages);
  let second: Worker | null = null;
  // A missing worker script can show before there is a file to read.
  let hasFailed = false;
  worker.addEventListener('error', () => {
    hasFailed = true;
  });
  const startSecond = (): void => {
    second ??= startWorker();
  };
  return {
    prepare() {
      if (second) return;
      startSecond();
      say(worker, { kind: 'warm-up' });
    },
    read: async (blob, tell, signal) => {
      if (hasFailed) return fallback.read(blob, tell, signal);
      if (blob.size > WORTH_A_SECOND) startSecond();
      const workers = { worker, sender: blob.size > WORTH_A_SECOND ? second : null };
      const reading = await ask(workers, blob, tell, signal);
      return reading.kind === 'not-started' ? fallback.read(blob, tell, signal) : reading;
    },
    close: () => {
      worker.terminate();
      second?.terminate();
    },
  };
}

interface Workers {
  readonly worker: Worker;
  /** Reads the file for the other worker, if the file is large. */
  readonly sender: Worker | null;
}

function startWorker(): Worker | null {
  try {
    return makeWorker();
  } catch {
    return null;
  }
}

const say = (worker: Worker, said: ToWorker, port?: MessagePort): void => {
  worker.postMessage(said, port ? [port] : []);
};

function begin({ worker, sender }: Workers, blob: Blob): void {
  if (!sender) {
    say(worker, { kind: 'read', blob, from: null });
    return;
  }
  const { port1, port2 } = new MessageChannel();
  say(worker, { kind: 'read', blob, from: port1 }, port1);
  say(sender, { kind: 'send-pieces', blob, to: port2 }, port2);
}

function ask(
  workers: Workers,
  blob: Blob,
  tell: Tell,
  signal: AbortSignal,
): Promise<FileResult | { readonly kind: 'not-started' }> {
  return new Promise((resolve) => {
    let watch: ReturnType<typeof setTimeout> | undefined;
    let hasSpoken = false;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const end = (reading: FileResult | { readonly kind: 'not-started' }): void => {
      clearTimeout(watch);
      listening.abort();
      resolve(reading);
    };
    const wait = (): void => {
      clearTimeout(watch);
      watch = setTimeout(end, PATIENCE, { kind: 'stuck' });
    };
    const hear = ({ data }: MessageEvent<FromWorker>): void => {
      // On a page opened from a disk, WebKit's workers can't read a file that the page can read.
      if (data.kind === 'unreadable' && !hasSpoken) {
        end({ kind: 'not-started' });
        return;
      }
      hasSpoken = true;
      if (data.kind !== 'progress') {
        end(data);
        return;
      }
      wait();
      tell(data.done, data.observation);
    };
    const fail = (): void => {
      end({ kind: hasSpoken ? 'stuck' : 'not-started' });
    };
    const stop = (): void => {
      end({ kind: 'stopped' });
    };
    workers.worker.addEventListener('message', hear, options);
    workers.worker.addEventListener('error', fail, options);
    workers.sender?.addEventListener('error', fail, options);
    signal.addEventListener('abort', stop, options);
    wait();
    begin(workers, blob);
  });
}

/** Pages opened from a disk may have no worker. */
const inPage = (messages: KnowledgeBase['messages']): LogReader => ({
  read: async (blob, tell, signal) => {
    let reading: FileResult = { kind: 'stopped' };
    const { observeBlob } = await import('./observe-blob.ts');
    await observeBlob(
      messages,
      (take) => readBlob(blob, take),
      (said) => {
        if (said.kind === 'progress') tell(said.done, said.observation);
        else reading = said;
      },
      async () => {
        signal.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve));
      },
    ).catch(() => undefined);
    return signal.aborted ? { kind: 'stopped' } : reading;
  },
  prepare: () => undefined,
  close: () => undefined,
});
