import type { CommandPart, Target, WordPart } from './command.ts';
import type { Condition } from './fact.ts';
import type { Edit } from './edit.ts';
import type { ParameterType } from './parameter.ts';
import type { Rank } from './problem.ts';
import type { Paragraph, Prose } from './prose.ts';

export type StepKind = 'looks-only' | 'changes-system' | 'interrupts-service';

export interface Place {
  readonly context: string;
  /** A file, or the key in the platform's row that names one. Null if there is none. */
  readonly file: readonly WordPart[] | null;
}

/** One way to do a step. Empty `platforms` means all that no other variant names. */
export interface StepVariant {
  readonly platforms: readonly string[];
  readonly target: Target;
  /** A text that is complete lines, not an instruction: it can be copied. */
  readonly isComplete?: true;
  /** An example with names that the reader has to replace: it can't be copied. */
  readonly isExample?: true;
  readonly place: Place;
  readonly command: readonly CommandPart[];
}

/** The cases that a remedy or a step is for. */
export interface Occasion {
  /** On facts, and on what the lines of the instance captured. */
  readonly where: Condition;
  /** The same in words, to follow "if": `the files are on a network file system`. */
  readonly says: Paragraph;
}

export interface Step {
  /** Absent if every case needs it. */
  readonly when?: Occasion;
  readonly kind: StepKind;
  /** What to do, in a sentence. */
  readonly says: Prose;
  readonly variants: readonly StepVariant[];
  readonly expect: Prose;
  readonly undo: Undo;
  /** The user must confirm before copying it. */
  readonly destructive: boolean;
  /** What it changes in a configuration that was read, at the line of a finding. */
  readonly edits?: readonly Edit[];
}

export type Undo =
  | { readonly kind: 'not-needed' }
  | {
      readonly kind: 'steps';
      readonly says: Prose;
      readonly variants: readonly StepVariant[];
      readonly destructive: boolean;
    }
  | { readonly kind: 'none'; readonly reason: string };

export interface Remedy {
  readonly id: string;
  readonly title: string;
  readonly rank: Rank;
  /** Absent if it fits every case. */
  readonly when?: Occasion;
  /** When to choose it, or why it ranks here. */
  readonly intro: Prose;
  readonly steps: readonly Step[];
  /** How to see that it is in place and that it worked. */
  readonly check: readonly Step[];
  /** Absent if nobody saw it work on a real server since its steps were written. */
  readonly proof?: RemedyProof;
}

/** The server on which a remedy last worked and was undone. */
export interface RemedyProof {
  readonly apache: string;
  readonly modWsgi: string;
  /** For example 2026-11-22. */
  readonly date: string;
}

/** What follows from a captured value: one value, or one for each platform. */
export interface Lookup {
  readonly capture: string;
  readonly values: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** What loads only when a problem is opened: everything in `fix.md`, the summary, and what would decide it. */
export interface Fix {
  readonly problem: string;
  /** What is wrong, in a few sentences. Absent if it only takes something back. */
  readonly summary?: Prose;
  readonly why: Prose;
  readonly remedies: readonly Remedy[];
  readonly avoid: Prose;
  readonly otherwise: Prose;
  /** The read-only shell command that would decide whether it is this problem, if there is one. */
  readonly decide?: readonly CommandPart[];
  /** Values of its parameters that follow from a captured value, by parameter. */
  readonly lookups?: Readonly<Record<string, Lookup>>;
  /** What would rule the problem out, in words. */
  readonly ruledOutBy?: string;
}

/** How values become words of a target. `src/apache` implements it, and the engine receives it. */
export interface Quoting {
  /** The word as one argument of the target, for any values. */
  composeWord(
    target: Target,
    parts: readonly WordPart[],
    values: Readonly<Record<string, string>>,
  ): string;
  /** Whether a value fits a parameter, and if not, why. */
  checkValue(type: ParameterType, value: string): ValueCheck;
}

export type ValueCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string };
