import type { ReactNode } from 'react';
import { count, inDigits, inList } from '../intl.ts';

/** What components say wherever they stand. */
export const words = {
  standings: {
    confirmed: 'Confirmed',
    likely: 'Likely',
    possible: 'Possible',
    harmless: 'Harmless',
    foreign: 'Not mod_wsgi',
  },
  standingBecause: (standing: string, reason: ReactNode) => (
    <>
      {standing}; {reason}
    </>
  ),
  effects: {
    'looks-only': 'Looks only',
    'changes-system': 'Changes the system',
    'interrupts-service': 'Interrupts service',
  },
  tones: { info: 'Note', good: 'Done', warn: 'Mind', error: 'Problem' },
  railLabel: 'What we know so far',
  skip: 'Skip to the content',
  symptoms: 'What do you see?',

  colours: 'Colours',
  schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  close: 'Close',
  done: 'Done',

  chips: 'What holds',
  changeChip: 'Change:',
  removeChip: (title: string) => `Remove: ${title}`,

  copy: 'Copy',
  copied: 'Copied',
  copyAll: (commands: number) => `Copy all ${inDigits(commands)}`,
  copiedWithHoles: (holes: number) =>
    count(holes, {
      one: 'Copied, with # hole to fill',
      other: 'Copied, with # holes to fill',
    }),
  hasHoles: (holes: number) =>
    count(holes, { one: 'Has # hole to fill', other: 'Has # holes to fill' }),
  copyRefused: 'The browser refuses to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  command: 'Command',
  isRead: 'I have read what this does',
  changeValue: 'Change this value',
  whereToFind: 'Where to find it',
  looksLike: (example: string) => `It looks like ${example}`,

  expect: 'Expect:',
  noWayBack: 'No way back:',

  line: 'Line',
  saysOfLine: (line: number) => `What line ${String(line)} says`,
  linesAround: (line: number) => `Lines around line ${String(line)}`,
  gap: (characters: number) =>
    count(characters, { one: '… # character …', other: '… # characters …' }),
  showLines: (lines: number) =>
    count(lines, { one: 'Show # more line', other: 'Show # more lines' }),

  findCause: 'Find the cause',
  chooseFile: 'Choose a file',
  privacy: 'Stays in this tab. Nothing is sent anywhere.',
  dropHere: 'Drop it here',
  stop: 'Stop',
  soFar: 'It looks like this so far:',

  passes: (hops: readonly string[]) => `The request passes ${inList(hops)}.`,
  failsBetween: (before: string, behind: string, label: string) =>
    `It fails between ${before} and ${behind}: ${label}.`,
  atFault: (hops: readonly string[]) => `At fault: ${inList(hops)}.`,
  notReached: (hops: readonly string[]) => `Not reached: ${inList(hops)}.`,
};
