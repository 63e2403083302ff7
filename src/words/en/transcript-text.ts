import type { KnownFact, Remark } from '../../model/index.ts';
import { words as counts } from './counted.ts';
import { words as notices } from './notices.ts';

/** The transcript itself, as it is copied and sent. */
function saidBy(origin: KnownFact['origin']): string {
  if (origin.kind === 'log') return `line ${String(origin.line)}`;
  if (origin.kind !== 'words') return origin.kind;
  return origin.line > 0 ? `own words, line ${String(origin.line)}` : 'own words';
}

export const words = {
  title: 'wsgi-triage transcript',
  sections: {
    facts: 'Known facts',
    'not-known': 'Answered "I don\'t know"',
    causes: 'Possible causes',
    lines: 'Deciding lines',
    'done-before': 'Done before, and to be undone',
    tried: 'Tried',
    remarks: 'Harmless, or not from mod_wsgi',
    read: 'What was read',
    notes: 'Notes',
    missing: 'Still missing',
  },
  outcomes: {
    worked: 'it worked',
    'cannot-try': 'could not be tried yet',
    'not-in-place': 'was not in place',
    'no-change': 'in place, nothing changed',
    different: 'in place, the log now says something else',
  },
  needs: {
    'apache-version': { what: 'Apache version', how: 'apachectl -v' },
    'mod-wsgi-version': {
      what: 'mod_wsgi version',
      how: 'the line "configured -- resuming normal operations" of the error log',
    },
    'python-version': {
      what: 'Python version',
      how: 'the same line, or python3 -V of the environment',
    },
    'deployment-mode': {
      what: 'Embedded or daemon mode',
      how: 'is there a WSGIDaemonProcess?',
    },
    platform: { what: 'Platform', how: 'cat /etc/os-release' },
    'error-line': {
      what: 'The whole traceback or error line',
      how: 'the error log, from the first line of the minute',
    },
    'both-logs': {
      what: "Main and virtual host's error log",
      how: 'both ErrorLog files of that minute',
    },
    attempts: { what: 'What was tried', how: 'say after each fix how it went' },
  },
  notRecognized: 'Not recognized',
  firstLines: (shown: number, all: number) => `The first ${String(shown)} of ${String(all)} lines.`,
  /** In an address that has no room for the text. */
  paste: '<!-- The transcript is on the clipboard: paste it here. -->\n',
  versions: (product: string, content: string) => `wsgi-triage ${product}, content ${content}`,
  fact: (title: string, value: string, { origin, disputed }: KnownFact, other = '') => {
    const dispute = disputed ? `, though ${saidBy(disputed.origin)} says ${other}` : '';
    return `${title}: ${value} (${saidBy(origin)}${dispute})`;
  },
  remark: ({ title, why, counted }: Remark) => `${title}, ${counts.counted(counted)}: ${why}`,
  notice: notices.notice,
};
