import type { TestCase } from '../link/content.ts';

/** Logs alone: a terminal puts no prefix before the lines of a configuration. */
const isLog = ({ texts }: TestCase): boolean => texts.every(({ name }) => name.endsWith('.log'));

/** The cases to try in every shape: the first of each problem, or all of them with `WHOLE=1`. */
export function chosenCases(cases: readonly TestCase[]): readonly TestCase[] {
  const logs = cases.filter(isLog);
  if (process.env['WHOLE'] === '1') return logs;
  const firsts = new Map(logs.toReversed().map((one) => [one.problem, one]));
  return logs.filter((one) => firsts.get(one.problem) === one);
}
