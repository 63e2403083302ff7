import type { Hypothesis, SourcedSighting } from '../../model/index.ts';

/** Every sighting that speaks for a hypothesis. */
export const sightingsOf = (hypothesis: Hypothesis): readonly SourcedSighting[] =>
  hypothesis.for.flatMap(({ sightings }) => sightings);
