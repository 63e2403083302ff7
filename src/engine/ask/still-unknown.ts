import type { Diagnosis, KnowledgeBase } from '../../model/index.ts';
import { byId } from '../indexed.ts';
import { factValues } from '../facts/known-facts.ts';
import { isOfOtherSymptom } from './other-symptom.ts';
import { isAbsent } from './walk-tree.ts';

/** Lower hypotheses are too unlikely to ask for facts that only they need. */
const LIKELIEST = 5;

/** Ids of unknown facts that would count. The one that is asked next comes first. */
export function stillUnknown(
  kb: KnowledgeBase,
  { next, hypotheses, facts }: Pick<Diagnosis, 'next' | 'hypotheses' | 'facts'>,
): readonly string[] {
  const asked = next.kind === 'ask' ? [next.question] : [];
  const counting = hypotheses.slice(0, LIKELIEST).flatMap(({ unknown }) => unknown);
  const values = factValues(facts);
  const isOpen = (fact: string): boolean =>
    byId(kb.questions, fact) !== undefined &&
    !facts.some((known) => known.fact === fact) &&
    !isAbsent(kb, fact, values.get('platform')) &&
    !isOfOtherSymptom(kb, fact, values.get('symptom'));
  return [...new Set([...asked, ...counting])].filter(isOpen);
}
