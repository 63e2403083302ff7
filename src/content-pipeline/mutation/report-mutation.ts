import { conditionWords, requirementWords } from '#words/evidence.ts';
import type { KnowledgeBase } from '../../model/index.ts';
import type { Content } from '../link/content.ts';
import type { WrittenRule } from '../link/written-rules.ts';
import type { Outcome } from './mutate.ts';

/** How many rules there are, and for how many the removal was noticed. */
export interface Score {
  readonly problems: number;
  readonly rules: number;
  readonly killed: number;
}

export function scoreOf({ kb }: Content, outcomes: readonly Outcome[]): Score {
  const removed = outcomes.filter(({ how }) => how === 'remove');
  return {
    problems: kb.problems.length,
    rules: removed.length,
    killed: removed.filter(({ noticedBy }) => noticedBy !== null).length,
  };
}

/**
 * A line for each damage that nothing notices, with the rule's place and words. Then the counts.
 */
export function formatMutation(content: Content, outcomes: readonly Outcome[]): string {
  const survivors = outcomes.filter(({ noticedBy }) => noticedBy === null);
  return [
    ...survivors.map((one) => survivorLine(content, one)),
    formatCounts(content, outcomes),
  ].join('\n');
}

/** How many damages what noticed, and how many rules are pinned. */
export function formatCounts(content: Content, outcomes: readonly Outcome[]): string {
  const { problems, rules, killed } = scoreOf(content, outcomes);
  const done = (['remove', 'operand', 'weaken'] as const).filter((how) =>
    outcomes.some((one) => one.how === how),
  );
  return [
    ...done.map((how) => countLine(outcomes, how)),
    `${String(killed)} of ${String(rules)} rules of ${String(problems)} problems are pinned: something fails when the rule is removed`,
  ].join('\n');
}

/** The survivors as JSON, one object per line, and the score in the last line. */
export function mutationJson(content: Content, outcomes: readonly Outcome[]): string {
  const survivors = outcomes.filter(({ noticedBy }) => noticedBy === null);
  const lines = survivors.map((one) => ({
    problem: one.problem,
    rule: one.index + 1,
    mutation: one.how,
    says: one.says,
    place: placeOf(content, one),
  }));
  return [...lines, scoreOf(content, outcomes)].map((line) => JSON.stringify(line)).join('\n');
}

function survivorLine(content: Content, one: Outcome): string {
  const { speaks, weight, message } = one.rule;
  const words = writtenWords(content.kb, one.rule);
  const rule = [message, words].filter((part) => part !== undefined && part !== '').join(', ');
  return `content/${placeOf(content, one)} ${one.says}: ${speaks} ${weight}, ${rule}`;
}

/** What must hold besides a message: the finding, then the rest. */
export const writtenWords = (kb: KnowledgeBase, rule: WrittenRule): string =>
  [rule.finding ? conditionWords(kb, rule.finding) : '', requirementWords(kb, rule)]
    .filter((part) => part !== '')
    .join(', and ');

function placeOf({ places }: Content, { problem, index }: Outcome): string {
  const place = places.get(`problem ${problem}`);
  const { line } = place?.at(['evidence', index]) ?? { line: 1 };
  return `${place?.file ?? problem}:${String(line)}`;
}

const NAMES = {
  remove: 'removed rules',
  operand: 'removed operands',
  weaken: 'weakened rules',
} as const;

function countLine(outcomes: readonly Outcome[], how: Outcome['how']): string {
  const of = outcomes.filter((one) => one.how === how);
  const by = (kind: Outcome['noticedBy']): string =>
    String(of.filter(({ noticedBy }) => noticedBy === kind).length);
  return `${NAMES[how]}: ${String(of.length)}; noticed by a case ${by('case')}, by a tree alone ${by('tree')}, by a text made by hand alone ${by('text')}, by nothing ${by(null)}`;
}
