/** One way to do a thing, and how long it took each time, in milliseconds. */
export interface Contender {
  readonly name: string;
  /** Does it once; returns its own time where that is not the time of the call. */
  readonly run: () => number | undefined | Promise<number | undefined>;
}

/** Median times by name, in milliseconds. */
export type Medians = ReadonlyMap<string, number>;

/** Runs all in turn, round after round, so that a slow minute of the machine is everybody's. */
export async function alternate(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Medians> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      const start = performance.now();
      const own = await run();
      times.get(name)?.push(own ?? performance.now() - start);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
