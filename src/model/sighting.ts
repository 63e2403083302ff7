/** Part of a line, from and to in characters of the line as given. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The capture it holds. Absent for the deciding words. */
  readonly capture?: string;
}

/** A message seen in a record. Equal sightings are counted, and the first is kept. */
export interface Sighting {
  readonly message: string;
  /** Captured texts, and enumerated values (`errno`, derivations) as strings. */
  readonly captures: Readonly<Record<string, string>>;
  readonly line: number;
  readonly endLine: number;
  readonly lastLine: number;
  /** Where `line` begins in the source, in bytes. Null if unknown. */
  readonly offset: number | null;
  readonly count: number;
  /** The record's lines around it, as given, at most a few. */
  readonly excerpt: readonly { readonly line: number; readonly text: string }[];
  readonly spans: readonly Span[];
  /** Which record of the source, from 0. Sightings of one record belong together. */
  readonly record: number;
  /** What the other sightings of its record captured. Null if it is the only one. */
  readonly beside: Readonly<Record<string, string>> | null;
  readonly kind: string;
  readonly time: number | null;
  readonly lastTime: number | null;
  /** Times of repetitions, the earliest ones. */
  readonly times?: readonly number[];
  readonly pid: number | null;
  /** It rests on something that the source doesn't say: it is weak evidence, and tells no fact. */
  readonly unsure?: true;
  /** The machine that logged it, where syslog or the journal names one. */
  readonly host?: string;
}
