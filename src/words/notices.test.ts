import { expect, test } from 'vitest';
import { words } from '#words/notices.ts';

test.each([
  [1, 'Line 4 looks like your own words, but nothing was understood.'],
  [3, '3 lines, the first is line 4, look like your own words, but nothing was understood.'],
])('%i lines of own words in which nothing was understood are named', (lines, says) => {
  expect(words.notice({ code: 'own-words', line: 4, lines })).toContain(says);
});
