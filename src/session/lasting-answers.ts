import type { HeldFact, KnowledgeBase, Session } from '../model/index.ts';

/**
 * What the log before said of the server, as answers, where the log of now does not say it: who
 * looks into the log once more after a remedy need not tell their platform again.
 */
export function lastingAnswers(
  kb: KnowledgeBase,
  before: readonly HeldFact[],
  now: readonly HeldFact[],
): Session['answers'] {
  const lasting = new Set(kb.facts.flatMap(({ id, lasts }) => (lasts ? id : [])));
  const said = new Set(now.map(({ fact }) => fact));
  return Object.fromEntries(
    before.flatMap(({ fact, value }) =>
      lasting.has(fact) && !said.has(fact) ? [[fact, value]] : [],
    ),
  );
}
