import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStart, linesIn, nextLine } from './lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a place is in the line that ends with the next line feed', () => {
  const text = bytes('one\ntwo\n\nfour');
  expect([0, 3, 4, 7, 8, 9].map((at) => lineStart(text, at))).toEqual([0, 0, 4, 4, 8, 9]);
  expect([0, 3, 4, 8, 9].map((at) => nextLine(text, at, 13))).toEqual([4, 4, 8, 9, 13]);
  expect(nextLine(text, 4, 6)).toBe(6);
});

test('counts the lines of any part of a text, short or long, whatever bytes it has', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n\n\n',
    'a',
    '\u008a',
    '\u000b',
    'ÿ',
    'a line of a log\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 4000 }),
      fc.nat(7),
      (pieces, length, offset) => {
        const line = pieces.join('');
        const text = line.repeat(Math.ceil(length / line.length));
        // As part of a longer memory: words of four bytes begin anywhere in it.
        const given = bytes(`${'x'.repeat(offset)}${text}`).subarray(offset);
        const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        expect(linesIn(given, 0, given.length)).toBe(lines);
      },
    ),
    { numRuns: 500 },
  );
});
