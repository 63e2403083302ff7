import { expect, test } from 'vitest';
import { labelFits } from './label-fits.ts';

test.each([
  ['group', "'flu_user'"],
  ["Apache's user", 'uid=48'],
  ['errno 13: denied', '(13)Permission denied'],
])('%s stands below %s', (label, words) => {
  expect(labelFits(label, words)).toBe(true);
});

test.each([
  ['process', '812'],
  ['mounted at', '/'],
  ['process of the daemon', '1842'],
])('%s is a note, for %s is too short', (label, words) => {
  expect(labelFits(label, words)).toBe(false);
});
