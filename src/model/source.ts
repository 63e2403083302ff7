import type { Missing } from './missing.ts';
import type { OriginSeen } from './origin.ts';
import type { Sighting } from './sighting.ts';

/** Something that the user gave us, unchanged. Private to the tab. */
export type Source =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: number;
      readonly modified: number | null;
      readonly observation: Observation;
    };

/** The fields of a line's prefix. */
export interface Fields {
  /** Milliseconds since the epoch, in the log's own clock. Null if there is none. */
  readonly time: number | null;
  readonly level: string | null;
  readonly module: string | null;
  readonly pid: number | null;
  readonly tid: number | null;
  readonly errno: number | null;
  readonly status: number | null;
  /** The machine that logged it, where syslog or the journal names one. */
  readonly host?: string;
}

/**
 * One logged event: a first line and its continuation lines, with the source's line numbers from 1.
 */
export interface LogRecord {
  readonly kind: string;
  readonly fields: Fields;
  readonly lines: readonly RecordLine[];
}

export interface RecordLine {
  readonly number: number;
  /** The line as given, without its end. */
  readonly raw: string;
  /** Where the message starts in `raw`, after the prefix. */
  readonly start: number;
  /** Where the line begins in the source, in bytes. Null if decoding changed positions. */
  readonly offset: number | null;
  /**
   * The line may be incomplete: `cut` if a mark shows it, `open` if the next one may continue it.
   */
  readonly end?: 'cut' | 'open';
}

/** What one source says. Bounded, whatever its size. */
export interface Observation {
  readonly bytes: number;
  readonly lines: number;
  readonly blank: number;
  readonly records: number;
  /** Lines without a word of any known message, which were not read further. */
  readonly passedOver: number;
  /** Records by kind, most first. */
  readonly kinds: readonly { readonly kind: string; readonly records: number }[];
  /**
   * Distinct sightings, in the order of their first line. For a frequent kind, the first and last
   * ones.
   */
  readonly sightings: readonly Sighting[];
  /** Every message in it, counted over all its lines. */
  readonly counted: readonly Counted[];
  readonly histogram: Histogram;
  readonly notices: readonly Notice[];
  /** What is missing, such as the last line of a traceback. */
  readonly missing: readonly Missing[];
  /** Where records come from that show no known message. */
  readonly origins: readonly OriginSeen[];
}

/** How often a source holds a message, with how many different values. */
export interface Counted {
  readonly message: string;
  readonly times: number;
  /** It may be there more often: it has no text to search for, and not every line was read. */
  readonly isTimesAtLeast?: true;
  /** Different values by capture, except captures with a fixed set of values. */
  readonly different: Readonly<Record<string, number>>;
  /** There may be more different values, because some lines were counted without being read. */
  readonly isAtLeast: boolean;
  /** This many of the times are in none of the sightings. */
  readonly leftOut: number;
}

/** How often something was seen, and with how many different values. */
export type CountedTimes = Pick<Counted, 'times' | 'isTimesAtLeast' | 'different' | 'isAtLeast'>;

/** How the recognized records are spread over a source, from its first line to its last. */
export interface Histogram {
  /** Lines of each part. */
  readonly length: number;
  readonly parts: readonly HistogramPart[];
}

export interface HistogramPart {
  /** When its first recognized record was logged. Null if unknown, or if there is none. */
  readonly time: number | null;
  readonly levels: readonly { readonly level: string | null; readonly records: number }[];
}

/** Notices of a reading: repaired, cut off, not text, too much of one kind. */
export type Notice =
  | { readonly code: 'empty' | 'binary' | 'line-cut' | 'cropped' }
  | { readonly code: 'decoded'; readonly encoding: string }
  /** The user stopped it. In bytes. */
  | {
      readonly code: 'stopped';
      readonly name: string;
      readonly done: number;
      readonly size: number;
    }
  /** Lines with known words in too many forms, or of a text that is understood only as a whole. */
  | { readonly code: 'not-read' | 'among-others'; readonly lines: number }
  /** This many lines are the user's own words and tell nothing known. The first one is `line`. */
  | { readonly code: 'own-words'; readonly line: number; readonly lines: number }
  /** It is longer than this, in bytes. */
  | { readonly code: 'whole-too-long'; readonly most: number }
  /** More of one message than its sightings are kept. Without a title, of messages that show no fault. */
  | { readonly code: 'counted'; readonly title: string | null; readonly counted: CountedTimes };
