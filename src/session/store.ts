import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Observation, Source } from '../model/index.ts';

/** A source and its observation. Private to the tab, never stored, never in an address. */
export interface ReadSource {
  readonly source: Source;
  readonly observation: Observation;
  /** Where its lines can be read again. Absent if they can't. */
  readonly file?: Blob;
}

/** A source that was given to the tab. Which of them a case holds is in its address. */
export interface GivenSource extends ReadSource {
  /** From 1, in the order in which they were given. */
  readonly id: number;
  /** How many remedies had been tried before. */
  readonly attempts: number;
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
  /** Ends it. What was found stays, unless another reading replaces this one. */
  readonly stop: (isReplaced?: boolean) => void;
}

/** Sources that have been read. */
export interface PendingSources {
  readonly sources: readonly ReadSource[];
  /** Whether the user was asked for what the server says after a change. */
  readonly isAfter: boolean;
}

/** What only the tab knows. The rest of the session is in the address. */
export interface PrivateState {
  readonly sources: readonly GivenSource[];
  /** The text in the paste box. It is kept whatever goes wrong. */
  readonly draft: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** The steps that are done, by round, problem, remedy and number. */
  readonly ticked: readonly string[];
  /** Null if nothing is being read. */
  readonly progress: ReadingProgress | null;
  /** What has been read, until the case continues with it. */
  readonly pending: PendingSources | null;
  /** The user is asked whether to start over. */
  readonly isLeaving: boolean;
  /** Why the last source couldn't be read. */
  readonly refusal: string | null;
}

export type SessionStore = StoreApi<PrivateState>;

const EMPTY: PrivateState = {
  sources: [],
  draft: '',
  parameters: {},
  notes: [],
  ticked: [],
  progress: null,
  pending: null,
  isLeaving: false,
  refusal: null,
};

/** A store for one mounted wizard, with what was kept of an earlier one. */
export const createSessionStore = (kept: Partial<PrivateState> = {}): SessionStore =>
  createStore<PrivateState>(() => ({ ...EMPTY, ...kept }));

/** Forgets everything. */
export const clear = (store: SessionStore): void => {
  store.setState(EMPTY, true);
};

/** Keeps the text of the paste box. */
export const keepDraft = (store: SessionStore, draft: string): void => {
  store.setState({ draft, refusal: null });
};

/** Sets a parameter by hand. An empty text restores the log's value. */
export function setParameter(store: SessionStore, id: string, value: string): void {
  const others = Object.entries(store.getState().parameters).filter(([one]) => one !== id);
  const typed = value === '' ? [] : [[id, value] as const];
  store.setState({ parameters: Object.fromEntries([...others, ...typed]) });
}

/** Marks a step as done, or as not done. */
export function tickStep(store: SessionStore, step: string): void {
  const { ticked } = store.getState();
  const others = ticked.filter((one) => one !== step);
  store.setState({ ticked: others.length < ticked.length ? others : [...ticked, step] });
}

/** Adds a note to the transcript. */
export const addNote = (store: SessionStore, note: string): void => {
  store.setState({ notes: [...store.getState().notes, note] });
};
