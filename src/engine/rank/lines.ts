import type { Hypothesis, SourcedSighting } from '../../model/index.ts';

/** Every sighting that speaks for a hypothesis. */
export const sightingsOf = (hypothesis: Hypothesis): readonly SourcedSighting[] =>
  hypothesis.for.flatMap(({ sightings }) => sightings);

/** The lines, of the logs that are here, that speak for a hypothesis. */
export const linesOf = (hypothesis: Hypothesis): readonly number[] => [
  ...new Set(
    sightingsOf(hypothesis)
      .filter(({ source }) => source >= 0)
      .map(({ line }) => line),
  ),
];
