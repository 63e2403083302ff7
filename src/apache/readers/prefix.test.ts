import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripPrefixes } from './prefix.ts';

test('a line without a prefix starts where it starts', () => {
  for (const line of [
    '[wsgi:error] x',
    'AH00558: apache2: Could',
    '(13)Permission denied: x',
    'mod_wsgi (pid=1): x',
    'WSGI0117: x',
  ]) {
    expect(stripPrefixes(line)).toBe(0);
  }
});

test('prefixes are taken off one behind the other', () => {
  const prefixes = fc.constantFrom(
    '> ',
    'web_1  | ',
    'error.log:12:',
    '- ',
    'Nov 22 14:10:09 web1 httpd[2140]: ',
  );
  fc.assert(
    fc.property(fc.array(prefixes, { maxLength: 5 }), (before) => {
      const prefix = before.join('');
      expect(stripPrefixes(`${prefix}[Sun Nov 22 14:10:09 2026] [wsgi:error] x`)).toBe(
        prefix.length,
      );
    }),
  );
});
