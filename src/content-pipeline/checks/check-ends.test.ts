import { expect, test } from 'vitest';
import {
  added,
  instead,
  issuesOf,
  MESSAGES,
  MISSING,
  told,
  TREE,
} from '../small-content.testing.ts';

const other = 'other:\n  title: Other\n  codes: [AH00558]\n  samples: ["AH00558: x"]\n';

test('a message that is evidence of nothing leads nowhere', () => {
  expect(issuesOf({ [MESSAGES]: added(other) })).toEqual([
    told(
      `${MESSAGES}:10:1`,
      "leads-nowhere isn't evidence of any problem, and isn't marked as harmless, foreign or context",
      'name it in the evidence of a problem, or mark it',
    ),
  ]);
});

test.each(['harmless: it is', 'foreign: { owner: nginx, why: it is }', 'context: true'])(
  'a message that says what it is leads somewhere: %s',
  (role) => {
    expect(issuesOf({ [MESSAGES]: added(`${other}  ${role}\n`) })).toEqual([]);
  },
);

test('a question whose answer changes nothing is unused', () => {
  const changes = {
    'facts.yaml': added('mood: { title: Mood, values: { good: Good } }\n'),
    'questions/mood.yaml': 'asks: How?\nlead: So.\nfind-out: Look.\naloud: How?\n',
  };
  expect(issuesOf(changes)).toEqual([
    told(
      'questions/mood.yaml:1:1',
      'unused its answer changes nothing: no problem and no tree names the fact',
      'name it in a condition, or remove the question',
    ),
  ]);
});

test('a problem that no line shows and no tree leads to is unreachable', () => {
  const away = instead('missing: { problem: directory-missing }', 'missing: { end: Look. }');
  expect(issuesOf({ [TREE]: away })).toEqual([
    told(
      `${MISSING}:1:1`,
      'unreachable no message is evidence for it and no tree leads to it',
      'add a leaf to a tree in content/tree/',
    ),
  ]);
});
