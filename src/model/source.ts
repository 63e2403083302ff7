import type { Missing } from './missing.ts';
import type { Sighting } from './sighting.ts';

/** Something that the user gave us, untouched; private to the tab. */
export type Source =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: number;
      readonly modified: number | null;
      readonly observation: Observation;
    };

/** Prefix fields that a reader took off a line. */
export interface Fields {
  /** Milliseconds since the epoch, in the log's own clock; null where there is none. */
  readonly time: number | null;
  readonly level: string | null;
  readonly module: string | null;
  readonly pid: number | null;
  readonly tid: number | null;
  readonly errno: number | null;
  readonly status: number | null;
}

/** One logged event: a head line and its continuation lines, in the source's own line numbers from 1. */
export interface LogRecord {
  readonly kind: string;
  readonly fields: Fields;
  readonly lines: readonly RecordLine[];
}

export interface RecordLine {
  readonly number: number;
  /** The line as given, without its end. */
  readonly raw: string;
  /** Where the message starts in `raw`, behind the prefix. */
  readonly start: number;
  /** Where the line begins in the source, in bytes; null where the source is not read as it is. */
  readonly offset: number | null;
  /** The line is not known to be whole: `cut` where a mark shows it, `open` where the next one may go on with it. */
  readonly end?: 'cut' | 'open';
}

/** What one source says: bounded, whatever its size. */
export interface Observation {
  readonly bytes: number;
  readonly lines: number;
  readonly blank: number;
  readonly records: number;
  /** Lines that hold no word of any known message, and were not read further. */
  readonly passedOver: number;
  /** Records by kind, most first. */
  readonly kinds: readonly { readonly kind: string; readonly records: number }[];
  /** Distinct sightings, in the order of their first line. Of many of one kind, the first and last ones. */
  readonly sightings: readonly Sighting[];
  /** Every message in it, counted over all its lines. */
  readonly counted: readonly Counted[];
  readonly course: Course;
  readonly notices: readonly Notice[];
  /** What the reading shows to be missing, such as the last line of a traceback. */
  readonly missing: readonly Missing[];
}

/** How often a source holds a message, with how many different values. */
export interface Counted {
  readonly message: string;
  readonly times: number;
  /** Different values by capture. Captures with a fixed set of values are not among them. */
  readonly different: Readonly<Record<string, number>>;
  /** There may be more different values: some of the lines were counted without being read. */
  readonly isAtLeast: boolean;
  /** So many of the times are in none of the sightings. */
  readonly leftOut: number;
}

/** How often something was seen, and with how many different values. */
export type CountedTimes = Pick<Counted, 'times' | 'different' | 'isAtLeast'>;

/** How the records that are known are spread over a source, from its first line to its last. */
export interface Course {
  /** Lines of each part. */
  readonly length: number;
  readonly parts: readonly CoursePart[];
}

export interface CoursePart {
  /** When its first known record was logged; null where that is not told, or there is none. */
  readonly time: number | null;
  readonly levels: readonly { readonly level: string | null; readonly records: number }[];
}

/** What the reading wants to say of itself: repaired, cut off, not text, too much of one kind. */
export interface Notice {
  readonly code:
    | 'empty'
    | 'binary'
    | 'decoded'
    | 'line-cut'
    | 'cropped'
    | 'counted'
    | 'not-read'
    | 'whole-too-long'
    | 'among-others';
  readonly says: string;
}
