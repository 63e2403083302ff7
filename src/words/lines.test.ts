import { expect, test } from 'vitest';
import { words } from '#words/lines.ts';

test.each([
  [[3], 'line 3'],
  [[3, 5], 'lines 3 and 5'],
  [[3, 5, 9], 'lines 3, 5, and 9'],
  [[3, 5, 9, 12], 'lines 3, 5, 9, and more'],
])('the lines %j are named "%s"', (lines, named) => {
  expect(words.lines(lines)).toBe(named);
});
