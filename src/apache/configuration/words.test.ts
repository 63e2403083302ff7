import { expect, test } from 'vitest';
import { readOptions, readWords } from './words.ts';

test('words end at white space, and quotation marks within a word are letters', () => {
  expect(readWords(`a "b c" 'd "e"' f"g h" ""`)).toEqual(['a', 'b c', 'd "e"', 'f"g', 'h"', '']);
});

test('a backslash counts before a mark of the same kind and before another backslash', () => {
  expect(readWords(String.raw`"a\"b" 'a\"b' "a\\b" a\\b a\b`)).toEqual([
    'a"b',
    String.raw`a\"b`,
    String.raw`a\b`,
    String.raw`a\b`,
    String.raw`a\b`,
  ]);
});

test('options of mod_wsgi have their quotation marks behind the equals sign', () => {
  const options = readOptions(
    'myapp python-home="/srv/my app/venv" threads=15 display-name=%{GROUP} lang=',
  );
  expect([...options]).toEqual([
    ['python-home', '/srv/my app/venv'],
    ['threads', '15'],
    ['display-name', '%{GROUP}'],
    ['lang', ''],
  ]);
});
