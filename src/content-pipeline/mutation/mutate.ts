import { factsOf, judgeCondition } from '../../engine/facts/judge-condition.ts';
import type { Evidence, Problem } from '../../model/index.ts';
import type { Content } from '../link/content.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { witnessesOf, type Witness } from './witnesses.ts';

/** The result of one damage to one rule. */
export interface Outcome extends Pick<Mutant, 'how' | 'says'> {
  readonly problem: string;
  /** The rule's position in the problem's evidence, from 0. */
  readonly index: number;
  readonly rule: Evidence;
  /** What would fail. Null if nothing notices. */
  readonly noticedBy: Witness['kind'] | null;
}

/**
 * Damages every evidence rule in these ways, one damage at a time, and asks all cases, all leaves of trees
 * and all texts made by hand whether they notice. A rule whose removal nobody notices is pinned by nothing.
 */
export function mutate(
  content: Content,
  ways: readonly Mutant['how'][] = ['remove', 'operand', 'weaken'],
): readonly Outcome[] {
  const witnesses = witnessesOf(content);
  return content.kb.problems.flatMap((problem) =>
    problem.evidence.flatMap((rule, index) => {
      const near = witnesses.filter((one) => concerns(rule, one));
      const mutants = mutantsOf(rule).filter(({ how }) => ways.includes(how));
      return mutants.map(({ how, says, rule: damagedRule }): Outcome => {
        const damaged = damage(problem, index, damagedRule);
        const noticing = near.find((one) => isFelt(rule, damagedRule, one) && one.notices(damaged));
        return { problem: problem.id, index, rule, how, says, noticedBy: noticing?.kind ?? null };
      });
    }),
  );
}

const damage = (problem: Problem, index: number, rule: Evidence | null): Problem => ({
  ...problem,
  evidence: rule ? problem.evidence.with(index, rule) : problem.evidence.toSpliced(index, 1),
});

const concerns = ({ message }: Evidence, { messages }: Witness): boolean =>
  message === undefined || messages.has(message);

/**
 * A rule on facts alone does nothing where neither it nor what is left of it holds, and where none of its
 * facts is known: a known value can speak against what the rule speaks for by another.
 */
function isFelt(rule: Evidence, damaged: Evidence | null, { known }: Witness): boolean {
  if (rule.message !== undefined || !rule.where) return true;
  const holds = (one: Evidence | null): boolean =>
    one?.where !== undefined && judgeCondition(one.where, known) === 'for';
  const isKnown = factsOf(rule.where).some((fact) => fact !== 'symptom' && known.has(fact));
  return isKnown || holds(rule) || holds(damaged);
}
