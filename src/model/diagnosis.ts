import type { DoneBefore } from './anti-remedy.ts';
import type { KnownFact } from './fact.ts';
import type { Sighting } from './sighting.ts';
import type { Missing } from './missing.ts';
import type { Evidence } from './problem.ts';
import type { CountedTimes, Notice } from './source.ts';

export type Confidence = 'confirmed' | 'likely' | 'possible';

/** One reason for or against, with its lines. */
export interface Reason {
  readonly evidence: Evidence;
  readonly sightings: readonly SourcedSighting[];
  readonly says: string;
}

export interface SourcedSighting extends Sighting {
  /** Index of the source in the session, or -1 for a sighting from a link. */
  readonly source: number;
}

/** A problem, and the one instance of it that the captures identify. */
export interface Hypothesis {
  readonly problem: string;
  readonly confidence: Confidence;
  readonly score: number;
  /** Captured values of this instance only. */
  readonly binding: Readonly<Record<string, string>>;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** What would speak for it or against it, by facts that are not known. */
  readonly undecided: readonly Reason[];
  /** Facts that would count and are not known. */
  readonly unknown: readonly string[];
  /** Problems that this one explains. */
  readonly consequences: readonly string[];
}

/** Lines of one message that isn't a problem, named for what they are. */
export interface Remark {
  /** The first one. */
  readonly sighting: SourcedSighting;
  readonly kind: 'harmless' | 'foreign';
  readonly title: string;
  readonly owner?: string;
  readonly why: string;
  /** Over all sources. */
  readonly counted: CountedTimes;
  /** The first one of each source, and how often the source has it. */
  readonly places: readonly {
    readonly sighting: SourcedSighting;
    readonly counted: CountedTimes;
  }[];
}

/** Why a question is asked. */
export type Why =
  /** Its answers tell these problems apart. */
  | { readonly kind: 'separates'; readonly problems: readonly string[] }
  /** Its answers lead to different places of a tree. */
  | { readonly kind: 'narrows' }
  /** What was read names no fault. */
  | {
      readonly kind: 'no-fault';
      /** Whether any line was recognized. */
      readonly isAnyKnown: boolean;
      /** The main kind of each source. Empty if lines are named for what they are. */
      readonly kinds: readonly string[];
    };

/** What only the next log can tell. */
export type Lack =
  /** One problem is fixed, and another is behind it. */
  | { readonly code: 'log-of-now' }
  /** The lines of a symptom that has no other question. `how` says how to get them. */
  | { readonly code: 'logged-line'; readonly how: string };

export type Next =
  | {
      readonly kind: 'ask';
      readonly question: string;
      readonly why: Why;
      readonly number: number;
      readonly atMost: number;
    }
  | { readonly kind: 'collect'; readonly missing: Missing | Lack }
  | { readonly kind: 'fix'; readonly problem: string; readonly remedy: string }
  | { readonly kind: 'done'; readonly problem: string }
  | { readonly kind: 'hand-over' };

export interface Diagnosis {
  readonly facts: readonly KnownFact[];
  /** Best first. */
  readonly hypotheses: readonly Hypothesis[];
  readonly ruledOut: readonly Hypothesis[];
  readonly remarks: readonly Remark[];
  /** Harmful workarounds, to be undone first. */
  readonly doneBefore: readonly DoneBefore[];
  readonly missing: readonly Missing[];
  /** The notices of each source's reading. */
  readonly notices: readonly (Notice & { readonly source: number })[];
  /** Answers that no longer decide anything. The page says so when one is changed. */
  readonly idle: readonly string[];
  readonly next: Next;
}
