import type { Hypothesis, KnowledgeBase, Session } from '../../model/index.ts';
import { factsOf, judgeCondition } from '../rank/judge-condition.ts';

/** A question that tells hypotheses apart, and which. */
export interface Separation {
  readonly fact: string;
  readonly problems: readonly string[];
}

/**
 * The question whose answers split the hypotheses best: the one that moves the most of them, and
 * moves them differently. Null when none of the open questions could change anything.
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
    const splits = countSplits(kb, moved, question.id, facts);
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

/** How many different verdict patterns the answers would give over these hypotheses, less one. */
function countSplits(
  kb: KnowledgeBase,
  hypotheses: readonly Hypothesis[],
  fact: string,
  facts: ReadonlyMap<string, string>,
): number {
  const values = kb.facts.find(({ id }) => id === fact)?.values ?? [];
  const patterns = values.map(({ id }) => {
    const supposed = new Map(facts).set(fact, id);
    return hypotheses.map((h) => verdicts(kb, h, supposed)).join('|');
  });
  return new Set(patterns).size - 1;
}

function verdicts(
  kb: KnowledgeBase,
  { problem }: Hypothesis,
  facts: ReadonlyMap<string, string>,
): string {
  const evidence = kb.problems.find(({ id }) => id === problem)?.evidence ?? [];
  return evidence
    .map(({ where }) => (where ? judgeCondition(where, facts).charAt(0) : '-'))
    .join('');
}
