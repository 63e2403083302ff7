import type { KnownFact, KnowledgeBase, Session } from '../model/index.ts';

/**
 * Facts about the server from the earlier log, as answers, if the new log doesn't have them. So
 * nobody needs to name their platform again after a remedy.
 */
export function lastingAnswers(
  kb: KnowledgeBase,
  before: readonly KnownFact[],
  now: readonly KnownFact[],
): Session['answers'] {
  const lasting = new Set(kb.facts.flatMap(({ id, lasts }) => (lasts ? id : [])));
  const said = new Set(now.map(({ fact }) => fact));
  return Object.fromEntries(
    before.flatMap(({ fact, value }) =>
      lasting.has(fact) && !said.has(fact) ? [[fact, value]] : [],
    ),
  );
}
