import type { CommandPart, Target, WordPart } from './command.ts';
import type { ParameterType } from './parameter.ts';
import type { Rank } from './problem.ts';
import type { Prose } from './prose.ts';

export type StepKind = 'looks-only' | 'changes-system' | 'interrupts-service';

export interface Place {
  readonly context: string;
  /** A file, or a key of the platform's table that names one; null where there is none. */
  readonly file: readonly WordPart[] | null;
}

/** One way to do a step; `platforms` empty means all that no other variant names. */
export interface StepVariant {
  readonly platforms: readonly string[];
  readonly target: Target;
  readonly place: Place;
  readonly command: readonly CommandPart[];
}

export interface Step {
  readonly kind: StepKind;
  /** What to do, in a sentence. */
  readonly says: Prose;
  readonly variants: readonly StepVariant[];
  readonly expect: Prose;
  readonly undo: Undo;
  /** Must not be copied without a second look. */
  readonly destructive: boolean;
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
  /** When to choose it, or why it ranks here. */
  readonly intro: Prose;
  readonly steps: readonly Step[];
  /** How one sees that it is in place and that it worked. */
  readonly check: readonly Step[];
  /** Absent where nobody saw it work on a real server since its steps were written. */
  readonly proof?: RemedyProof;
}

/** The server on which a remedy was last seen to work, and to be undone. */
export interface RemedyProof {
  readonly apache: string;
  readonly modWsgi: string;
  /** As in 2026-11-22. */
  readonly date: string;
}

/** What is told of a problem only when it is opened: all that `fix.md` says, and what would decide it. */
export interface Fix {
  readonly problem: string;
  readonly why: Prose;
  readonly remedies: readonly Remedy[];
  readonly avoid: Prose;
  readonly otherwise: Prose;
  /** The looks-only command of a shell that would decide whether it is this problem, where one does. */
  readonly decide?: readonly CommandPart[];
  /** What would rule the problem out, in words. */
  readonly ruledOutBy?: string;
}

/** How values become words of a target; `src/apache` has it, the engine is handed it. */
export interface Quoting {
  /** The word as one argument of the target, whatever the values hold. */
  composeWord(
    target: Target,
    parts: readonly WordPart[],
    values: Readonly<Record<string, string>>,
  ): string;
  /** Whether a value can be used for a parameter at all, and if not, why. */
  checkValue(type: ParameterType, value: string): ValueCheck;
}

export type ValueCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string };
