import type { Condition } from './fact.ts';
import type { Paragraph } from './prose.ts';

/** An author's word for how much one piece of evidence counts. The engine has the numbers. */
export type Weight = 'conclusive' | 'strong' | 'weak';

/** One piece of evidence, for or against. */
export interface Evidence {
  readonly speaks: 'for' | 'against';
  readonly weight: Weight;
  /** A message or detector finding that is sighted, or absent, with these enumerated captures. */
  readonly message?: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** A condition on facts, alone or in addition to the message. */
  readonly where?: Condition;
  /** Only if no line tells this fact. Other rules are for the lines that tell it. */
  readonly byUser?: string;
  /** In words, for the list of reasons. */
  readonly because?: string;
}

/** The hop of a request's path at which it fails. */
export type Hop = 'browser' | 'apache' | 'socket' | 'daemon' | 'application';

export type Rank = 'preferred' | 'acceptable' | 'last-resort';

/** What judging and asking need of a problem. Its fix loads when it is opened. */
export interface Problem {
  readonly id: string;
  readonly family: string;
  /** A sentence that says what is wrong. It can hold captured values. */
  readonly title: Paragraph;
  /** A noun phrase for lists: `Socket directory not accessible`. */
  readonly name: string;
  /** Values of the fact `symptom` that it can cause. */
  readonly symptoms: readonly string[];
  readonly hop?: Hop;
  /** The edge or hop label on the path, such as `errno 13`. */
  readonly hopLabel?: string;
  readonly evidence: readonly Evidence[];
  /** Captures that separate two instances (group, socket, script). */
  readonly instance: readonly string[];
  /** A wrapper of other problems. It never outranks a specific one. */
  readonly generic: boolean;
  /** How often people report it. */
  readonly frequency: 'common' | 'occasional' | 'rare';
  readonly consequenceOf: readonly string[];
  readonly versions?: string;
  /** `page#anchor` of the mod_wsgi documentation. */
  readonly sources: readonly string[];
  readonly remedies: readonly {
    readonly id: string;
    readonly title: string;
    /** Platforms that don't have it. */
    readonly unfitFor?: readonly string[];
    /** The cases that it is for, in terms of facts and captures. Absent if it fits every case. */
    readonly where?: Condition;
  }[];
}
