import { expect, test } from 'vitest';
import { compileContent } from '../compile-content.ts';
import {
  added,
  CLOSED,
  instead,
  smallContent,
  TREE,
  type Changes,
} from '../small-content.testing.ts';
import { mutate } from './mutate.ts';
import { formatMutation, mutationJson } from './report-mutation.ts';

const survivors = (changes: Changes = {}): readonly string[] => {
  const { content } = compileContent(smallContent(changes));
  return mutate(content)
    .filter(({ noticedBy }) => noticedBy === null)
    .map(({ problem, index, says }) => `${problem} ${String(index)} ${says}`);
};

test('a rule without which another problem comes first, in a case or at a leaf, is pinned', () => {
  const { content } = compileContent(smallContent());
  const removed = mutate(content).filter(({ how }) => how === 'remove');
  expect(removed.map(({ problem, index, noticedBy }) => [problem, index, noticedBy])).toEqual([
    ['directory-closed', 0, 'case'],
    // Its leaf would put it first for the symptom alone.
    ['directory-closed', 1, null],
    ['directory-missing', 0, 'tree'],
  ]);
});

test('a rule that changes no order and no confidence is named as a survivor', () => {
  const idle = '  - against: weak\n    where: { socket-error: missing }\nsources:';
  expect(survivors({ [CLOSED]: instead('sources:', idle) })).toContain(
    'directory-closed 2 removed',
  );
});

test('without the leaf that needs it, a rule is pinned by nothing', () => {
  const gone = { [TREE]: instead('{ problem: directory-missing }', '{ end: Look. }') };
  expect(survivors()).not.toContain('directory-missing 0 removed');
  expect(survivors(gone)).toContain('directory-missing 0 removed');
});

test('a rule is pinned through the weight that outranks a rival', () => {
  const rival =
    '  - for: strong\n    where: { symptom: "503" }\n  - against: strong\n    where: { socket-error: missing }\nsources:';
  expect(survivors({ [CLOSED]: instead('sources:', rival) })).not.toContain(
    'directory-closed 3 removed',
  );
});

test('each survivor is told with its place, its damage and its rule; the counts come last', () => {
  const idle = '# one line more\n';
  const { content } = compileContent(smallContent({ [CLOSED]: added(idle) }));
  const outcomes = mutate(content);
  const lines = formatMutation(content, outcomes).split('\n');
  expect(lines[0]).toMatch(
    /^content\/problems\/sockets\/directory-closed\/problem\.yaml:7 without when\.errno: for strong, connect-refused/,
  );
  expect(lines.at(-1)).toContain('2 of 3 rules of 2 problems are pinned');
  expect(mutationJson(content, outcomes).split('\n').at(-1)).toBe(
    '{"problems":2,"rules":3,"killed":2}',
  );
});
