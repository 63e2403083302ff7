import type { Prose } from './prose.ts';
import type { StepVariant } from './fix.ts';

/** Establishes one fact. "I don't know" is always among the answers. */
export interface Question {
  /** The fact's id. */
  readonly id: string;
  readonly asks: string;
  readonly lead: Prose;
  readonly options: readonly {
    readonly value: string;
    readonly title: string;
    readonly hint?: string;
  }[];
  /** How to find out: prose and a read-only command. */
  readonly findOut: { readonly says: Prose; readonly variants: readonly StepVariant[] };
  /** How support staff say it aloud. */
  readonly aloud: string;
  /** Platforms that don't have what it asks about. */
  readonly notOn?: readonly string[];
  readonly sources: readonly string[];
}
