import type { Content } from '../link/content.ts';
import type { Outcome } from './mutate.ts';
import { writtenWords } from './report-mutation.ts';

/** Of the rules, at least this share must be pinned: something fails when the rule is removed. */
const FEWEST_PINNED = 0.97;

/**
 * What is wrong with the rules that nothing pins: too many, one without a reason in the list of those that
 * are known, or a reason for a rule that is pinned or gone. Empty where all is well.
 */
export function wrongWithSurvivors(
  content: Content,
  outcomes: readonly Outcome[],
  reasons: ReadonlyMap<string, string>,
): readonly string[] {
  const removed = outcomes.filter(({ how }) => how === 'remove');
  const survivors = removed
    .filter(({ noticedBy }) => noticedBy === null)
    .map((one) => ruleName(content, one));
  const share = 1 - survivors.length / Math.max(1, removed.length);
  return [
    ...survivors
      .filter((name) => !reasons.has(name))
      .map((name) => `nothing pins this rule: ${name}`),
    ...[...reasons.keys()]
      .filter((name) => !survivors.includes(name))
      .map((name) => `no such survivor: ${name}`),
    ...(share < FEWEST_PINNED
      ? [
          `only ${(share * 100).toFixed(1)} % of the rules are pinned, of at least ${String(FEWEST_PINNED * 100)} %`,
        ]
      : []),
  ];
}

/** A rule in one line, the same however its file is sorted: `port-in-use: for strong, listening-port-taken`. */
function ruleName({ kb }: Content, { problem, rule }: Outcome): string {
  const what = [rule.message ?? '', writtenWords(kb, rule)].filter((part) => part !== '');
  return `${problem}: ${rule.speaks} ${rule.weight}, ${what.join(', ')}`;
}
