import type { Condition, Weight } from '../../model/index.ts';
import type { WrittenRule } from '../link/written-rules.ts';

/** One small change that damages an evidence rule. */
export interface Mutant {
  readonly how: 'remove' | 'operand' | 'weaken';
  /** The change in words: `without where.selinux-mode`. */
  readonly says: string;
  /** The damaged rule, or null if it was removed. */
  readonly rule: WrittenRule | null;
}

const WEAKER: Readonly<Record<Weight, Weight | null>> = {
  conclusive: 'strong',
  strong: 'weak',
  weak: null,
};

/**
 * Every small way to damage a rule: remove it, remove one operand of its condition, or weaken it by
 * one step. Weakening a weak rule would remove it.
 */
export function mutantsOf(rule: WrittenRule): readonly Mutant[] {
  const weaker = WEAKER[rule.weight];
  return [
    { how: 'remove', says: 'removed', rule: null },
    ...operands(rule).map(({ says, rule: without }): Mutant => ({
      how: 'operand',
      says: `without ${says}`,
      rule: without,
    })),
    ...(weaker
      ? [{ how: 'weaken', says: `${weaker} instead`, rule: { ...rule, weight: weaker } } as const]
      : []),
  ];
}

interface Without<Of> {
  readonly says: string;
  readonly rule: Of;
}

/** A rule without one operand: an enumerated capture, a fact, or one of several values. */
function operands(rule: WrittenRule): readonly Without<WrittenRule>[] {
  const { where, finding, ...always } = rule;
  const captures = Object.entries(rule.when).flatMap(([name, values]) => {
    const others = Object.fromEntries(Object.entries(rule.when).filter(([key]) => key !== name));
    return [
      { says: `when.${name}`, rule: { ...rule, when: others } },
      ...withoutOne(values).map(({ gone, rest }) => ({
        says: `when.${name}: ${gone}`,
        rule: { ...rule, when: { ...rule.when, [name]: rest } },
      })),
    ];
  });
  const findings = finding
    ? withoutOne(finding.in).map(({ gone, rest }) => ({
        says: `finding.${finding.fact}: ${gone}`,
        rule: { ...rule, finding: { ...finding, in: rest } },
      }))
    : [];
  if (!where) return [...captures, ...findings];
  const conditions = conditionsWithout(where).flatMap(({ says, rule: left }) => {
    if (left) return [{ says: `where.${says}`, rule: { ...rule, where: left } }];
    // A rule with neither a message nor a condition would always apply, so it isn't a rule.
    if (rule.message === undefined && !finding) return [];
    return [{ says: `where.${says}`, rule: finding ? { ...always, finding } : always }];
  });
  return [...captures, ...findings, ...conditions];
}

function conditionsWithout(condition: Condition): readonly Without<Condition | null>[] {
  if ('fact' in condition) {
    const { fact, in: values } = condition;
    return [
      { says: fact, rule: null },
      ...withoutOne(values).map(({ gone, rest }) => ({
        says: `${fact}: ${gone}`,
        rule: { fact, in: rest },
      })),
    ];
  }
  if ('not' in condition) {
    return conditionsWithout(condition.not).map(({ says, rule }) => ({
      says: `not.${says}`,
      rule: rule && { not: rule },
    }));
  }
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  return parts.flatMap((part, index) =>
    conditionsWithout(part).map(({ says, rule }) => {
      const others = rule ? parts.with(index, rule) : parts.toSpliced(index, 1);
      if (others.length === 0) return { says, rule: null };
      return { says, rule: isAll ? { all: others } : { any: others } };
    }),
  );
}

const withoutOne = (
  values: readonly string[],
): readonly { readonly gone: string; readonly rest: readonly string[] }[] =>
  values.length < 2
    ? []
    : values.map((gone) => ({ gone, rest: values.filter((value) => value !== gone) }));
