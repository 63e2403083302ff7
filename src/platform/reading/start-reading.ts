import type { KnowledgeBase, Observation } from '../../model/index.ts';
import { observeBlob } from './observe-blob.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** What became of a file. */
export type FileReading =
  | { readonly kind: 'read'; readonly observation: Observation; readonly isCompressed: boolean }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'stopped' };

/** Told while a file is read: bytes of it that were read, and what was seen so far. */
export type Tell = (done: number, observation: Observation) => void;

/** Reads files apart from the page, one after the other. */
export interface Reading {
  readonly read: (blob: Blob, tell: Tell, signal: AbortSignal) => Promise<FileReading>;
  /** Lets go of the worker. */
  readonly close: () => void;
}

/** A worker that says nothing for so long has died, or its file does not answer, in milliseconds. */
const PATIENCE = 30_000;

/** Begins to read files in a worker; where none can be had, in the page, with pauses. */
export function startReading(messages: KnowledgeBase['messages']): Reading {
  const worker = startWorker();
  if (!worker) return inPage(messages);
  say(worker, { kind: 'messages', messages });
  const fallback = inPage(messages);
  return {
    read: async (blob, tell, signal) => {
      const reading = await ask(worker, blob, tell, signal);
      return reading.kind === 'not-started' ? fallback.read(blob, tell, signal) : reading;
    },
    close: () => {
      worker.terminate();
    },
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

const say = (worker: Worker, said: ToWorker): void => {
  worker.postMessage(said);
};

function ask(
  worker: Worker,
  blob: Blob,
  tell: Tell,
  signal: AbortSignal,
): Promise<FileReading | { readonly kind: 'not-started' }> {
  return new Promise((resolve) => {
    let watch: ReturnType<typeof setTimeout> | undefined;
    let hasSpoken = false;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const end = (reading: FileReading | { readonly kind: 'not-started' }): void => {
      clearTimeout(watch);
      listening.abort();
      resolve(reading);
    };
    const wait = (): void => {
      clearTimeout(watch);
      watch = setTimeout(end, PATIENCE, { kind: 'stuck' });
    };
    const hear = ({ data }: MessageEvent<FromWorker>): void => {
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
    worker.addEventListener('message', hear, options);
    worker.addEventListener('error', fail, options);
    signal.addEventListener('abort', stop, options);
    wait();
    say(worker, { kind: 'read', blob });
  });
}

/** Pages that were opened from a disk may have no worker. */
const inPage = (messages: KnowledgeBase['messages']): Reading => ({
  read: async (blob, tell, signal) => {
    let reading: FileReading = { kind: 'stopped' };
    await observeBlob(
      messages,
      blob,
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
  close: () => undefined,
});
