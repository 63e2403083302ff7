/** A named value that the product can hold true. `symptom` is one of them. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly values: readonly FactValue[];
  /** Who is believed when log and user differ; the log, but for what only a person can see. */
  readonly believes: 'log' | 'user';
  /** Of the server itself: what a log said of it holds when a later log says nothing. */
  readonly lasts: boolean;
  /** Read off captured texts, for example the platform off a path. First rule that holds wins. */
  readonly inferences: readonly Inference[];
}

export interface FactValue {
  readonly id: string;
  /** On a chip: short. */
  readonly title: string;
  /** Under the title on a tile. */
  readonly hint?: string;
}

/** `value` holds when the capture of that name, in any message, satisfies the condition. */
export interface Inference {
  readonly capture: string;
  readonly equals?: readonly string[];
  readonly startsWith?: readonly string[];
  readonly value: string;
}

/** Three-valued: a fact without a value is unknown, which is not false. */
export type Verdict = 'for' | 'against' | 'unknown';

/** Conditions on facts, judged with Kleene's logic. */
export type Condition =
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Who says that a fact holds. */
export type FactOrigin =
  | { readonly kind: 'user' }
  | { readonly kind: 'log'; readonly source: number; readonly line: number; readonly text: string }
  | { readonly kind: 'address' };

/** A fact that holds, with everything that speaks for it; the first origin counts. */
export interface HeldFact {
  readonly fact: string;
  readonly value: string;
  readonly origin: FactOrigin;
  /** What another party says otherwise: kept and shown. */
  readonly disputed?: { readonly value: string; readonly origin: FactOrigin };
}
