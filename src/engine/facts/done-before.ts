import type { DoneBefore, KnownFact, KnowledgeBase, SourcedSighting } from '../../model/index.ts';
import { factValues } from './known-facts.ts';
import { factsOf, judgeCondition } from './judge-condition.ts';

/** The anti-remedies that the facts show, each with what the lines that say so captured. */
export function doneBefore(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
  facts: readonly KnownFact[],
): readonly DoneBefore[] {
  const values = factValues(facts);
  return kb.antiRemedies.flatMap(({ id, where, fix }): DoneBefore[] => {
    if (judgeCondition(where, values) !== 'for') return [];
    const named = factsOf(where);
    const [by] = facts.flatMap(({ fact, origin }) => (named.includes(fact) ? [origin] : []));
    if (!by) return [];
    const told = sightings.find(
      ({ source, line }) =>
        (by.kind === 'log' || by.kind === 'words') && by.source === source && by.line === line,
    );
    return [{ antiRemedy: id, fix, binding: told?.captures ?? {}, by }];
  });
}
