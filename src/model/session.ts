import type { Source } from './source.ts';

/** The outcome of a remedy that the user tried. */
export type Outcome =
  | 'worked'
  | 'cannot-try'
  /** The check showed that it isn't in place: the same remedy again. */
  | 'not-in-place'
  /** In place, and nothing changed. */
  | 'no-change'
  /** In place, and the log now says something else. */
  | 'different';

export interface Attempt {
  readonly problem: string;
  readonly remedy: string;
  readonly outcome: Outcome;
}

/** All the state there is. Everything else is derived from it. */
export interface Session {
  readonly sources: readonly Source[];
  /** Whether they were read after the last attempt. */
  readonly isLogNew: boolean;
  /** By fact. `null` is "I don't know". */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Facts from the log that the user removed. */
  readonly dismissed: readonly string[];
  readonly attempts: readonly Attempt[];
  /** By parameter: what the user typed. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Sightings from an address, whose log isn't here: `message` or `message.value…`. */
  readonly seen: readonly string[];
}
