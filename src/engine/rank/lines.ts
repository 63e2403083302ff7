import type { Hypothesis } from '../../model/index.ts';
import { sightingsOf } from './rank.ts';

/** More lines than these say nothing more to a reader. */
const MOST_NAMED = 3;

/** The lines, of the logs that are here, that speak for a hypothesis. */
export const linesOf = (hypothesis: Hypothesis): readonly number[] => [
  ...new Set(
    sightingsOf(hypothesis)
      .filter(({ source }) => source >= 0)
      .map(({ line }) => line),
  ),
];

/** `line 3`, `lines 3 and 5`, `lines 3, 5, 9 and more`. */
export function lineWords(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).map(String);
  if (lines.length === 1) return `line ${named.join('')}`;
  if (lines.length > MOST_NAMED) return `lines ${named.join(', ')} and more`;
  return `lines ${named.slice(0, -1).join(', ')} and ${named[named.length - 1] ?? ''}`;
}
