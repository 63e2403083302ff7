import type { Hypothesis, Problem } from '../../model/index.ts';
import { sameRecord } from './instances.ts';
import { sightingsOf } from './lines.ts';
import { isNear, ownLines } from './near.ts';

/** A problem and what was made of one instance of it. */
export interface Judged {
  readonly problem: Problem;
  readonly hypothesis: Hypothesis;
}

export interface Explained extends Judged {
  /** Something else in the list accounts for it. */
  readonly explained: boolean;
}

/** Tells causes with their consequences, and wrappers with what they wrap. */
export function explain(judged: readonly Judged[]): readonly Explained[] {
  const explains = (cause: Judged, other: Judged): boolean =>
    cause !== other && cause.hypothesis.confidence !== 'possible' && accountsFor(cause, other);
  return judged.map((one) => ({
    problem: one.problem,
    explained: judged.some((other) => explains(other, one)),
    hypothesis: {
      ...one.hypothesis,
      consequences: [
        ...new Set(judged.filter((other) => explains(one, other)).map(({ problem }) => problem.id)),
      ],
    },
  }));
}

function accountsFor(cause: Judged, other: Judged): boolean {
  const otherSightings = sightingsOf(other.hypothesis);
  const causeSightings = ownLines(sightingsOf(cause.hypothesis), otherSightings);
  if (other.problem.consequenceOf.includes(cause.problem.id)) {
    return isNear(causeSightings, otherSightings);
  }
  if (!other.problem.generic || cause.problem.generic) return false;
  return (
    otherSightings.length === 0 ||
    otherSightings.some((a) => causeSightings.some((b) => sameRecord(a, b))) ||
    isNear(causeSightings, otherSightings)
  );
}
