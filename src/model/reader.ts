import type { Missing } from './missing.ts';
import type { Fields } from './source.ts';

/** What a reader makes of one line: fields off its prefix, and where the message begins. */
export interface Reading {
  readonly fields: Partial<Fields>;
  readonly start: number;
  /** The event that the line names itself, where its format does: lines of one event are one record. */
  readonly event?: string;
  /** Nothing on the line tells who wrote it: it may go on with the line above, whatever that is. */
  readonly bare?: true;
}

/** One format of line. Readers are tried in order; the first that knows a line has it. */
export interface LineReader {
  readonly kind: string;
  /** Real lines that it reads. */
  readonly samples: readonly string[];
  /** Returns null for a line that is not of this format. Never throws. */
  read(line: string): Reading | null;
}

/** Finds what only the structure of a whole text shows: a fault of a configuration, the closed directory of a path. */
export interface Detector {
  readonly id: string;
  /** The kind of record that it finds things in. */
  readonly kind: string;
  /** Never throws; linear in the text's length. */
  detect(text: string): readonly Finding[];
}

export interface Finding {
  readonly detector: string;
  readonly captures: Readonly<Record<string, string>>;
  readonly line: number;
  readonly endLine: number;
}

/** How an event began: the kind of its first line, and that line's text behind its prefix. */
export interface Head {
  readonly kind: string;
  readonly text: string;
}

/** Tells which lines belong to one event, and when an event ends too early. Pure, never throws. */
export interface Continuation {
  /**
   * Whether `next` goes on with the event whose last line was `last`; texts behind their prefixes.
   * `width` is that last line's length with its prefix, in characters; `head` is how the event began.
   */
  continues(last: string, next: string, width: number, head: Head): boolean;
  /** Whether a line of this kind is what the line above announced, whatever it would be elsewhere. */
  isAnnounced(last: string, kind: string): boolean;
  /** What a record that ends with this line still lacks, or null. */
  lacks(last: string): Missing | null;
}

/** What the engine is told of the software whose texts it reads. */
export interface Formats {
  readonly readers: readonly LineReader[];
  readonly detectors: readonly Detector[];
  readonly continuation: Continuation;
  /** Whether a whole text is, or holds, something of the kind that a detector reads. */
  holds(kind: string, text: string): boolean;
}
