import type { KnownFact, Hypothesis, KnowledgeBase, Platform, Quoting } from '../../model/index.ts';
import { factValues, knownOf } from '../facts/known-facts.ts';
import { platformOf, proseValues, resolveParameters, type Fillings } from './resolve-parameters.ts';

/** Everything that filling needs: values of parameters, the platform, and how to quote a value. */
export interface Filler {
  readonly fillings: Fillings;
  readonly platform: Platform | null;
  readonly quoting: Quoting;
  /** Facts and captures, which decide what fits the case. */
  readonly known: ReadonlyMap<string, string>;
  /** What prose shows for its values. */
  readonly values: Readonly<Record<string, string>>;
}

/** What filling a command takes. Without a case, everything is shown. */
export type CommandFiller = Omit<Filler, 'values' | 'known'> & Partial<Pick<Filler, 'known'>>;

/** Fills commands from a case's values. Pages, terminal and script all use it. */
export function fillerFor(
  kb: KnowledgeBase,
  quoting: Quoting,
  given: {
    readonly facts: readonly KnownFact[];
    /** Captures of one instance's lines. */
    readonly binding: Hypothesis['binding'];
    /** By parameter: what the user typed. */
    readonly typed: Readonly<Record<string, string>>;
  },
): Filler {
  const platform = platformOf(kb, factValues(given.facts));
  const fillings = resolveParameters(kb, quoting, { ...given, platform });
  return {
    fillings,
    platform,
    quoting,
    known: knownOf(given.facts, given.binding),
    values: proseValues(fillings, given.binding, platform),
  };
}
