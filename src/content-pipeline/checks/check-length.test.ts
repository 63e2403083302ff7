import { expect, test } from 'vitest';
import { CLOSED_FIX, instead, issuesOf } from '../small-content.testing.ts';

const withWords = (place: string, words: number): readonly string[] =>
  issuesOf({ [CLOSED_FIX]: instead(place, `${place} ${'word '.repeat(words).trim()}`) });

test('a page that says too much before the first click is refused, on every platform', () => {
  expect(withWords('Write the line.', 380)).toEqual([]);
  const issues = withWords('Write the line.', 430);
  expect(issues).toHaveLength(2);
  expect(issues[0]).toMatch(
    /length the page has 4[5-9]\d words on other before "Why this happens"\n {4}at most 450/,
  );
});

test('what is behind a click is not counted', () => {
  expect(withWords('It is so.', 1000)).toEqual([]);
  expect(withWords('Undo: delete the line.', 1000)).toEqual([]);
});
