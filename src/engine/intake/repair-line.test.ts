import fc from 'fast-check';
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
  [
    'a line as the journal writes it in JSON',
    '{"__REALTIME_TIMESTAMP":"1795356609269089","SYSLOG_IDENTIFIER":"apachectl","_PID":"812","MESSAGE":"Syntax error on line 5 of /etc/x.conf:"}',
    ['2026-11-22T14:10:09.269Z host apachectl[812]: Syntax error on line 5 of /etc/x.conf:'],
  ],
  ['bytes of the journal', '{"MESSAGE":[27,91,51,49,109,65,72,48,48,53,50,54]}', ['AH00526']],
  [
    'a line of a Docker file',
    '{"log":"AH00558: apache2: \\"x\\"\\n","stream":"stderr","time":"2026-11-22T14:10:09.269089123Z"}',
    ['2026-11-22T14:10:09.269089123Z AH00558: apache2: "x"'],
  ],
  ['a JSON that is no log', '{"a": 1}', ['{"a": 1}']],
  ['a broken JSON', '{"MESSAGE":"x', ['{"MESSAGE":"x']],
  [
    'breaks of HTML',
    '<p><code>AH00526: Syntax error<br />Name duplicates</code></p>',
    ['AH00526: Syntax error', 'Name duplicates'],
  ],
  ['marks of HTML', '<span class="err">x</span> <b>y</b>', ['x y']],
  [
    'names of Python in angle brackets',
    '  File "<frozen importlib>", line 1, in <module>',
    ['  File "<frozen importlib>", line 1, in <module>'],
  ],
  ['bold type', "**No module named 'x'**", ["No module named 'x'"]],
  ['a line in backticks', '`AH00526: x`', ['AH00526: x']],
  ['a fence', '```', ['```']],
  ['a line of stars', '***** Plugin catchall *****', ['***** Plugin catchall *****']],
  ['curly quotation marks', '‘myapp’ on “/run”', ['\'myapp\' on "/run"']],
  ['spaces that do not break', 'a\u00a0b', ['a b']],
  ['the mark of a cut line', `${'x'.repeat(90)} as us…`, [`${'x'.repeat(90)} as us`]],
  ['the mark that less puts at the edge', `${'x'.repeat(90)} as us$`, [`${'x'.repeat(90)} as us`]],
  ['a pattern that ends in a dollar', 'RewriteRule ^/old$', ['RewriteRule ^/old$']],
  ['an ampersand that was written as an entity', '&amp;lt;', ['&lt;']],
])('undoes %s', (_, line, repaired) => {
  expect(repairLine(line)).toEqual(repaired);
});

test('never throws, and returns at least one line', () => {
  const bits = fc.constantFrom(
    '{"MESSAGE":',
    '"',
    '}',
    '[27]',
    '\\n',
    '<br>',
    '&#',
    '<p',
    '$',
    '…',
    '&#x0;',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 20 }), (pieces) => {
      expect(repairLine(pieces.join('')).length).toBeGreaterThan(0);
    }),
  );
});
