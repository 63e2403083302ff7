import type { Condition, FactOrigin } from './fact.ts';

/** A harmful workaround. If a case shows it, it is undone first. */
export interface AntiRemedy {
  readonly id: string;
  /** What was done, in a sentence. */
  readonly title: string;
  /** Facts that show that it was done. */
  readonly where: Condition;
  /** The fix that undoes it: its own, or a problem's. */
  readonly fix: string;
}

/** An anti-remedy found in this case. */
export interface DoneBefore {
  readonly antiRemedy: string;
  readonly fix: string;
  /** Captures of the lines that show it. */
  readonly binding: Readonly<Record<string, string>>;
  readonly by: FactOrigin;
}
