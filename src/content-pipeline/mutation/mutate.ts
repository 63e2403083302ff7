import { judgeCondition } from '../../engine/rank/judge-condition.ts';
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
 * Damages every evidence rule, one damage at a time, and checks whether any case or tree leaf
 * notices. If nobody notices a removal, nothing pins the rule.
 */
export function mutate(content: Content): readonly Outcome[] {
  const witnesses = witnessesOf(content);
  return content.kb.problems.flatMap((problem) =>
    problem.evidence.flatMap((rule, index) => {
      const near = witnesses.filter((one) => concerns(rule, one));
      return mutantsOf(rule).map(({ how, says, rule: damagedRule }): Outcome => {
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

/** A rule on facts alone has no effect if neither it nor its damaged form applies. */
function isFelt(rule: Evidence, damaged: Evidence | null, { known }: Witness): boolean {
  if (rule.message !== undefined) return true;
  const holds = (one: Evidence | null): boolean =>
    one?.where !== undefined && judgeCondition(one.where, known) === 'for';
  return holds(rule) || holds(damaged);
}
