import { describe, expect, test } from 'vitest';
import { compileContent } from '../compile-content.ts';
import {
  added,
  CASE,
  CLOSED,
  CLOSED_FIX,
  instead,
  issuesOf,
  MESSAGES,
  QUESTION,
  smallContent,
  told,
  type Changes,
} from '../small-content.testing.ts';

describe('an id that is given twice is told where it is given again', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'a message, in two files',
      { 'messages/other.yaml': '# Others\nconnect-refused: { title: Again, codes: [AH00558] }\n' },
      'messages/other.yaml:2:1',
      'message connect-refused',
      MESSAGES,
    ],
    [
      'a problem, in two families',
      {
        'problems/other/directory-closed/problem.yaml': `name: A\ntitle: A\nsummary: A\nsymptoms: ["404"]\nevidence: []\nsources: [a]\n`,
        'problems/other/directory-closed/fix.md': '# Why\n',
      },
      'problems/other/directory-closed/problem.yaml:1:1',
      'problem directory-closed',
      CLOSED,
    ],
  ])('%s', (_what, changes, place, id, first) => {
    expect(issuesOf(changes)).toEqual([
      told(
        place,
        `duplicate ${id} is already defined in ${first}`,
        'choose another id: ids are unique in all content',
      ),
    ]);
  });
});

describe('a file that must be there is missed', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'a table',
      { 'platforms.yaml': null },
      'platforms.yaml',
      'the file is missing',
      'create it: content/README.md describes its format',
    ],
    [
      'a fix',
      { [CLOSED_FIX]: null },
      CLOSED_FIX,
      'the problem has no fix.md',
      'see "fix.md" in content/README.md',
    ],
    [
      'the text of a case',
      { [CASE]: added('files: [first.txt]\n') },
      CASE,
      'names "first.txt", which does not exist',
      'put it at problems/sockets/directory-closed/cases/first.txt',
    ],
    [
      'the text of an example',
      { 'examples/examples.yaml': '- { id: a, title: A, file: a.log }\n' },
      'examples/examples.yaml',
      'names "a.log", which does not exist',
      'put it at examples/a.log',
    ],
  ])('%s', (_what, changes, file, says, hint) => {
    expect(issuesOf(changes)).toEqual([told(`${file}:1:1`, `missing-file ${says}`, hint)]);
  });
});

test.each([
  ['neither for nor against', '  - because: so\n    where'],
  ['both for and against', '  - for: weak\n    against: weak\n    where'],
  ['by nothing', '  - for: weak\n  - for: strong\n    where'],
])('evidence that speaks %s is told', (_what, text) => {
  expect(issuesOf({ [CLOSED]: instead('  - for: weak\n    where', text) })).toEqual([
    told(
      `${CLOSED}:10:5`,
      'evidence evidence needs "for" or "against", and a "message" or a "finding", a "where", or both',
      'for example: - { for: strong, message: daemon-connect-failed, when: { errno: [13] } }',
    ),
  ]);
});

test('a template that cannot be one is told where it stands', () => {
  const broken = instead("process '{group}'", "process '{group'");
  expect(issuesOf({ [MESSAGES]: broken })).toEqual([
    told(
      `${MESSAGES}:4:13`,
      `template "connect-refused": "{group' on '" is no capture; write {name} or {name:type}`,
      'see "Messages" in content/README.md',
    ),
  ]);
});

test('a mistake in a block that finds out is told with its question', () => {
  expect(issuesOf({ [QUESTION]: instead('shell looks-only', 'shel looks-only') })).toEqual([
    told(
      `${QUESTION}:3:11`,
      'prose unknown target "shel"; did you mean "shell"?',
      'see "Facts, questions, trees" in content/README.md',
    ),
  ]);
});

test('the version changes with the content, and with nothing else', () => {
  const version = (changes: Changes): string =>
    compileContent(smallContent(changes)).content.kb.version;
  expect(version({})).toBe(version({}));
  expect(version({ [CLOSED]: added('frequency: rare\n') })).not.toBe(version({}));
});
