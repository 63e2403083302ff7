import type { Diagnosis, KnowledgeBase } from '../../model/index.ts';

/** Hypotheses further down are too unlikely to look for what they alone depend on. */
const LIKELIEST = 5;

/** The questions that are open and would count, what is asked next first; ids of facts. */
export function stillUnknown(
  kb: KnowledgeBase,
  { next, hypotheses, facts }: Pick<Diagnosis, 'next' | 'hypotheses' | 'facts'>,
): readonly string[] {
  const asked = next.kind === 'ask' ? [next.question] : [];
  const counting = hypotheses.slice(0, LIKELIEST).flatMap(({ unknown }) => unknown);
  const isOpen = (fact: string): boolean =>
    kb.questions.some(({ id }) => id === fact) && !facts.some((held) => held.fact === fact);
  return [...new Set([...asked, ...counting])].filter(isOpen);
}
