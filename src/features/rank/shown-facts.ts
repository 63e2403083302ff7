import { isOfOtherSymptom } from '../../engine/ask/other-symptom.ts';
import type { KnowledgeBase, KnownFact } from '../../model/index.ts';

/** More chips than this hide what is below them. */
const MOST = 3;

/**
 * The facts to show at once, and the others. What the user said or disputes is always shown. What only matters for
 * another symptom comes last.
 */
export function shownFacts(
  kb: Pick<KnowledgeBase, 'trees'>,
  facts: readonly KnownFact[],
): { readonly first: readonly KnownFact[]; readonly others: readonly KnownFact[] } {
  const symptom = facts.find(({ fact }) => fact === 'symptom')?.value;
  const isOwn = ({ origin, disputed }: KnownFact): boolean =>
    origin.kind === 'user' || origin.kind === 'words' || disputed !== undefined;
  const own = facts.filter(isOwn);
  const read = facts.filter((one) => !isOwn(one));
  const byUse = [
    ...read.filter(({ fact }) => !isOfOtherSymptom(kb, fact, symptom)),
    ...read.filter(({ fact }) => isOfOtherSymptom(kb, fact, symptom)),
  ];
  const chosen = new Set([...own, ...byUse.slice(0, Math.max(0, MOST - own.length))]);
  return {
    first: facts.filter((one) => chosen.has(one)),
    others: facts.filter((one) => !chosen.has(one)),
  };
}
