import type { ReactNode } from 'react';
import type { Hop, RemedyProof } from '../../model/index.ts';
import { count, inDigits } from '../intl.ts';

const contexts: Readonly<Record<string, string | undefined>> = {
  server: 'outside any virtual host',
  vhost: 'inside the virtual host',
  directory: 'inside the Directory section',
  htaccess: 'in the .htaccess file',
};

const errnos: Readonly<Record<string, string | undefined>> = {
  '2': 'errno 2: not there',
  '11': 'errno 11: busy',
  '13': 'errno 13: not allowed',
  '98': 'errno 98: in use',
  '111': 'errno 111: nobody listens',
};

const hops: Readonly<Record<Hop, string>> = {
  browser: 'Browser',
  apache: 'Apache',
  socket: 'Socket',
  daemon: 'Daemon',
  application: 'Application',
};

/** A problem and its fix. */
export const words = {
  goneTitle: 'No such problem',
  gone: 'This link names a problem that is not here any more',
  goneLead: 'The rest of what it says is kept. Go on with what stands beside, or start over.',
  fix: 'Fix:',
  inPlaces: (places: number) =>
    `It happened in ${inDigits(places)} places. Each is mended by itself; the commands are for:`,
  places: 'Places',
  byLines: (lines: string) => `by ${lines}.`,
  byLog: 'seen in a log that you do not have.',
  byAnswers: 'by what you answered.',
  couldAlsoBe: (name: string) => `It could also be: ${name}.`,
  again:
    'The check said that this is not in place yet. Go through the steps once more: is it the file that this server reads, and was it restarted since?',
  avoid: 'What to avoid',
  why: 'Why this happens',
  notThere: (titles: string) => `Not possible on this platform: ${titles}.`,
  nothingThere:
    'None of the known fixes works on this platform. The pages of the documentation below tell more.',
  otherWays: 'Other ways to mend it',
  ranks: { preferred: 'Preferred', acceptable: 'Acceptable', 'last-resort': 'Last resort' },
  proved: ({ apache, modWsgi, date }: RemedyProof) =>
    `Proved, and undone, on Apache ${apache} with mod_wsgi ${modWsgi} on ${date}.`,
  notProved: 'Not proved on a real server.',
  check: 'Check that it worked',
  undo: 'Undo',
  valuesToFill: (values: number) => `Your values: ${inDigits(values)} still to fill in`,
  valuesToCheck: (values: number) => `Your values: ${inDigits(values)}, to check or correct`,

  documentedIn: (pages: ReactNode) => <>Documented in {pages}.</>,
  concerns: (versions: string) => `Concerns ${versions}.`,

  guard: 'Read the step before you copy this: it reaches far, or is hard to take back.',
  targets: {
    shell: 'Command',
    apache: 'Configuration',
    htaccess: '.htaccess',
    python: 'Python',
    text: 'What to change',
  },
  contexts,

  first: (remedy: string) => `First: ${remedy}`,
  doneBefore: (what: string, shown: string) => `${what}. ${shown}`,
  shownByLine: (line: number) => `Line ${String(line)} shows it.`,
  shownByYou: 'You said so, or the link did.',
  checkTakenBack: 'Check that it is taken back',

  didItWork: 'Reload the page in your browser. Did it work?',
  worked: 'It worked',
  didNot: 'It didn’t',
  cannotTry: 'Can’t try now',

  fromLink:
    'Seen in a log that you do not have. The diagnosis is the same; paths and names of that server are left open in the commands.',
  log: 'log',
  linesRead: (read: number, decide: number, times: number) =>
    [
      count(read, { one: '# line read', other: '# lines read' }),
      count(decide, { one: '# decides', other: '# decide' }),
      ...(times > 1 ? [`${inDigits(times)} times`] : []),
    ].join(', '),
  whatFailed: 'what failed',
  errno: (number: string) => errnos[number] ?? `errno ${number}`,
  errnoOnly: (number: string) => `errno ${number}`,
  hops,
  uid: (uid: string) => `uid ${uid}`,
};
