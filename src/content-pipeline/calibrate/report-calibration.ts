import { calibrationOf, type Answer, type Calibration } from './calibrate.ts';

/** A set of texts, and what was answered to them. */
export interface Answered {
  readonly title: string;
  readonly answers: readonly Answer[];
}

/** A line for each wrong answer, then a table: a row for each set, and one for all. */
export function formatCalibration(sets: readonly Answered[]): string {
  const wrong = sets.flatMap(({ answers }) => answers.filter(isWrong)).map(wrongLine);
  const all = { title: 'all', answers: sets.flatMap(({ answers }) => answers) };
  return [...wrong, ...table([...sets, all])].join('\n');
}

/** The wrong answers as JSON, one object a line; the counts of all sets in the last line. */
export function calibrationJson(sets: readonly Answered[]): string {
  const answers = sets.flatMap((one) => one.answers);
  return [...answers.filter(isWrong), calibrationOf(answers)]
    .map((line) => JSON.stringify(line))
    .join('\n');
}

const isWrong = ({ isRight, said }: Answer): boolean => !isRight && said !== null;

const wrongLine = ({ name, said, truth }: Answer): string =>
  `${name}: ${said?.problem ?? ''} ${said?.confidence ?? ''}; true is ${truth.join(' or ') || 'nothing'}`;

const COLUMNS = ['confirmed', 'likely', 'possible'] as const;
const WIDTH = 24;

const table = (sets: readonly Answered[]): readonly string[] => [
  row('first answers', [...COLUMNS, 'nothing said']),
  ...sets.map(({ title, answers }) => {
    const calibration = calibrationOf(answers);
    const silent = answers.filter(({ said }) => said === null);
    const missed = silent.filter(({ isRight }) => !isRight).length;
    return row(`${title} (${String(answers.length)})`, [
      ...COLUMNS.map((name) => share(calibration[name])),
      `${String(silent.length)}, ${String(missed)} wrongly`,
    ]);
  }),
];

function share({ right, wrong }: Calibration['likely']): string {
  const all = right + wrong;
  return all === 0
    ? '0'
    : `${String(right)} of ${String(all)} (${((100 * right) / all).toFixed(1)} %)`;
}

const row = (title: string, cells: readonly string[]): string =>
  [title, ...cells]
    .map((cell) => cell.padEnd(WIDTH))
    .join('')
    .trimEnd();
