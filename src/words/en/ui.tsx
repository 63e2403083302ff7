import type { ReactNode } from 'react';
import { count, inDigits, inList } from '../intl.ts';

/** What components say on any screen. */
export const words = {
  verdicts: {
    confirmed: 'Confirmed',
    likely: 'Likely',
    possible: 'Possible',
    harmless: 'Harmless',
    foreign: 'Not mod_wsgi',
  },
  verdictBecause: (kind: string, reason: ReactNode) => (
    <>
      {kind}, {reason}
    </>
  ),
  effects: {
    'looks-only': 'Read-only',
    'changes-system': 'Changes the system',
    'interrupts-service': 'Interrupts service',
  },
  tones: { info: 'Note', good: 'Done', warn: 'Warning', error: 'Problem' },
  railLabel: 'What we know so far',
  skip: 'Skip to the content',
  symptoms: 'What do you see?',

  colors: 'Theme',
  schemes: { auto: 'System', light: 'Light', dark: 'Dark' },

  close: 'Close',
  done: 'Done',

  chips: 'Known facts',
  changeChip: 'Change:',
  removeChip: (title: string) => `Remove: ${title}`,

  copy: 'Copy',
  copied: 'Copied',
  copyAll: (commands: number) => `Copy all ${inDigits(commands)}`,
  copiedWithPlaceholders: (placeholders: number) =>
    count(placeholders, {
      one: 'Copied, with # value to fill in',
      other: 'Copied, with # values to fill in',
    }),
  hasPlaceholders: (placeholders: number) =>
    count(placeholders, { one: '# value to fill in', other: '# values to fill in' }),
  copyRefused: 'The browser refused to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  command: 'Command',
  isRead: 'I have read what this does',
  changeValue: 'Change this value',
  whereToFind: 'Where to find it',
  looksLike: (example: string) => `It looks like ${example}`,

  expect: 'Expect:',
  noWayBack: 'Cannot be undone:',

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
  soFar: 'So far, it looks like this:',

  passes: (hops: readonly string[]) => `The request goes through ${inList(hops)}.`,
  failsBetween: (before: string, behind: string, label: string) =>
    `It fails between ${before} and ${behind}: ${label}.`,
  atFault: (hops: readonly string[]) => `At fault: ${inList(hops)}.`,
  notReached: (hops: readonly string[]) => `Not reached: ${inList(hops)}.`,
};
