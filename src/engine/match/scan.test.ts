import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalScanner, type Which } from './scan.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The literals that stand in a text. */
function found(literals: readonly string[], text: string, sample?: string): readonly string[] {
  const all = bytes(text);
  const scanner = literalScanner(literals, sample === undefined ? undefined : bytes(sample));
  const finds = scanner.scan(all, 0, all.length, 'all');
  const indexes = new Set(finds.map(({ literal }) => literal));
  return literals.filter((_, index) => indexes.has(index));
}

const LITERALS = [
  "unable to connect to wsgi daemon process '",
  'no module named ',
  'premature end of script headers',
  ' takes ',
  'wsgi0117',
];

describe('scanning', () => {
  test('finds every literal that stands in a text, whatever the case', () => {
    const text = "[error] WSGI0117: Unable to connect to WSGI daemon process 'a' on '/run/a.sock'";
    expect(found(LITERALS, text)).toEqual([LITERALS[0], 'wsgi0117']);
  });

  test('takes any white space between words for one', () => {
    expect(found(LITERALS, "Unable to connect   to\n\tWSGI daemon process '")).toEqual([
      LITERALS[0],
    ]);
  });

  test('puts no window over a space that may be wider in a text', () => {
    // The first two make the blocks of "c: den" cheap for the third.
    const literals = ['vc: de', 'c: den', 'avc: denied '];
    expect(found(literals, 'avc:  denied  { read }')).toContain('avc: denied ');
  });

  test('finds a literal at the very start and the very end', () => {
    expect(found(LITERALS, 'no module named ')).toEqual(['no module named ']);
  });

  test('finds nothing where a literal is cut off', () => {
    expect(found(LITERALS, 'no module name')).toEqual([]);
  });

  test('a literal shorter than a block is refused', () => {
    expect(() => literalScanner(['ab'])).toThrow('"ab" is too short');
  });

  test('finds short literals among long ones, wherever they stand', () => {
    const literals = ['abc', 'bcde', 'ef ', 'cdefg', 'a longer literal'];
    const piece = fc.constantFrom(...literals, 'a', 'b', 'c', 'd', 'e', 'f', ' ', '\t', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, sample) => {
        const text = pieces.join('');
        const folded = text.replace(/\s+/g, ' ');
        expect(found(literals, text, sample)).toEqual(
          literals.filter((literal) => folded.includes(literal)),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the first literal of each line', () => {
    const all = bytes('no module named a; no module named b\nno module named c');
    const finds = literalScanner(LITERALS).scan(all, 0, all.length, 'first-of-line');
    expect(finds).toHaveLength(2);
    expect(finds[0]?.at).toBeLessThan(19);
    expect(finds[1]?.at).toBeGreaterThan(37);
  });

  test('finds the same in a long text as in its lines one by one, in the same order', () => {
    const noise = fc.string({ maxLength: 60 }).map((text) => text.replaceAll('\n', ' '));
    const line = fc.oneof(noise, fc.constantFrom(...LITERALS, `xx ${LITERALS.join(' and ')}`));
    const text = fc.array(line, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom<Which>('all', 'first-of-line'), (lines, which) => {
        const scanner = literalScanner(LITERALS);
        const find = (part: string): readonly number[] => {
          const all = bytes(part);
          return scanner.scan(all, 0, all.length, which).map(({ literal }) => literal);
        };
        const once = lines.flatMap((part) => find(`${part}\n`));
        const repeats = Math.ceil(40_000 / (lines.join('\n').length + 1));
        const long = Array.from({ length: repeats }, () => `${lines.join('\n')}\n`).join('');
        expect(find(long)).toEqual(Array.from({ length: repeats }, () => once).flat());
      }),
      { numRuns: 100 },
    );
  });

  test('finds what a search one by one finds, whatever the sample was', () => {
    const word = fc.constantFrom(...LITERALS, 'no ', 'module', 'wsgi01', 'x', '\n', 'Unable', '17');
    const text = fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.string(), (pieces, sample) => {
        const joined = pieces.join('');
        // Beyond ASCII, lower case is another matter, and no literal needs it.
        fc.pre(joined.length === bytes(joined).length);
        const folded = joined.toLowerCase().replace(/[ \t\n\v\f\r]+/g, ' ');
        const expected = LITERALS.filter((literal) => folded.includes(literal));
        expect(found(LITERALS, joined, sample)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
