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
  '2': 'errno 2: not found',
  '11': 'errno 11: busy',
  '13': 'errno 13: denied',
  '98': 'errno 98: in use',
  '111': 'errno 111: refused',
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
  goneTitle: 'Problem not found',
  gone: 'This link leads to a problem that no longer exists',
  goneLead:
    'Everything else in the link still applies. Continue with another cause, or start over.',
  inPlaces: (places: number, place: string) =>
    `It happened in ${inDigits(places)} places. Fix each one separately. These commands are for ${place}.`,
  oneFix: (places: number, when: string) =>
    `It happened in ${inDigits(places)} places, ${when}. This fix is for all of them.`,
  logged: (times: number, first: string | null, last: string | null) =>
    [
      count(times, { one: '# time', other: '# times' }),
      ...(first === null ? [] : [first === last ? first : `${first} to ${last ?? ''}`]),
    ].join(', '),
  places: 'Places',
  byLines: (lines: string) => `based on ${lines}.`,
  byLog: "based on a log that you don't have.",
  byAnswers: 'based on your answers.',
  guess: 'a guess: no line shows it, and other causes fit as well.',
  couldAlsoBe: (name: string) => `It could also be: ${name}.`,
  again:
    "The check showed that this fix isn't in place yet. Go through the steps again. Did you edit a file that this server reads? Did you restart it after that?",
  avoid: 'What to avoid',
  why: 'Why this happens',
  notThere: (title: string) => `Not possible on this platform: ${title}.`,
  nothingThere:
    'None of the known fixes works on this platform. Read the documentation pages below.',
  otherWays: 'Other fixes',
  ranks: { preferred: 'Preferred', acceptable: 'Acceptable', 'last-resort': 'Last resort' },
  proved: ({ apache, modWsgi, date }: RemedyProof) =>
    `Tested, including the undo, on Debian 12 with Apache ${apache} and mod_wsgi ${modWsgi} on ${date}.`,
  notProved: 'Not tested on a real server.',
  notProvedHere: 'Commands for other systems come from their packages and documentation.',
  check: 'Check that it worked',
  undo: 'Undo',
  valuesToFill: (values: number) => `Your values: ${inDigits(values)} still to fill in`,
  valuesToCheck: (values: number) => `Your values: ${inDigits(values)}, to check or correct`,

  documentedIn: (pages: ReactNode) => <>Source: {pages}.</>,
  concerns: (versions: string) => `Affects ${versions}.`,

  guard: 'Read the step before you copy this. It affects more than this site, or is hard to undo.',
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
  checkTakenBack: 'Check that it is undone',

  didItWork: {
    page: 'Reload the page in your browser. Did it work?',
    later: 'Wait until it would happen again. Did it work?',
    warning: 'Read the log again. Is the warning gone?',
    start: 'Did Apache start?',
    change: 'Did it work?',
  },
  worked: 'It worked',
  didNot: 'It didn’t',
  cannotTry: 'Can’t try now',

  fromLink:
    "This was seen in a log that you don't have. The diagnosis is the same. Fill in that server's paths and names in the commands.",
  log: 'log',
  linesRead: (read: number, decide: number, times: number) =>
    [
      count(read, { one: '# line read', other: '# lines read' }),
      count(decide, { other: '# decisive' }),
      ...(times > 1 ? [`${inDigits(times)} times`] : []),
    ].join(', '),
  whatFailed: 'what failed',
  errno: (number: string) => errnos[number] ?? `errno ${number}`,
  errnoOnly: (number: string) => `errno ${number}`,
  hops,
  uid: (uid: string) => `uid ${uid}`,
};
