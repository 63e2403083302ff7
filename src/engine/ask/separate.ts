import type { KnownFact, Hypothesis, KnowledgeBase, Session } from '../../model/index.ts';
import { indexed } from '../indexed.ts';
import { factValues } from '../facts/known-facts.ts';
import { factsOf, judgeCondition } from '../facts/judge-condition.ts';
import { isOfOtherSymptom } from './other-symptom.ts';
import { isAbsent } from './walk-tree.ts';
import { scoreOf, strengthOf } from '../rank/scoring.ts';

/** A question that separates hypotheses, and the hypotheses. */
export interface Separation {
  readonly fact: string;
  readonly problems: readonly string[];
}

/**
 * The question whose answers separate the hypotheses best: it changes the ranks of the most
 * hypotheses, in different ways. Null if no open question could change anything.
 */
export function separate(
  kb: KnowledgeBase,
  hypotheses: readonly Hypothesis[],
  facts: readonly KnownFact[],
  answers: Session['answers'],
): Separation | null {
  const values = factValues(facts);
  const symptom = values.get('symptom');
  const platform = values.get('platform');
  let best: { fact: string; problems: readonly string[]; splits: number } | null = null;
  for (const question of kb.questions) {
    if (question.id in answers || facts.some(({ fact }) => fact === question.id)) continue;
    if (isOfOtherSymptom(kb, question.id, symptom)) continue;
    if (isAbsent(kb, question.id, platform)) continue;
    const moved = hypotheses.filter(({ undecided }) =>
      undecided.some(
        ({ evidence }) => evidence.where && factsOf(evidence.where).includes(question.id),
      ),
    );
    const splits = moved.length * countSplits(kb, hypotheses, question.id, facts);
    if (splits > (best?.splits ?? 0)) {
      best = { fact: question.id, problems: moved.map(({ problem }) => problem), splits };
    }
  }
  return best && { fact: best.fact, problems: best.problems };
}

/**
 * How many different rankings the answers would give, minus one. An answer that raises all
 * hypotheses alike separates nothing.
 */
function countSplits(
  kb: KnowledgeBase,
  hypotheses: readonly Hypothesis[],
  fact: string,
  facts: readonly KnownFact[],
): number {
  const values = indexed(kb.facts).get(fact)?.values ?? [];
  const patterns = values.map(({ id }) => {
    const supposed: readonly KnownFact[] = [
      ...facts,
      { fact, value: id, origin: { kind: 'user' } },
    ];
    const strengths = hypotheses.map((one) => supposing(kb, one, supposed));
    const least = Math.min(...strengths);
    return strengths.map((strength) => strength - least).join('|');
  });
  return new Set(patterns).size - 1;
}

/** How strong a hypothesis would be with these facts and its present sightings. */
function supposing(
  kb: KnowledgeBase,
  { problem, for: pro, against, undecided }: Hypothesis,
  facts: readonly KnownFact[],
): number {
  const known = factValues(facts);
  const decided = undecided.filter(
    ({ evidence }) => evidence.where && judgeCondition(evidence.where, known) === 'for',
  );
  const reasons = [...pro, ...against, ...decided];
  const judged = indexed(kb.problems).get(problem);
  return judged ? strengthOf(scoreOf(judged, reasons, facts), reasons) : 0;
}
