import { expect, test } from 'vitest';
import { foldLines } from './fold-lines.ts';

/** `#` a hit, `.` another line; folded ranges in the result as their length. */
const folded = (lines: string) =>
  foldLines(Array.from(lines).map((sign) => sign === '#'))
    .map(({ folded: isFolded, from, to }) => (isFolded ? String(to - from) : lines.slice(from, to)))
    .join(' ');

test('a short excerpt is shown whole', () => {
  expect(folded('...........#')).toBe('...........#');
});

test('nothing is nothing', () => {
  expect(foldLines([])).toEqual([]);
});

test('a traceback keeps its head and what leads to its last line', () => {
  expect(folded('.............#')).toBe('. 10 ..#');
});

test('lines around each hit stay, and the rest is folded', () => {
  expect(folded('.......#.......#......')).toBe('. 4 ..#. 4 ..#. 4 .');
});

test('a fold that would hide next to nothing is not made', () => {
  expect(folded('...#.....#....')).toBe('...#. .. ..#. .. .');
});
