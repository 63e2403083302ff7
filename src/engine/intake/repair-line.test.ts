import { expect, test } from 'vitest';
import { repairLine } from './repair-line.ts';

test.each([
  [
    'HTML entities',
    'on &#39;/run/a.sock&#x27; &lt;b&gt; &quot;x&quot; &amp;',
    ['on \'/run/a.sock\' <b> "x" &'],
  ],
  ['colours', '\u001b[01;31m\u001b[Kerror\u001b[m\u001b[K: x', ['error: x']],
  [
    'breaks of a JSON string',
    'AH00526: Syntax error\\nName duplicates',
    ['AH00526: Syntax error', 'Name duplicates'],
  ],
  ['nothing', 'plain: a & b', ['plain: a & b']],
  ['a path of Windows', 'C:\\new\\notes', ['C:\\new\\notes']],
  ['an ampersand that was written as an entity', '&amp;lt;', ['&lt;']],
])('undoes %s', (_, line, repaired) => {
  expect(repairLine(line)).toEqual(repaired);
});
