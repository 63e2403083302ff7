import { expect, test } from 'vitest';
import { words } from '#words/counted.ts';

test.each([
  [{ times: 1, different: {}, isAtLeast: false }, 'once'],
  [{ times: 11_001, different: {}, isAtLeast: false }, '11,001 times'],
  [{ times: 543, isTimesAtLeast: true, different: {}, isAtLeast: true }, 'at least 543 times'],
  [
    { times: 600, different: { path: 128 }, isAtLeast: true },
    '600 times, at least 128 different values of path',
  ],
] as const)('%j is counted "%s"', (counted, says) => {
  expect(words.counted(counted)).toBe(says);
});
