import { factsOf, judgeCondition } from '../../engine/facts/judge-condition.ts';
import type { Evidence } from '../../model/index.ts';
import type { Content } from '../link/content.ts';
import { ruleFrom, type WrittenRule } from '../link/written-rules.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { witnessesOf, type Witness } from './witnesses.ts';

/** The result of one damage to one rule. */
export interface Outcome extends Pick<Mutant, 'how' | 'says'> {
  readonly problem: string;
  /** The rule's position in the problem's evidence, from 0. */
  readonly index: number;
  readonly rule: WrittenRule;
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
  const vocabulary = { ...content.kb, meanings: content.meanings };
  return content.kb.problems.flatMap((problem) => {
    const rules = content.rules.get(problem.id) ?? [];
    // What follows from the words that the rules use is no rule of the problem's own.
    const shared = problem.evidence.slice(rules.flatMap(({ made }) => made).length);
    return rules.flatMap(({ written, made }, index) => {
      const near = witnesses.filter((one) => made.some((rule) => concerns(rule, one)));
      const mutants = mutantsOf(written).filter(({ how }) => ways.includes(how));
      return mutants.map(({ how, says, rule }): Outcome => {
        const damaged = rule ? ruleFrom(rule, vocabulary).made : [];
        const evidence = [
          ...rules.flatMap((one, at) => (at === index ? damaged : one.made)),
          ...shared,
        ];
        const noticing = near.find(
          (one) => isFelt(made, damaged, one) && one.notices({ ...problem, evidence }),
        );
        const noticedBy = noticing?.kind ?? null;
        return { problem: problem.id, index, rule: written, how, says, noticedBy };
      });
    });
  });
}

const concerns = ({ message }: Evidence, { messages }: Witness): boolean =>
  message === undefined || messages.has(message);

/**
 * A rule on facts alone does nothing where neither it nor what is left of it holds, and where none of its
 * facts is known: a known value can speak against what the rule speaks for by another.
 */
function isFelt(
  rules: readonly Evidence[],
  damaged: readonly Evidence[],
  { known }: Witness,
): boolean {
  if (rules.some(({ message }) => message !== undefined)) return true;
  const named = rules.flatMap(({ where }) => (where ? factsOf(where) : []));
  const isKnown = named.some((fact) => fact !== 'symptom' && known.has(fact));
  return (
    isKnown ||
    [...rules, ...damaged].some(({ where }) => where && judgeCondition(where, known) === 'for')
  );
}
