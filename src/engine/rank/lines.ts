import type { Hypothesis } from '../../model/index.ts';
import { sightingsOf } from './rank.ts';

/** The lines, of the logs that are here, that speak for a hypothesis. */
export const linesOf = (hypothesis: Hypothesis): readonly number[] => [
  ...new Set(
    sightingsOf(hypothesis)
      .filter(({ source }) => source >= 0)
      .map(({ line }) => line),
  ),
];
