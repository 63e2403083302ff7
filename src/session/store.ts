import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation, Source } from '../model/index.ts';

/** A source and its observation. Private to the tab, never stored, never in an address. */
export interface ReadSource {
  readonly source: Source;
  readonly observation: Observation;
  /** Where its lines can be read again. Absent if they can't. */
  readonly file?: Blob;
}

/** A reading in progress. */
export interface ReadingProgress {
  readonly name: string;
  /** How far all sources have been read, in bytes. */
  readonly done: number;
  readonly size: number;
  /** An estimate. Null while there is none. */
  readonly secondsLeft: number | null;
  /** What was seen so far. */
  readonly observation: Observation | null;
  readonly stop: () => void;
}

/** Sources that have been read, and whether they replace the earlier ones. */
export interface PendingSources {
  readonly sources: readonly ReadSource[];
  readonly isMore: boolean;
}

/** What only the tab knows. The rest of the session is in the address. */
export interface PrivateState {
  readonly sources: readonly ReadSource[];
  /** What was read before a remedy was tried. A new reading is compared with it. */
  readonly before: readonly ReadSource[];
  /** The text in the paste box. It is kept whatever goes wrong. */
  readonly draft: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Null if nothing is being read. */
  readonly progress: ReadingProgress | null;
  /** What has been read, until the case continues with it. */
  readonly pending: PendingSources | null;
  /** Why the last source couldn't be read. */
  readonly refusal: string | null;
}

export type SessionStore = StoreApi<PrivateState>;

const EMPTY: PrivateState = {
  sources: [],
  before: [],
  draft: '',
  parameters: {},
  notes: [],
  progress: null,
  pending: null,
  refusal: null,
};

/** A store for one mounted wizard. */
export const createSessionStore = (): SessionStore => createStore<PrivateState>(() => EMPTY);

/** Forgets everything. */
export const clear = (store: SessionStore): void => {
  store.setState(EMPTY, true);
};

/** Keeps the text of the paste box. */
export const keepDraft = (store: SessionStore, draft: string): void => {
  store.setState({ draft, refusal: null });
};

/** Takes a reading, in place of the earlier one. */
export const replaceSources = (
  store: SessionStore,
  sources: readonly ReadSource[],
  isAfterAttempt: boolean,
): void => {
  const before = isAfterAttempt ? store.getState().sources : [];
  store.setState({ sources, before, progress: null, refusal: null });
};

/** Sets a parameter by hand. An empty text restores the log's value. */
export function setParameter(store: SessionStore, id: string, value: string): void {
  const others = Object.entries(store.getState().parameters).filter(([one]) => one !== id);
  const typed = value === '' ? [] : [[id, value] as const];
  store.setState({ parameters: Object.fromEntries([...others, ...typed]) });
}

/** Adds a note to the transcript. */
export const addNote = (store: SessionStore, note: string): void => {
  store.setState({ notes: [...store.getState().notes, note] });
};
