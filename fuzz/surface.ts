import fc from 'fast-check';

/** Somewhere that text of others comes in: what may come, and what must hold of it. */
export interface Surface {
  readonly name: string;
  /** Tries `count` inputs; gives the first that breaks something, made small, or null. */
  readonly attack: (seed: number, count: number, tried: (inputs: number) => void) => string | null;
}

/** Processor time that one input may take, in milliseconds; none is larger than 200 kB. */
const BUDGET = 2000;

/** A surface that takes what `inputs` makes; `hold` throws where it finds something wrong. */
export const surface = <Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  hold: (input: Input) => void,
): Surface => ({
  name,
  attack(seed, count, tried) {
    const property = fc.property(inputs, (input) => {
      tried(1);
      const before = process.cpuUsage();
      hold(input);
      const { user, system } = process.cpuUsage(before);
      const taken = (user + system) / 1000;
      must(taken < BUDGET, `it took ${taken.toFixed(0)} ms, and may take ${BUDGET}`);
    });
    const run = fc.check(property, { seed, numRuns: count });
    return run.failed ? told(run) : null;
  },
});

/** What broke, with which input, and how to have it again. */
function told<Input>({
  errorInstance,
  counterexample,
  seed,
  numRuns,
}: fc.RunDetails<[Input]>): string {
  const [input] = counterexample ?? [];
  const text = input instanceof Uint8Array ? Buffer.from(input).toString('latin1') : input;
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `${error ?? ''}\nseed ${seed}, input ${numRuns}, made smaller: ${fc.stringify(text)}`;
}

/** Throws where something does not hold. */
export function must(holds: boolean, says: string): asserts holds {
  if (!holds) throw new Error(says);
}
