import type { Counted, Hypothesis, Observation } from '../model/index.ts';

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
