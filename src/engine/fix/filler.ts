import type { HeldFact, Hypothesis, KnowledgeBase, Platform, Quoting } from '../../model/index.ts';
import { factValues } from '../rank/hold-facts.ts';
import { platformOf, proseValues, resolveParameters, type Fillings } from './resolve-parameters.ts';

/** All that filling needs: what the parameters hold, the platform, and how a value is quoted. */
export interface Filler {
  readonly fillings: Fillings;
  readonly platform: Platform | null;
  readonly quoting: Quoting;
  /** What stands in prose in place of its values. */
  readonly values: Readonly<Record<string, string>>;
}

/** The one way from what is known of a case to its commands: for pages, for the terminal, for a script. */
export function fillerFor(
  kb: KnowledgeBase,
  quoting: Quoting,
  given: {
    readonly facts: readonly HeldFact[];
    /** What the lines of one instance captured. */
    readonly binding: Hypothesis['binding'];
    /** By parameter: what the user typed. */
    readonly typed: Readonly<Record<string, string>>;
  },
): Filler {
  const platform = platformOf(kb, factValues(given.facts));
  const fillings = resolveParameters(kb, quoting, { ...given, platform });
  return { fillings, platform, quoting, values: proseValues(fillings, given.binding, platform) };
}
