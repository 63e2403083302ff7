import type { Condition, Evidence, Problem } from '../../model/index.ts';
import { COMPLEMENT } from './scoring.ts';

/** A fact of which one value speaks for a problem: any other value speaks against it. */
export interface Complement {
  readonly fact: string;
  /** The values that speak for it, in any strength. */
  readonly values: readonly string[];
  readonly evidence: Evidence;
}

/**
 * What follows from the values of a fact excluding each other. Where answers alone make a problem at
 * least likely, and never without a certain value of a fact, every known value that no rule for the
 * problem names speaks against it. A rule against the problem on that fact alone says otherwise for
 * the values that it names.
 */
export function complementsOf(problem: Problem): readonly Complement[] {
  const known = complements.get(problem) ?? derive(problem);
  complements.set(problem, known);
  return known;
}

const complements = new WeakMap<Problem, readonly Complement[]>();

function derive({ evidence }: Problem): readonly Complement[] {
  const pro = evidence.filter(({ speaks }) => speaks === 'for').map(needed);
  return decisive(evidence).map((fact) => {
    const values = [...new Set(pro.flatMap((facts) => facts.get(fact) ?? []))];
    const told = evidence.flatMap((rule) => (rule.speaks === 'against' ? alone(rule, fact) : []));
    return {
      fact,
      values,
      evidence: {
        speaks: 'against',
        weight: COMPLEMENT,
        when: {},
        where: { not: { fact, in: [...values, ...told] } },
      },
    };
  });
}

/** The facts that every strong rule on answers alone needs, among the rules for the same symptom. */
function decisive(evidence: readonly Evidence[]): readonly string[] {
  const rules = evidence
    .filter(({ speaks, weight, message }) => speaks === 'for' && weight !== 'weak' && !message)
    .map(needed);
  const facts = new Set(rules.flatMap((rule) => [...rule.keys()]));
  return [...facts].filter((fact) => {
    if (fact === SYMPTOM) return false;
    const naming = rules.filter((rule) => rule.has(fact));
    const others = rules.filter((rule) => !rule.has(fact));
    return !others.some((other) => naming.some((rule) => shareSymptom(rule, other)));
  });
}

function shareSymptom(a: Needed, b: Needed): boolean {
  const [one, other] = [a.get(SYMPTOM), b.get(SYMPTOM)];
  return !one || !other || one.some((value) => other.includes(value));
}

/** Several symptoms can be there at once, so one of them denies no other. */
const SYMPTOM = 'symptom';

type Needed = ReadonlyMap<string, readonly string[]>;

const needed = ({ where }: Evidence): Needed => (where ? neededBy(where) : new Map());

/** The facts without which a condition can't hold, each with the values that it can have. */
function neededBy(condition: Condition): Needed {
  if ('fact' in condition) return new Map([[condition.fact, condition.in]]);
  if ('not' in condition) return new Map();
  if ('all' in condition) return new Map(condition.all.flatMap((one) => [...neededBy(one)]));
  const [first, ...others] = condition.any.map(neededBy);
  if (!first) return new Map();
  const shared = [...first].filter(([fact]) => others.every((one) => one.has(fact)));
  return new Map(
    shared.map(([fact, values]) => [
      fact,
      [...values, ...others.flatMap((one) => one.get(fact) ?? [])],
    ]),
  );
}

/** The values of a fact of which a rule speaks, if it speaks of nothing else. */
function alone({ message, where }: Evidence, fact: string): readonly string[] {
  if (message !== undefined || !where || !('fact' in where)) return [];
  return where.fact === fact ? where.in : [];
}
