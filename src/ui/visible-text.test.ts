import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test('ordinary text and tabs stay as they are', () => {
  expect(visibleText('\tFile "/srv/é.py", line 3')).toBe('\tFile "/srv/é.py", line 3');
});

test('what would turn the writing around or colour it is shown, one sign for one', () => {
  expect(visibleText('a\u202Eb\x1B[31m')).toBe('a\uFFFDb␛[31m');
});
