import type { Hop } from './problem.ts';

/** What a captured text is. Decides how far a capture can reach and how it is checked later. */
export type CaptureType = 'text' | 'word' | 'int' | 'path';

/**
 * One part of a compiled template. Literals are folded (lower case, single spaces). `optional`
 * parts can be missing as a whole.
 */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'capture'; readonly name: string; readonly type: CaptureType }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

/** One wording of a message, as some version of the software prints it. */
export interface Wording {
  readonly parts: readonly TemplatePart[];
  /** The folded literal, at least five characters long, that this wording must contain. */
  readonly anchor: string;
  /** First and last version that prints it, if known, such as `4.9` or `6.0`. */
  readonly since?: string;
  readonly until?: string;
}

/** An enumerated value derived from a captured text, so that conditions never need the text. */
export interface Derivation {
  readonly name: string;
  readonly from: string;
  readonly cases: readonly {
    readonly value: string;
    /** Any of these, ignoring case. */
    readonly equals?: readonly string[];
    readonly startsWith?: readonly string[];
    readonly endsWith?: readonly string[];
    readonly contains?: readonly string[];
    /** A number smaller than this. */
    readonly below?: number;
  }[];
  readonly otherwise: string;
}

/** How long before and after a line its fact holds, in seconds. */
export interface Window {
  readonly before: number;
  readonly after: number;
}

/** Why a message isn't a fault of ours. */
export type MessageRole =
  | { readonly kind: 'evidence' }
  /** Harmless, with the reason. */
  | { readonly kind: 'harmless'; readonly why: string }
  /** Belongs to other software: named, never diagnosed. */
  | {
      readonly kind: 'foreign';
      readonly owner: string;
      readonly why: string;
      /** What fails at this hop is its own, but for what is in a record of the kinds `neverIn`. */
      readonly runs?: Hop;
      readonly neverIn?: readonly string[];
    }
  /** Only sets facts or wraps other messages. Leads nowhere by itself. */
  | { readonly kind: 'context' };

/** What to ask for if a message is alone in its record. */
export interface Companion {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** A message as printed, for people who look it up. Recognizing it needs none of this. */
export interface PrintedMessage {
  readonly message: string;
  /** Templates as their authors wrote them, case and spaces included. */
  readonly wordings: readonly {
    readonly text: string;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  }[];
  /** If one of these templates is in the same record, it is another message. */
  readonly unless: readonly string[];
  /** Real lines. */
  readonly samples: readonly string[];
}

/** One thing that software prints, or one finding of a configuration detector. */
export interface Message {
  readonly id: string;
  readonly title: string;
  readonly role: MessageRole;
  /** `WSGI0117` and `AH00558`: any of these in the line is enough. */
  readonly codes: readonly string[];
  readonly wordings: readonly Wording[];
  /** If one of these wordings is in the same record, it is another message. */
  readonly unless: readonly Wording[];
  /** Only in a record of one of these kinds. Empty means any. */
  readonly kinds: readonly string[];
  /**
   * Only if the record has one of these modules (`ssl`, `wsgi`). A record without a module passes,
   * unless the message is foreign.
   */
  readonly modules: readonly string[];
  /** Its possible error numbers. A record with another known number isn't this message. */
  readonly errnos: readonly number[];
  readonly derivations: readonly Derivation[];
  /** Only where these captures or derived values are among those listed. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** It is what a record with this rest is, in which no other message is seen. */
  readonly rest?: string;
  /**
   * Labels of underlined captures on screen. One without a label isn't underlined: `socket` →
   * `socket, in a closed directory`.
   */
  readonly labels: Readonly<Record<string, string>>;
  /** Facts that a sighting establishes: literal values, by fact. */
  readonly facts: Readonly<Record<string, string>>;
  /** Those of the facts that hold only for what is logged near the line. */
  readonly near?: Readonly<Record<string, Window>>;
  readonly needs?: Companion;
  /** The server starts, or is told to restart. What fails next may be caused by that. */
  readonly starts?: true;
  /** Phrases of people that tell facts: by fact and value. See `content/README.md`. */
  readonly phrases?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Phrases of people around a text, by capture: `{path}` or `{name}` stands for the text. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
  /**
   * Captures that hold for the whole case, so that they fill in what no line of an instance does. Of several
   * values, only one that the instance's own captures single out.
   */
  readonly shares?: readonly string[];
  /** The detector in `src/apache` that finds it, for faults of a configuration. */
  readonly detector?: string;
}
