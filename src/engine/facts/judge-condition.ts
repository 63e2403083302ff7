import type { Condition, Verdict } from '../../model/index.ts';

/** Kleene's logic over facts: an unknown fact leaves a condition unknown, unless the rest decides it. */
export function judgeCondition(condition: Condition, facts: ReadonlyMap<string, string>): Verdict {
  if ('fact' in condition) {
    const value = facts.get(condition.fact);
    if (value === undefined) return 'unknown';
    return condition.in.includes(value) ? 'for' : 'against';
  }
  if ('not' in condition) return opposite(judgeCondition(condition.not, facts));
  const [decides, parts]: [Verdict, readonly Condition[]] =
    'all' in condition ? ['against', condition.all] : ['for', condition.any];
  const verdicts = parts.map((part) => judgeCondition(part, facts));
  if (verdicts.includes(decides)) return decides;
  return verdicts.includes('unknown') ? 'unknown' : opposite(decides);
}

/**
 * What fits a case, in the given order: first what is made for it, then what no condition excludes. The
 * rest is left out.
 */
export function fitting<T>(
  all: readonly T[],
  conditionOf: (one: T) => Condition | undefined,
  known: ReadonlyMap<string, string>,
): readonly T[] {
  const judged = all.map((one) => {
    const condition = conditionOf(one);
    return { one, verdict: condition ? judgeCondition(condition, known) : 'unknown' };
  });
  return (['for', 'unknown'] as const).flatMap((wanted) =>
    judged.flatMap(({ one, verdict }) => (verdict === wanted ? [one] : [])),
  );
}

/** The facts that a condition speaks of. Collected once, as every answer asks for those of all rules. */
export function factsOf(condition: Condition): readonly string[] {
  const known = named.get(condition) ?? factsIn(condition);
  named.set(condition, known);
  return known;
}

const named = new WeakMap<Condition, readonly string[]>();

function factsIn(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf);
}

const opposite = (verdict: Verdict): Verdict =>
  verdict === 'for' ? 'against' : verdict === 'against' ? 'for' : 'unknown';
