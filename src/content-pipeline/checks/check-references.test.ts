import { describe, expect, test } from 'vitest';
import {
  added,
  CASE,
  CLOSED,
  instead,
  issuesOf,
  MESSAGES,
  MISSING,
  QUESTION,
  told,
  TREE,
  type Changes,
} from '../small-content.testing.ts';

const detected = (id: string) => added(`rewrite:\n  title: Rewritten\n  detector: ${id}\n`);
const question = 'asks: Why?\nlead: Why.\nfind-out: Look.\naloud: Why?\n';

describe('a name of nothing is told where it stands, with the name that was meant', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'a message in evidence',
      { [CLOSED]: instead('message: connect-refused', 'message: conect-refused') },
      `${CLOSED}:7:5`,
      'names the message "conect-refused", which does not exist',
      'connect-refused',
    ],
    [
      'a fact in a condition',
      { [CLOSED]: instead('socket-error: permission', 'socket-eror: permission') },
      `${CLOSED}:10:5`,
      'names the fact "socket-eror", which does not exist',
      'socket-error',
    ],
    [
      'a value in a condition',
      { [CLOSED]: instead('socket-error: permission', 'socket-error: permision') },
      `${CLOSED}:10:5`,
      'the fact "socket-error" has no value "permision"',
      'permission',
    ],
    [
      'a symptom of a problem',
      { [CLOSED]: instead('symptoms: ["503"]', 'symptoms: ["530"]') },
      `${CLOSED}:4:12`,
      'names the symptom "530", which does not exist',
      '503',
    ],
    [
      'a cause',
      { [CLOSED]: added('consequence-of: [directory-mising]\n') },
      `${CLOSED}:13:18`,
      'names the problem "directory-mising", which does not exist',
      'directory-missing',
    ],
    [
      'a problem at a leaf',
      { [TREE]: instead('problem: directory-closed', 'problem: directory-close') },
      `${TREE}:3:3`,
      'names the problem "directory-close", which does not exist',
      'directory-closed',
    ],
    [
      'an answer in a tree',
      { [TREE]: instead('missing:', 'mising:') },
      `${TREE}:4:3`,
      'the fact "socket-error" has no value "mising"',
      'missing',
    ],
    [
      'the symptom of a tree',
      { 'tree/530.yaml': 'end: Look at the log.\n' },
      'tree/530.yaml:1:1',
      'names the symptom "530", which does not exist',
      '503',
    ],
    [
      'a detector',
      { [MESSAGES]: detected('rewrite-without-tp') },
      `${MESSAGES}:12:13`,
      'names the detector "rewrite-without-tp", which does not exist',
      'rewrite-without-pt',
    ],
    [
      'a value that a message establishes',
      { [MESSAGES]: instead('symptom: "503"', 'symptom: "530"') },
      `${MESSAGES}:5:21`,
      'the fact "symptom" has no value "530"',
      '503',
    ],
    [
      'the fact of a question',
      { 'questions/socket-eror.yaml': question },
      'questions/socket-eror.yaml:1:1',
      'names the fact "socket-eror", which does not exist',
      'socket-error',
    ],
    [
      'an answer of a case',
      { [CASE]: added('answers: { socket-error: mising }\n') },
      `${CASE}:1:1`,
      'the fact "socket-error" has no value "mising"',
      'missing',
    ],
  ])('%s', (_what, changes, place, says, meant) => {
    expect(issuesOf(changes)).toEqual([
      told(place, `dangling ${says}`, `did you mean "${meant}"?`),
    ]);
  });

  test('a platform of a question', () => {
    expect(issuesOf({ [QUESTION]: added('not-on: [alpin]\n') }).join('\n')).toContain(
      'names the fact "platform", which does not exist',
    );
  });

  test('a family, with every problem in it', () => {
    const renamed = 'socket: Sockets of daemon processes\n';
    expect(issuesOf({ 'families.yaml': renamed })).toEqual([
      told(
        `${CLOSED}:1:1`,
        'dangling names the family "sockets", which does not exist',
        `did you mean "socket"?; it is also named in ${MISSING}:1`,
      ),
    ]);
  });

  test('a question of a tree, at the question', () => {
    expect(issuesOf({ [TREE]: instead('ask: socket-error', 'ask: socket-errors') })).toContain(
      told(
        `${TREE}:1:6`,
        'dangling names the question "socket-errors", which does not exist',
        'did you mean "socket-error"?',
      ),
    );
  });
});

test('a condition on a captured text is refused: the address would hold it', () => {
  expect(issuesOf({ [CLOSED]: instead('errno: [13]', 'group: [app]') })).toEqual([
    told(
      `${CLOSED}:7:5`,
      'when "when" names "group", which isn\'t an enumerated value of "connect-refused"',
      'one of: errno',
    ),
  ]);
});

test('a message that nothing could match is empty', () => {
  const silent = added('silent:\n  title: Silent\n  harmless: it is\n');
  expect(issuesOf({ [MESSAGES]: silent })).toEqual([
    told(`${MESSAGES}:10:1`, 'empty has no wordings, codes or detector', 'say how to recognize it'),
  ]);
});

test('the platform that serves where none is known must be there', () => {
  expect(issuesOf({ 'platforms.yaml': instead('other:', 'others:') })).toContain(
    told(
      'platforms.yaml:1:1',
      'missing has no platform "other"',
      'add it: it is used if the platform is unknown, and it lists the commands that fixes can name',
    ),
  );
});
