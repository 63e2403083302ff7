import type { ReactNode } from 'react';
import type { CountedTimes } from '../../model/index.ts';
import { count, inDigits, inList } from '../intl.ts';

const lines = (number: number): string => count(number, { one: '# line', other: '# lines' });
const records = (number: number): string => count(number, { one: '# record', other: '# records' });

/** What was read, and what became of it. */
export const words = {
  foreign: (owner: string) => `This is ${owner}'s, not mod_wsgi's`,
  harmless: 'All that is known in it is harmless',
  noFault: 'No fault found in the configuration',
  unknown: 'No line of it is known here',
  undecided: 'The recognized lines alone name no fault',
  notRecognised:
    'That is no clean bill: what was not understood may still matter. The line that decides often stands a few lines above, or in the other error log of the two that a virtual host has.',
  read: 'What was read',
  see: 'What do you see?',
  pasteMore: 'Or paste more of the log',
  script: (link: (words: string) => ReactNode) => (
    <>{link('One script')} gets the lines that matter, and how the server is set up.</>
  ),
  more: 'More of the log',

  noLog:
    'There is no log in this tab. A reload or a link does not bring it along: paste it again at the start.',
  continue: 'Continue',
  noneKnown: (name: string) => `No line of ${name} is known here.`,
  changed: (name: string) =>
    `${name} has changed or gone since it was read; choose it again to see more of it.`,
  kindsKnown: (kinds: number) =>
    count(kinds, { one: '# kind of line is known', other: '# kinds of line are known' }),
  often: (title: string, times: number) => `${title} (${inDigits(times)} times)`,
  /** Where it was first, how often, and with how many different values of each capture. */
  place: (line: number, { times, different, isAtLeast }: CountedTimes) => {
    const where = `line ${String(line)}`;
    if (times === 1) return `(${where})`;
    const values = Object.entries(different)
      .filter(([, number]) => number > 1)
      .map(([capture, number]) => `${inDigits(number)} different values of ${capture}`);
    if (isAtLeast && values[0] !== undefined) values[0] = `at least ${values[0]}`;
    return `(${[where, `${inDigits(times)} times`, ...values].join(', ')})`;
  },

  /** How much of a source was read, and as how many records. */
  readAs: (read: number, inRecords: number) => `${lines(read)} in ${records(inRecords)}.`,
  readJoined: (read: number, inRecords: number) =>
    `${lines(read)} in ${records(inRecords)}; ${lines(read - inRecords)} went on with the one above.`,
  readPart: (all: number, passedOver: number, inRecords: number) =>
    `${lines(all)}. ${lines(passedOver)} hold nothing that is known here; the others are ${records(inRecords)}.`,
  readPartJoined: (all: number, passedOver: number, inRecords: number) =>
    `${lines(all)}. ${lines(passedOver)} hold nothing that is known here; the others are ${records(inRecords)}; ${lines(all - passedOver - inRecords)} went on with the one above.`,

  course: 'What it held, from its first line to its last',
  courseLevels: { worst: 'errors and worse', warned: 'warnings', other: 'other levels' },
  /** Which levels were logged how often, the most often first. */
  courseSays: (levels: readonly { readonly level: string | null; readonly times: number }[]) =>
    `Lines that are known: ${inList(levels.map(({ level, times }) => `${level ?? 'without a level'} ${inDigits(times)}`))}.`,
  coursePeak: (times: number, from: number, to: number, clock: string) =>
    clock === ''
      ? `They are densest in lines ${inDigits(from)} to ${inDigits(to)}: ${inDigits(times)}.`
      : `They are densest in lines ${inDigits(from)} to ${inDigits(to)}, from ${clock} on: ${inDigits(times)}.`,
  inOrder: 'In the order of time',
  log: 'log',
  event: (title: string, source: string, line: number) =>
    `${title} (${source}, line ${String(line)})`,
  firstFault: (start: string, fault: string) =>
    `The first fault after the start at ${start}: ${fault}.`,
  repeated: (times: number, last: string) => `, ${inDigits(times)} times, last at ${last}`,
  andMore: (events: number) => `and ${inDigits(events)} more`,
  clocks:
    'By the clocks of the logs. Lines of a daemon process can be in the time zone of the application.',
};
