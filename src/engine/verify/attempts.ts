import type { Attempt, KnowledgeBase, Problem } from '../../model/index.ts';
import { fitting } from '../facts/judge-condition.ts';
import { byId } from '../indexed.ts';

/** Attempts at one problem, in order. */
const attemptsAt = (attempts: readonly Attempt[], problem: string): readonly Attempt[] =>
  attempts.filter((attempt) => attempt.problem === problem);

/** What is known of a case: facts, the platform among them, and captures of the instance. */
type Known = ReadonlyMap<string, string>;

/**
 * The remedy to offer now: the first that fits and wasn't tried, or the one that isn't in place yet.
 * Null if all were tried.
 */
export function untriedRemedy(
  kb: KnowledgeBase,
  problem: string,
  attempts: readonly Attempt[],
  known: Known,
): string | null {
  const tried = attemptsAt(attempts, problem);
  const open = tried[tried.length - 1];
  if (open?.outcome === 'not-in-place' || open?.outcome === 'cannot-try') return open.remedy;
  const done = new Set(tried.filter(({ outcome }) => isDone(outcome)).map(({ remedy }) => remedy));
  return remediesFor(kb, problem, known).find(({ id }) => !done.has(id))?.id ?? null;
}

/**
 * The remedies that the platform can do and that fit the case, those made for it first. An unknown
 * platform uses the row `other`.
 */
export const remediesFor = (
  kb: KnowledgeBase,
  problem: string,
  known: Known,
): Problem['remedies'] =>
  fitting(
    (byId(kb.problems, problem)?.remedies ?? []).filter(
      ({ unfitFor }) => !unfitFor?.includes(known.get('platform') ?? 'other'),
    ),
    ({ where }) => where,
    known,
  );

/**
 * Whether a problem is closed: solved, followed by another problem, or all of its remedies were in
 * place and changed nothing.
 */
export function isClosed(
  kb: KnowledgeBase,
  problem: string,
  attempts: readonly Attempt[],
  known: Known,
): boolean {
  const tried = attemptsAt(attempts, problem);
  if (tried.some(({ outcome }) => outcome === 'worked' || outcome === 'different')) return true;
  return tried.length > 0 && untriedRemedy(kb, problem, attempts, known) === null;
}

const isDone = (outcome: Attempt['outcome']): boolean => outcome === 'no-change';
