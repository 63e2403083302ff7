import type { Counted, CountedTimes, Hypothesis, Observation } from '../model/index.ts';

/**
 * `600 times, 600 different values of path`; `at least 128 different values` if not all were read.
 */
export function countWords({ times, isTimesAtLeast, different, isAtLeast }: CountedTimes): string {
  const values = Object.entries(different)
    .filter(([, number]) => number > 1)
    .map(([capture, number]) => `${inDigits(number)} different values of ${capture}`);
  if (isAtLeast && values[0] !== undefined) values[0] = `at least ${values[0]}`;
  const often = times === 1 ? 'once' : `${inDigits(times)} times`;
  return [isTimesAtLeast ? `at least ${often}` : often, ...values].join(', ');
}

/** `100,000` */
export const inDigits = (number: number): string => number.toLocaleString('en-US');

/** Messages for a hypothesis that occur more often than they are shown. */
export function folded(
  observations: readonly Observation[],
  { for: reasons }: Pick<Hypothesis, 'for'>,
): readonly Counted[] {
  const sightings = reasons.flatMap((reason) => reason.sightings);
  return observations.flatMap(({ counted }, index) =>
    counted.filter(
      ({ message, leftOut }) =>
        leftOut > 0 && sightings.some((one) => one.source === index && one.message === message),
    ),
  );
}
