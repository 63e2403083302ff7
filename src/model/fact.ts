/** A named value that the product can establish. `symptom` is one of them. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly values: readonly FactValue[];
  /** Who is believed if log and user differ: the log, except for what only a person can see. */
  readonly believes: 'log' | 'user';
  /** A property of the server: a log's word still counts if a later log doesn't mention it. */
  readonly lasts: boolean;
  /**
   * Derived from captured texts, for example the platform from a path. The first rule that matches
   * wins.
   */
  readonly inferences: readonly Inference[];
}

export interface FactValue {
  readonly id: string;
  /** Short, for a chip. */
  readonly title: string;
  /** Below the title on a tile. */
  readonly hint?: string;
}

/** `value` holds if the capture of that name, in any message, satisfies the condition. */
export interface Inference {
  readonly capture: string;
  readonly equals?: readonly string[];
  readonly startsWith?: readonly string[];
  readonly value: string;
}

/** Three-valued: a fact without a value is unknown, not false. */
export type Verdict = 'for' | 'against' | 'unknown';

/** Conditions on facts, judged with Kleene's logic. */
export type Condition =
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Who states a fact. */
export type FactOrigin =
  | { readonly kind: 'user' }
  | { readonly kind: 'log'; readonly source: number; readonly line: number; readonly text: string }
  /** The user's own words among what was read: a hint. The source is -1 and the line 0 from an address. */
  | {
      readonly kind: 'words';
      readonly source: number;
      readonly line: number;
      readonly text: string;
    }
  | { readonly kind: 'address' };

/** An established fact with everything that supports it. The first origin counts. */
export interface KnownFact {
  readonly fact: string;
  readonly value: string;
  readonly origin: FactOrigin;
  /** What another party says instead. It is kept and shown. */
  readonly disputed?: { readonly value: string; readonly origin: FactOrigin };
}
