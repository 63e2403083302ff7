import { words } from '#words/reading.ts';
import { words as said } from '#words/session.ts';
import { observe } from '../engine/observe/observe.ts';
import type { Formats, KnowledgeBase, Notice, Observation } from '../model/index.ts';
import { startLogReader, type FileResult, type LogReader } from '../browser/reading/log-reader.ts';
import type { ReadSource } from './store.ts';

/**
 * Up to this length, a text is read in the page: that takes less time than starting a worker. In
 * characters.
 */
const SHORT = 64 * 1024;
/** A longer text works better as a file, because it slows a text box down. */
const LONGEST_PASTE = 5 * 1024 * 1024;

/** What to read: a text from the paste box or from a saved session, or a file. */
export type SourceInput =
  | { readonly kind: 'saved'; readonly name: string; readonly text: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: File };

type TextInput = Exclude<SourceInput, { kind: 'file' }>;

/** All sources, or why one of them wasn't read. */
export type SourcesRead =
  | { readonly kind: 'read'; readonly sources: readonly ReadSource[] }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'stopped' };

/** Reads all sources. Never throws for odd input. */
export type ReadSources = (
  given: readonly SourceInput[],
  /** Receives which one is read, how many of its bytes, and the observation so far. */
  tell: (index: number, done: number, observation: Observation) => void,
  signal: AbortSignal,
) => Promise<SourcesRead>;

/** Reads one set of sources after the other. */
export interface SourceReader {
  readonly read: ReadSources;
  /** The user is about to choose a file, so start preparing. */
  readonly prepare: () => void;
}

/** Reads with all formats and messages: a short text here, the rest in a worker. */
export function sourceReader(
  kb: KnowledgeBase,
  formatsFor: (text: string) => Promise<Formats>,
): SourceReader {
  let prepared: LogReader | null = null;
  const prepare = (): void => {
    prepared ??= startLogReader(kb.messages);
    prepared.prepare();
  };
  const read: ReadSources = async (given, tell, signal) => {
    let worker = prepared;
    prepared = null;
    const sources: ReadSource[] = [];
    try {
      for (const [index, one] of given.entries()) {
        const says = refuse(one);
        if (says !== null) return { kind: 'refused', says };
        if (one.kind !== 'file' && one.text.length <= SHORT) {
          // On a page that was opened long ago, they may be gone from the server.
          const formats = await formatsFor(one.text).catch(() => null);
          if (!formats) return { kind: 'refused', says: said.notLoaded };
          sources.push(sourceOf(one, observeText(kb, formats, one.text)));
          continue;
        }
        worker ??= startLogReader(kb.messages);
        const blob = one.kind === 'file' ? one.file : new Blob([one.text]);
        let soFar: { readonly done: number; readonly observation: Observation } | null = null;
        const hear = (done: number, observation: Observation): void => {
          soFar = { done, observation };
          tell(index, done, observation);
        };
        const reading = await worker.read(blob, hear, signal);
        if (reading.kind === 'stopped') return stopped(sources, one, blob.size, soFar);
        if (reading.kind !== 'read') return { kind: 'refused', says: failure(reading, one.name) };
        sources.push(
          one.kind === 'file' ? fileOf(one, reading) : sourceOf(one, reading.observation),
        );
      }
    } finally {
      worker?.close();
    }
    return { kind: 'read', sources };
  };
  return { read, prepare };
}

/** What was read until the user stopped it. */
function stopped(
  sources: readonly ReadSource[],
  given: SourceInput,
  size: number,
  soFar: { readonly done: number; readonly observation: Observation } | null,
): SourcesRead {
  const isNothing = (soFar?.observation.sightings ?? []).length === 0;
  if (soFar === null || isNothing) return sources.length > 0 ? { kind: 'read', sources } : STOPPED;
  const notice: Notice = { code: 'stopped', name: given.name, done: soFar.done, size };
  const observation = {
    ...soFar.observation,
    notices: [notice, ...soFar.observation.notices],
  };
  const partly =
    given.kind === 'file'
      ? fileOf(given, { kind: 'read', observation, isCompressed: true })
      : sourceOf(given, observation);
  return { kind: 'read', sources: [...sources, partly] };
}

const STOPPED = { kind: 'stopped' } as const;

function observeText(kb: KnowledgeBase, formats: Formats, text: string): Observation {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

function sourceOf({ kind, name, text }: TextInput, observation: Observation): ReadSource {
  // If a file had no recognized line, nothing of it was saved. That isn't the text's fault.
  const isEmpty = kind === 'saved' && text.trim() === '';
  return {
    source: { kind: 'text', name, text },
    observation: isEmpty ? { ...observation, notices: [] } : observation,
  };
}

function fileOf(
  { name, file }: Extract<SourceInput, { kind: 'file' }>,
  { observation, isCompressed }: Extract<FileResult, { kind: 'read' }>,
): ReadSource {
  const { size: bytes, lastModified: modified } = file;
  return {
    source: { kind: 'file', name, bytes, modified, observation },
    observation,
    // An unpacked text has no position in the file to go back to.
    ...(!isCompressed && { file }),
  };
}

function refuse(given: SourceInput): string | null {
  // It was read before it was saved.
  if (given.kind === 'saved') return null;
  if (given.kind === 'file') {
    return given.file.size === 0 ? words.empty(given.name) : null;
  }
  if (given.text.trim() === '') {
    return words.nothing;
  }
  if (given.text.length <= LONGEST_PASTE) return null;
  return words.tooLong;
}

const failure = ({ kind }: FileResult, name: string): string =>
  kind === 'stuck' ? words.stuck(name) : words.unreadable(name);
