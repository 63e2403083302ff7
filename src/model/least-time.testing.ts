/** Of Node, which runs the tests: all that is used of it here. */
declare const process: {
  cpuUsage(since?: CpuTime): CpuTime;
};

interface CpuTime {
  readonly user: number;
  readonly system: number;
}

/**
 * Milliseconds of the processor that a run takes, the least of several. To be compared with another of
 * these, never with a clock: how busy the machine is matters little.
 */
export function leastTime(run: () => unknown, rounds = 5): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
