import type { ReactNode } from 'react';
import type { CountedTimes } from '../../model/index.ts';
import { count, inDigits, inList } from '../intl.ts';

/** Lines of one module with the same code and level. */
interface OwnedLine {
  readonly code: string | null;
  readonly level: string | null;
  readonly line: number;
  readonly times: number;
}

const lines = (number: number): string => count(number, { one: '# line', other: '# lines' });
const records = (number: number): string => count(number, { one: '# record', other: '# records' });
const continued = (number: number): string =>
  count(number, { one: '# continuation line', other: '# continuation lines' });

/** What was read, and the result. */
export const words = {
  foreign: (owner: string) => `This comes from ${owner}, not from mod_wsgi`,
  harmless: 'Everything recognized here is harmless',
  noFault: 'No known fault in the configuration',
  unknown: 'Nothing here was recognized',
  undecided: "The recognized lines don't name a fault",
  notRecognized:
    "This doesn't rule out a problem. The line that matters is often a few lines above. Or it is in the other error log: the main one, or the virtual host's own.",
  add: 'Add a log, a configuration, or what you know',
  addLabel: 'What to add',
  addPlaceholder:
    'Paste more lines, a virtual host, or what a command printed. It joins what is here.',
  remove: (name: string) => `Remove ${name}`,
  read: 'What was read',
  see: 'What do you see?',
  pasteMore: 'Or paste more of the log',
  script: (link: (words: string) => ReactNode) => (
    <>{link('A script')} collects the lines that matter, and how the server is set up.</>
  ),
  more: 'More of the log',

  noLog:
    "There is no log in this tab. Links and reloads don't carry it. Paste it again on the start page.",
  continue: 'Continue',
  noneKnown: (name: string) => `Nothing in ${name} was recognized.`,
  changed: (name: string) =>
    `${name} has changed or was deleted since it was read. To see more of it, choose it again.`,
  kindsKnown: (kinds: number) =>
    count(kinds, { one: '# kind of line recognized', other: '# kinds of line recognized' }),
  otherKinds: (kinds: number) =>
    count(kinds, {
      one: '# other kind of line, which decides nothing here',
      other: '# other kinds of line, which decide nothing here',
    }),
  often: (title: string, times: number) => `${title} (${inDigits(times)} times)`,

  owners: 'Lines of other modules',
  /** A code or a level, and where it was first. */
  owned: ({ code, level, line, times }: OwnedLine) =>
    `${code ?? level ?? '?'} (line ${String(line)}${times > 1 ? `, ${inDigits(times)} times` : ''})`,
  foreignLines: (owner: string) => `These lines are from ${owner}, not from mod_wsgi.`,
  ownLines: "mod_wsgi's own messages at this level report no fault.",
  modulePage: (owner: string) => `Documentation of ${owner}`,
  /** Where it was first, how often, and with how many different values of each capture. */
  place: (line: number, { times, isTimesAtLeast, different, isAtLeast }: CountedTimes) => {
    const where = `line ${String(line)}`;
    if (times === 1) return `(${where})`;
    const values = Object.entries(different)
      .filter(([, number]) => number > 1)
      .map(([capture, number]) => `${inDigits(number)} different values of ${capture}`);
    if (isAtLeast && values[0] !== undefined) values[0] = `at least ${values[0]}`;
    return `(${[where, `${isTimesAtLeast ? 'at least ' : ''}${inDigits(times)} times`, ...values].join(', ')})`;
  },

  /** How much of a source was read, and as how many records. */
  readAs: (read: number, inRecords: number) => `${lines(read)} in ${records(inRecords)}.`,
  readJoined: (read: number, inRecords: number) =>
    `${lines(read)} in ${records(inRecords)}; ${continued(read - inRecords)}.`,
  readPart: (all: number, passedOver: number, inRecords: number) =>
    `${lines(all)}. Nothing was recognized in ${lines(passedOver)}; the others are ${records(inRecords)}.`,
  readPartJoined: (all: number, passedOver: number, inRecords: number) =>
    `${lines(all)}. Nothing was recognized in ${lines(passedOver)}; the others are ${records(inRecords)}, with ${continued(all - passedOver - inRecords)}.`,

  histogram: 'Log levels, from the first line to the last',
  histogramLevels: { worst: 'errors and worse', warned: 'warnings', other: 'other levels' },
  /** How often each level was logged, the most frequent first. */
  histogramSays: (levels: readonly { readonly level: string | null; readonly times: number }[]) =>
    `Recognized lines: ${inList(levels.map(({ level, times }) => `${level ?? 'without a level'} ${inDigits(times)}`))}.`,
  histogramPeak: (times: number, from: number, to: number, clock: string) =>
    clock === ''
      ? `Most are in lines ${inDigits(from)} to ${inDigits(to)}: ${inDigits(times)}.`
      : `Most are in lines ${inDigits(from)} to ${inDigits(to)}, from ${clock} on: ${inDigits(times)}.`,
  inOrder: 'In time order',
  log: 'log',
  event: (title: string, source: string, line: number) =>
    `${title} (${source}, line ${String(line)})`,
  firstFault: (start: string, fault: string) =>
    `The first fault after the start at ${start}: ${fault}.`,
  repeated: (times: number, last: string) => `, ${inDigits(times)} times, last at ${last}`,
  andMore: (events: number) => `and ${inDigits(events)} more`,
  clocks: "Times are as logged. Lines from a daemon process can be in the application's time zone.",
};
