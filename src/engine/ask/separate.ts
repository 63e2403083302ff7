import type { Hypothesis, KnowledgeBase, Session } from '../../model/index.ts';
import { factsOf, judgeCondition } from '../rank/judge-condition.ts';
import { weigh } from '../rank/weights.ts';

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
  facts: ReadonlyMap<string, string>,
  answers: Session['answers'],
): Separation | null {
  let best: { fact: string; problems: readonly string[]; splits: number } | null = null;
  for (const question of kb.questions) {
    if (facts.has(question.id) || question.id in answers) continue;
    const moved = hypotheses.filter(({ problem }) => speaksOf(kb, problem, question.id));
    const splits = moved.length * countSplits(kb, hypotheses, question.id, facts);
    if (splits > (best?.splits ?? 0)) {
      best = { fact: question.id, problems: moved.map(({ problem }) => problem), splits };
    }
  }
  return best && { fact: best.fact, problems: best.problems };
}

function speaksOf(kb: KnowledgeBase, id: string, fact: string): boolean {
  const problem = kb.problems.find((one) => one.id === id);
  return (
    problem?.evidence.some(({ where }) => where !== undefined && factsOf(where).includes(fact)) ??
    false
  );
}

/**
 * How many different rankings the answers would give, minus one. An answer that raises all
 * hypotheses alike separates nothing.
 */
function countSplits(
  kb: KnowledgeBase,
  hypotheses: readonly Hypothesis[],
  fact: string,
  facts: ReadonlyMap<string, string>,
): number {
  const values = kb.facts.find(({ id }) => id === fact)?.values ?? [];
  const patterns = values.map(({ id }) => {
    const supposed = new Map(facts).set(fact, id);
    const weights = hypotheses.map((hypothesis) => weightOf(kb, hypothesis, supposed));
    const least = Math.min(...weights);
    return weights.map((weight) => weight - least).join('|');
  });
  return new Set(patterns).size - 1;
}

/** The weight of a hypothesis's conditions on facts, with its sightings unchanged. */
function weightOf(
  kb: KnowledgeBase,
  { problem, for: reasons }: Hypothesis,
  facts: ReadonlyMap<string, string>,
): number {
  const seen = reasons.flatMap(({ sightings }) => sightings.map(({ message }) => message));
  const evidence = kb.problems.find(({ id }) => id === problem)?.evidence ?? [];
  return evidence
    .filter(({ message }) => message === undefined || seen.includes(message))
    .filter(({ where }) => where !== undefined && judgeCondition(where, facts) === 'for')
    .reduce((sum, one) => sum + weigh(one), 0);
}
