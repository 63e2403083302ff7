import type {
  KnownFact,
  Rank,
  Remark,
  RemedyProof,
  SetupEntry,
  SetupId,
  StepKind,
} from '../../model/index.ts';
import { words as counts } from './counted.ts';
import { words as notices } from './notices.ts';

const setup: Readonly<Record<SetupId, string>> = {
  'apache-version': 'Apache',
  'mod-wsgi-version': 'mod_wsgi',
  'python-version': 'Python',
  mpm: 'MPM',
  'deployment-mode': 'mode',
  platform: 'platform',
  'log-level': 'LogLevel',
};

/** A mode and a platform have names of their own. */
const isNamed = (id: SetupId): boolean => id === 'deployment-mode' || id === 'platform';

const setupEntry = ({ id, value, isAtLeast }: SetupEntry): string =>
  [isNamed(id) ? '' : `${setup[id]} `, isAtLeast ? 'at least ' : '', value].join('');

const kinds: Readonly<Record<StepKind, string>> = {
  'looks-only': 'read-only',
  'changes-system': 'changes the system',
  'interrupts-service': 'interrupts service',
};

/** The fault, as the transcript says it. */
const fault = {
  problem: (title: string, id: string, confidence: string) =>
    confidence === 'opened'
      ? `${title} (${id}, opened without evidence)`
      : `${title} (${id}, ${confidence})`,
  also: (problem: string) => `Also: ${problem}`,
  rivals: (named: readonly string[], more: number) =>
    `It could also be: ${[...named, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`,
  places: (names: readonly string[]) => `In ${String(names.length)} places: ${names.join('; ')}`,
  line: (source: string | undefined, line: number, times: number, code: string) => {
    const place = `${source === undefined ? '' : `${source}, `}line ${String(line)}`;
    return `${place}${times > 1 ? ` (${String(times)} times)` : ''}: ${code}`;
  },
};

/** The fix, as the transcript says it. */
const fix = {
  remedy: (title: string, rank: Rank, proof: RemedyProof | undefined) =>
    proof
      ? `${title} (${rank}; tested, including the undo, on Apache ${proof.apache} with mod_wsgi ${proof.modWsgi})`
      : `${title} (${rank}; not tested on a real server)`,
  step: (number: number | undefined, kind: StepKind, where: string, says: string) => {
    const label = number === undefined ? 'Check' : `Step ${String(number)}`;
    return `${label} (${kinds[kind]}${where === '' ? '' : `; ${where}`}): ${says}`;
  },
  unfilled: (names: readonly string[]) => `To fill in: ${names.join(', ')}`,
  expect: (says: string) => `Expect: ${says}`,
  undo: (says: string) => `Undo: ${says}`,
  noUndo: (reason: string) => `Cannot be undone: ${reason}`,
};

/** The transcript itself, as it is copied and sent. */
function saidBy(origin: KnownFact['origin']): string {
  if (origin.kind === 'log') return `line ${String(origin.line)}`;
  if (origin.kind !== 'words') return origin.kind;
  return origin.line > 0 ? `own words, line ${String(origin.line)}` : 'own words';
}

export const words = {
  title: 'wsgi-triage transcript',
  sections: {
    fault: 'Fault',
    fix: 'Fix',
    tried: 'Tried',
    'done-before': 'Done before, and to be undone',
    open: 'Still open',
    server: 'Server',
    facts: 'Known facts',
    notes: 'Notes',
    remarks: 'Harmless, or not from mod_wsgi',
    read: 'What was read',
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
  link: (address: string) => `This case, without its log: ${address}`,
  notKnown: (name: string) => `Answered "I don't know": ${name}`,
  /** The server in one line, with what of it is unknown. */
  setup: (known: readonly SetupEntry[], unknown: readonly SetupId[]) =>
    [
      known.map(setupEntry).join(', '),
      unknown.length > 0 ? `unknown: ${unknown.map((id) => setup[id]).join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  fault,
  fix,
};
