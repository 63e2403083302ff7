import { canBeOneHost } from '../facts/transient-facts.ts';
import type { SourcedSighting } from '../../model/index.ts';

const NEAR_MILLISECONDS = 60_000;

/** The lines that a cause has to itself: what it shares with its consequence is near that in any case. */
export function ownLines(
  cause: readonly SourcedSighting[],
  consequence: readonly SourcedSighting[],
): readonly SourcedSighting[] {
  const own = cause.filter((one) => !consequence.includes(one));
  return own.length > 0 ? own : cause;
}

/** Whether one event can explain another: the same process, within a minute, or times unknown. */
export function isNear(a: readonly SourcedSighting[], b: readonly SourcedSighting[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => isPairNear(one, other)));
}

function isPairNear(a: SourcedSighting, b: SourcedSighting): boolean {
  if (!canBeOneHost(a, b)) return false;
  if (a.pid !== null && a.pid === b.pid) return true;
  if (a.time === null || b.time === null) return true;
  const gap = Math.max(a.time - (b.lastTime ?? b.time), b.time - (a.lastTime ?? a.time));
  return gap <= NEAR_MILLISECONDS;
}
