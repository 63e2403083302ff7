import type { Condition, FactOrigin } from './fact.ts';

/** Something that people do to get on and that harms: where it was done, the way back comes first. */
export interface AntiRemedy {
  readonly id: string;
  /** What was done, in a sentence. */
  readonly title: string;
  /** Facts that show that it was done. */
  readonly where: Condition;
  /** The fix that takes it back: one of its own, or that of a problem. */
  readonly fix: string;
}

/** An anti-remedy that was done in this case. */
export interface DoneBefore {
  readonly antiRemedy: string;
  readonly fix: string;
  /** What the lines that show it captured. */
  readonly binding: Readonly<Record<string, string>>;
  readonly by: FactOrigin;
}
