import { describe, expect, test } from 'vitest';
import { instead, issuesOf, told, TREE, type Changes } from '../small-content.testing.ts';

test('a leaf whose problem does not come first is told, with what does', () => {
  const swapped = instead(
    'missing: { problem: directory-missing }',
    'missing: { problem: directory-closed }',
  );
  expect(issuesOf({ [TREE]: swapped })).toContain(
    told(
      `${TREE}:4:3`,
      'tree expects "directory-closed" after symptom=503 socket-error=missing, but got directory-missing 12.0, directory-closed 2.0',
      'add evidence for this problem on these facts, or evidence against its rival',
    ),
  );
});

test('a question that an answer above it settles is never asked', () => {
  const twice = `ask: socket-error
answers:
  permission:
    ask: socket-error
    answers:
      permission: { problem: directory-closed }
      missing: { problem: directory-missing }
    unknown: { end: Look. }
  missing: { problem: directory-missing }
unknown: { end: Look. }
`;
  expect(issuesOf({ [TREE]: twice })).toContain(
    told(
      `${TREE}:3:3`,
      `tree doesn't ask for "socket-error" after symptom=503 socket-error=permission, but continues with fix`,
      'an earlier answer already decides this: shorten the tree',
    ),
  );
});

describe('a branch', () => {
  const TOO_DEEP = 'asks more than 6 questions';

  test('may ask six questions', () => {
    expect(issuesOf(asking(6))).toEqual([]);
  });

  test('may not ask seven', () => {
    const issues = issuesOf(asking(7));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(TOO_DEEP);
    expect(issues[0]).toContain('merge questions, or end earlier');
    expect(issues[0]).toContain(`${TREE}:`);
  });
});

/** A tree that asks so many questions in a row, where nothing else is wrong. */
function asking(count: number): Changes {
  const facts = Array.from({ length: count - 1 }, (_, index) => `fact-${String(index)}`);
  const root = facts.reduceRight(
    (below, fact) =>
      `{ ask: ${fact}, answers: { a: ${below}, b: { end: "Look." } }, unknown: { end: "Look." } }`,
    '{ ask: socket-error, answers: { permission: { problem: directory-closed }, missing: { problem: directory-missing } }, unknown: { end: "Look." } }',
  );
  return {
    [TREE]: `${root}\n`,
    'facts.yaml': (text) =>
      text + facts.map((id) => `${id}: { title: F, values: { a: A, b: B } }\n`).join(''),
    ...Object.fromEntries(
      facts.map((id) => [
        `questions/${id}.yaml`,
        'asks: Which?\nlead: So.\nfind-out: Look.\naloud: Which?\n',
      ]),
    ),
  };
}
