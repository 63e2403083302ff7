import type { Sighting } from '../../model/index.ts';

/** What a log after a fix says, compared with the log before it. */
export interface Comparison {
  readonly gone: readonly Sighting[];
  readonly stillThere: readonly Sighting[];
  readonly fresh: readonly Sighting[];
}

/** Compares by message and enumerated values: another errno is another finding. */
export function compare(before: readonly Sighting[], after: readonly Sighting[]): Comparison {
  const shape = ({ message, captures }: Sighting): string =>
    `${message} ${captures['errno'] ?? ''}`;
  const was = new Set(before.map(shape));
  const is = new Set(after.map(shape));
  return {
    gone: before.filter((one) => !is.has(shape(one))),
    stillThere: after.filter((one) => was.has(shape(one))),
    fresh: after.filter((one) => !was.has(shape(one))),
  };
}
