import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation, Source } from '../model/index.ts';

/** A source with what it says; private to the tab, never stored, never in an address. */
export interface ReadSource {
  readonly source: Source;
  readonly observation: Observation;
  /** Where its lines can be read again; absent where they cannot. */
  readonly file?: Blob;
}

/** A reading that is under way. */
export interface ReadingProgress {
  readonly name: string;
  /** How far all that was given has been read, in bytes. */
  readonly done: number;
  readonly size: number;
  /** An estimate; null as long as there is none. */
  readonly secondsLeft: number | null;
  /** What was seen so far. */
  readonly observation: Observation | null;
  readonly stop: () => void;
}

/** Sources that have been read, in place of what was read before, or with it. */
export interface Arrived {
  readonly sources: readonly ReadSource[];
  readonly isMore: boolean;
}

/** What the tab alone knows. The rest of the session is the address. */
export interface PrivateState {
  readonly sources: readonly ReadSource[];
  /** What was read before a remedy was tried: what is read now is compared with it. */
  readonly before: readonly ReadSource[];
  /** What stands in the paste box: kept whatever goes wrong. */
  readonly draft: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Null while nothing is read. */
  readonly progress: ReadingProgress | null;
  /** What has been read, until the case goes on with it. */
  readonly arrived: Arrived | null;
  /** Why the last thing that was given could not be read. */
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
  arrived: null,
  refusal: null,
};

/** A store for one mounted wizard. */
export const createSessionStore = (): SessionStore => createStore<PrivateState>(() => EMPTY);

/** Forgets everything that the tab knew. */
export const clear = (store: SessionStore): void => {
  store.setState(EMPTY, true);
};

/** Keeps what stands in the paste box. */
export const keepDraft = (store: SessionStore, draft: string): void => {
  store.setState({ draft, refusal: null });
};

/** Takes what was read in place of what was there before. */
export const replaceSources = (
  store: SessionStore,
  sources: readonly ReadSource[],
  isAfterAttempt: boolean,
): void => {
  const before = isAfterAttempt ? store.getState().sources : [];
  store.setState({ sources, before, progress: null, refusal: null });
};

/** Sets a parameter by hand; an empty text gives it back to the log. */
export function setParameter(store: SessionStore, id: string, value: string): void {
  const others = Object.entries(store.getState().parameters).filter(([one]) => one !== id);
  const typed = value === '' ? [] : [[id, value] as const];
  store.setState({ parameters: Object.fromEntries([...others, ...typed]) });
}

/** Adds a note to the transcript. */
export const addNote = (store: SessionStore, note: string): void => {
  store.setState({ notes: [...store.getState().notes, note] });
};
