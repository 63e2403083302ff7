import type { Attempt, KnowledgeBase, Problem } from '../../model/index.ts';
import { byId } from '../indexed.ts';

/** Attempts at one problem, in order. */
const attemptsAt = (attempts: readonly Attempt[], problem: string): readonly Attempt[] =>
  attempts.filter((attempt) => attempt.problem === problem);

/**
 * The remedy to offer now: the first that wasn't tried and that the platform can do, or the one
 * that isn't in place yet. Null if all were tried.
 */
export function untriedRemedy(
  kb: KnowledgeBase,
  problem: string,
  attempts: readonly Attempt[],
  platform?: string,
): string | null {
  const tried = attemptsAt(attempts, problem);
  const open = tried[tried.length - 1];
  if (open?.outcome === 'not-in-place' || open?.outcome === 'cannot-try') return open.remedy;
  const done = new Set(tried.filter(({ outcome }) => isDone(outcome)).map(({ remedy }) => remedy));
  return remediesFor(kb, problem, platform).find(({ id }) => !done.has(id))?.id ?? null;
}

/** The remedies of a problem that a platform can do. An unknown platform uses the row `other`. */
export const remediesFor = (
  kb: KnowledgeBase,
  problem: string,
  platform: string | undefined,
): Problem['remedies'] =>
  (byId(kb.problems, problem)?.remedies ?? []).filter(
    ({ unfitFor }) => !unfitFor?.includes(platform ?? 'other'),
  );

/**
 * Whether a problem is closed: solved, followed by another problem, or all of its remedies were in
 * place and changed nothing.
 */
export function isClosed(
  kb: KnowledgeBase,
  problem: string,
  attempts: readonly Attempt[],
  platform?: string,
): boolean {
  const tried = attemptsAt(attempts, problem);
  if (tried.some(({ outcome }) => outcome === 'worked' || outcome === 'different')) return true;
  return tried.length > 0 && untriedRemedy(kb, problem, attempts, platform) === null;
}

const isDone = (outcome: Attempt['outcome']): boolean => outcome === 'no-change';
