import type { AntiRemedy } from './anti-remedy.ts';
import type { Fact } from './fact.ts';
import type { Message } from './message.ts';
import type { Parameter } from './parameter.ts';
import type { Platform } from './platform.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import type { Tree } from './tree.ts';

/** What matching, judging and asking need: everything except the texts of the fixes. */
export interface KnowledgeBase {
  /** A hash of the content, for transcripts and old links. */
  readonly version: string;
  readonly messages: readonly Message[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly trees: readonly Tree[];
  readonly problems: readonly Problem[];
  readonly antiRemedies: readonly AntiRemedy[];
  /** Families of problems, in reading order. */
  readonly families: readonly Family[];
  readonly parameters: readonly Parameter[];
  readonly platforms: readonly Platform[];
  readonly examples: readonly Example[];
}

/** Problems that belong together. */
export interface Family {
  readonly id: string;
  readonly title: string;
}

/** A paste to try, for the start screen. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
