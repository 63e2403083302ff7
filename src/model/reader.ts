import type { Missing } from './missing.ts';
import type { Origin } from './origin.ts';
import type { Fields, LogRecord } from './source.ts';

/** What a reader makes of one line: the fields of its prefix, and where the message begins. */
export interface ParsedLine {
  readonly fields: Partial<Fields>;
  readonly start: number;
  /** The event id in the line, if its format has one. Lines of one event are one record. */
  readonly event?: string;
  /** The line doesn't name its writer, so it may continue the line above. */
  readonly bare?: true;
}

/** One line format. Readers are tried in order, and the first that recognizes a line gets it. */
export interface LineReader {
  readonly kind: string;
  /** Real lines that it reads. */
  readonly samples: readonly string[];
  /** Returns null for a line of another format. Never throws. */
  read(line: string): ParsedLine | null;
}

/**
 * Finds what only a whole text shows: a fault of a configuration, the closed directory of a path.
 */
export interface Detector {
  readonly id: string;
  /** The kind of record that it examines. */
  readonly kind: string;
  /** Never throws. Linear in the text's length. */
  detect(text: string): readonly Finding[];
}

export interface Finding {
  readonly detector: string;
  readonly captures: Readonly<Record<string, string>>;
  readonly line: number;
  readonly endLine: number;
  /** It rests on something that the text doesn't say, so it makes nothing more than possible. */
  readonly unsure?: true;
}

/** How an event began: the kind of its first line, and that line's text after its prefix. */
export interface Head {
  readonly kind: string;
  readonly text: string;
}

/**
 * Decides which lines belong to one event, and whether an event ends too early. Pure, never throws.
 */
export interface Continuation {
  /**
   * Whether `next` continues the event whose last line was `last`. Both are texts without prefixes.
   * `width` is the last line's length with its prefix, in characters. `head` is how the event
   * began.
   */
  continues(last: string, next: string, width: number, head: Head): boolean;
  /** Whether the line above announced a line of this kind. */
  isAnnounced(last: string, kind: string): boolean;
  /** What a record of this kind that ends with this line still lacks, or null. */
  lacks(last: string, kind: string): Missing | null;
}

/** Something that a record shows as a whole, and where it does: the index of its line, from and to in that line. */
export interface Sign {
  readonly value: string;
  readonly row?: number;
  readonly from?: number;
  readonly to?: number;
}

export interface Signs {
  readonly values: Readonly<Record<string, Sign>>;
  /** Something shows that it isn't about the software that is diagnosed: nothing in it is evidence. */
  readonly isForeign: boolean;
  /** What it is if no message is seen in it: a message may take such a rest. */
  readonly rest?: string;
}

/** Reads what only a whole record shows. */
export interface SignReader {
  /** All signs. Messages derive values from them as from captures. */
  readonly names: readonly string[];
  /** Never throws; linear in the record's length. */
  read(record: LogRecord): Signs;
}

/** What the engine receives about the software whose texts it reads. */
export interface Formats {
  readonly readers: readonly LineReader[];
  readonly detectors: readonly Detector[];
  readonly continuation: Continuation;
  readonly signs: SignReader;
  /** Whether a text is, or holds, something of the kind that a detector reads. */
  holds(kind: string, text: string): boolean;
  /** Where a record comes from, or null if it doesn't say. Never throws. */
  originOf(record: LogRecord): Origin | null;
}
