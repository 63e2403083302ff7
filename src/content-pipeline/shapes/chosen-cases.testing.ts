import type { TestCase } from '../link/content.ts';

/** Logs alone: a terminal puts no prefix before the lines of a configuration. */
const isLog = ({ texts }: TestCase): boolean => texts.every(({ name }) => name.endsWith('.log'));

const isWhole = process.env['WHOLE'] === '1';

/** The cases to try: the first of each problem, or all of them with `WHOLE=1`. */
export function chosenCases(cases: readonly TestCase[]): readonly TestCase[] {
  const logs = cases.filter(isLog);
  if (isWhole) return logs;
  const firsts = new Map(logs.toReversed().map((one) => [one.problem, one]));
  return logs.filter((one) => firsts.get(one.problem) === one);
}

/** One of three, each time others: by default a case isn't tried in every shape. All with `WHOLE=1`. */
export const isChosen = (at: number): boolean => isWhole || at % 3 === 0;
