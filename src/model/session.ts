import type { Source } from './source.ts';

/** How a remedy that the user tried went. */
export type Outcome =
  | 'worked'
  | 'cannot-try'
  /** The check showed that it is not in place: the same remedy again. */
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

/** All the state there is; everything else is derived from it. */
export interface Session {
  readonly sources: readonly Source[];
  /** Whether they were read after the last attempt. */
  readonly isLogNew: boolean;
  /** By fact; `null` is "I don't know". */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Facts read off the log that the user took away. */
  readonly dismissed: readonly string[];
  readonly attempts: readonly Attempt[];
  /** By parameter: what the user typed. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Sightings of a log that is not here, from an address: `message` or `message.value…`. */
  readonly seen: readonly string[];
}
