/** What a captured text is; decides how far a capture may reach and how it is later checked. */
export type CaptureType = 'text' | 'word' | 'int' | 'path';

/**
 * One part of a compiled template. Literals are folded already (lower case, single spaces).
 * `optional` parts may be missing as a whole.
 */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'capture'; readonly name: string; readonly type: CaptureType }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

/** One wording of a message, as some version of the software prints it. */
export interface Wording {
  readonly parts: readonly TemplatePart[];
  /** The folded literal, at least five characters long, that must occur for this wording to match. */
  readonly anchor: string;
  /** First and last version that prints it, where known; words such as `4.9` or `6.0`. */
  readonly since?: string;
  readonly until?: string;
}

/** An enumerated value read off a captured text, so that conditions never need the text itself. */
export interface Derivation {
  readonly name: string;
  readonly from: string;
  readonly cases: readonly {
    readonly value: string;
    /** Any of these, compared without case. */
    readonly equals?: readonly string[];
    readonly startsWith?: readonly string[];
    readonly endsWith?: readonly string[];
    readonly contains?: readonly string[];
    /** A number smaller than this. */
    readonly below?: number;
  }[];
  readonly otherwise: string;
}

/** How long before and after a line a fact that it tells holds, in seconds. */
export interface Window {
  readonly before: number;
  readonly after: number;
}

/** Why a message is not a fault of ours, where that is all there is to say of it. */
export type MessageStanding =
  | { readonly kind: 'evidence' }
  /** Named as harmless, with the reason. */
  | { readonly kind: 'harmless'; readonly why: string }
  /** Somebody else's: told, never diagnosed. */
  | { readonly kind: 'foreign'; readonly owner: string; readonly why: string }
  /** Only sets facts or wraps others; leads nowhere by itself. */
  | { readonly kind: 'context' };

/** What to ask for when a message stands alone in its record. */
export interface Companion {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** A message as it is printed, for those who look it up: none of it is needed to recognise it. */
export interface PrintedMessage {
  readonly message: string;
  /** Templates as their authors wrote them, case and spaces included. */
  readonly wordings: readonly {
    readonly text: string;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  }[];
  /** Templates that, in the same record, mean that it is not this message. */
  readonly unless: readonly string[];
  /** Real lines. */
  readonly samples: readonly string[];
}

/** One thing that software prints, or one finding of a configuration detector. */
export interface Message {
  readonly id: string;
  readonly title: string;
  readonly standing: MessageStanding;
  /** `WSGI0117` and `AH00558`: any of these in the line is the message too. */
  readonly codes: readonly string[];
  readonly wordings: readonly Wording[];
  /** Wordings that, where they occur in the same record, mean that it is not this message. */
  readonly unless: readonly Wording[];
  /** Only in a record of one of these kinds; empty means any. */
  readonly kinds: readonly string[];
  /** Only where the record has one of these modules (`ssl`, `wsgi`); a record without a module passes. */
  readonly modules: readonly string[];
  /** Error numbers it can carry; a record whose number is known and is another is not this message. */
  readonly errnos: readonly number[];
  readonly derivations: readonly Derivation[];
  /** Words under the underline of a capture on screen; one without any is not underlined: `socket` → `socket, in a closed directory`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Facts that a sighting establishes: literal values, by fact. */
  readonly facts: Readonly<Record<string, string>>;
  /** Those of the facts that hold only for what is logged near the line. */
  readonly near?: Readonly<Record<string, Window>>;
  readonly needs?: Companion;
  /** It says that the server starts, or is told to start anew: what fails next may be due to that. */
  readonly starts?: true;
  /** The name of the detector in `src/apache` that finds it, for faults of a configuration. */
  readonly detector?: string;
}
