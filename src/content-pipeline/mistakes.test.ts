import { expect, test } from 'vitest';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { didYouMean } from './issues.ts';
import { scaffoldProblem } from './scaffold-problem.ts';
import {
  CASE,
  CLOSED,
  CLOSED_FIX,
  instead,
  issuesOf,
  MESSAGES,
  MISSING,
  QUESTION,
  told,
} from './small-content.testing.ts';

/** Where and what, without the hints. */
const said = (changes: Parameters<typeof issuesOf>[0]): readonly string[] =>
  issuesOf(changes).map((issue) => issue.split('\n')[0] ?? '');

test('every mistake of a file is told at once: what its schema refuses, and what is not there', () => {
  const changes = (text: string): string =>
    text
      .replace('title:', 'titel:')
      .replace('message: connect-refused', 'message: connect-refusd')
      .replace('socket-error: permission', 'socket-error: permision');
  expect(said({ [CLOSED]: changes })).toEqual([
    `content/${CLOSED}:1:1 schema "title" is missing`,
    `content/${CLOSED}:2:8 schema unknown key "titel"`,
    `content/${CLOSED}:7:5 dangling names the message "connect-refusd", which does not exist`,
    `content/${CLOSED}:10:5 dangling the fact "socket-error" has no value "permision"`,
  ]);
});

test('mistakes of two files are told in one run', () => {
  expect(
    said({
      [QUESTION]: instead('aloud:', 'loud:'),
      [CLOSED_FIX]: instead('{{prefix}}', '{{prefx}}'),
    }),
  ).toEqual([
    `content/${CLOSED_FIX}:10:21 undeclared {{prefx}} isn't a declared parameter`,
    `content/${QUESTION}:1:1 schema "aloud" is missing`,
    `content/${QUESTION}:9:7 schema unknown key "loud"`,
  ]);
});

test('what follows from a mistake in a definition is not told: one typo, one issue', () => {
  expect(said({ [MESSAGES]: instead('connect-refused:', 'connect_refused:') })).toHaveLength(1);
  expect(said({ [MESSAGES]: instead('  title: Apache could', '  titel: Apache could') })).toEqual([
    `content/${MESSAGES}:1:1 schema "connect-refused.title" is missing`,
    `content/${MESSAGES}:2:10 schema unknown key "connect-refused.titel"`,
  ]);
});

test('a file that is not YAML at all hides no mistake of another file', () => {
  expect(
    said({ [MESSAGES]: '- "unclosed\n', [MISSING]: instead('["503"]', '["530"]') }).slice(-1),
  ).toEqual([`content/${MISSING}:4:12 dangling names the symptom "530", which does not exist`]);
});

test('a name that is missing in several places is told once, with all of them', () => {
  const issues = issuesOf({ 'families.yaml': instead('sockets:', 'socket:') });
  expect(issues).toEqual([
    told(
      `${CLOSED}:1:1`,
      'dangling names the family "sockets", which does not exist',
      `did you mean "socket"?; it is also named in ${MISSING}:1`,
    ),
  ]);
});

test('a new problem is refused until every text of the template is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-new-'));
  scaffoldProblem(folder, 'sockets/shut');
  const read = (name: string): string =>
    readFileSync(join(folder, 'problems/sockets/shut', name), 'utf8');
  const left = said({
    'problems/sockets/shut/problem.yaml': read('problem.yaml'),
    'problems/sockets/shut/fix.md': read('fix.md'),
  }).filter((issue) => issue.includes(' template '));
  rmSync(folder, { recursive: true });
  expect(left).toContain(
    `content/problems/sockets/shut/fix.md:3:1 template still has the template's text "Why it happens, in three sentences."`,
  );
  expect(left).toHaveLength(11);
});

test.each(['$ ls {{prefix}}', '# ls', 'alice@web1:~$ ls', '[root@web1 ~]# ls', 'PS C:\\> dir'])(
  'a command with a prompt is refused: %s',
  (command) => {
    expect(said({ [CLOSED_FIX]: instead('ls -ld {{prefix}}', command) }).join()).toContain(
      'begins with a prompt; write only the command',
    );
  },
);

test.each(['handmade', 'hand-made by me', 'made up', 'TODO find it', 'lab'])(
  'a case that names no place of origin is refused: %s',
  (from) => {
    expect(issuesOf({ [CASE]: instead('made for a test', from) })).toEqual([
      told(
        `${CASE}:1:1`,
        `origin "from: ${from}" doesn't say where this was printed`,
        'a case is a real capture: name the server or the public report that it comes from',
      ),
    ]);
  },
);

test.each([
  ['# Preferred: Open it', '## Preferred: Open it'],
  ['# Why', '### Why'],
  ['# Check', '### Check'],
])('a heading of the wrong level is refused: %s as %s', (right, wrong) => {
  expect(said({ [CLOSED_FIX]: instead(right, wrong) }).join()).toContain(
    `"${wrong}" has the wrong level: write "${right}"`,
  );
});

test('of many names the nearest is offered, by words as well as by letters', () => {
  const names = ['socket-directory-closed', 'daemon-lost', 'a-b', 'c-d', 'e-f', 'g-h', 'i-j'];
  expect(didYouMean('socket-directory-close', names)).toBe(
    'did you mean "socket-directory-closed"?',
  );
  expect(didYouMean('closed-socket', names)).toBe('the closest is "socket-directory-closed"');
  expect(didYouMean('zzz', ['on', 'off'])).toBe('one of: on, off');
});
