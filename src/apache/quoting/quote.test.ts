import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../configuration/words.ts';
import { parseConfiguration } from '../configuration/parse-configuration.ts';
import { quote } from './quote.ts';

const hostile = fc.constantFrom(
  "'",
  '"',
  '\\',
  '$(id)',
  '`id`',
  '${HOME}',
  '$HOME',
  '*',
  '?',
  '[a]',
  '{a,b}',
  '~',
  '!',
  '#',
  ';',
  '&',
  '|',
  '<',
  '>',
  '(',
  ')',
  ' ',
  '\t',
  '\n',
  '=',
  '%s',
  '-n',
  'é',
  '漢',
  '🦊',
  'a',
  '/',
);
const texts = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''));
const thousands = (seed: number): readonly string[] => [
  '',
  ...fc.sample(texts, { numRuns: 3000, seed }),
];

/** What a program prints for a script on its standard input, cut at NUL. */
const printed = (program: string, args: readonly string[], script: string): readonly string[] =>
  execFileSync(program, [...args], { input: script, encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\0')
    .slice(0, -1);

describe('a shell word', () => {
  test('is what sh reads again, whatever it holds', () => {
    const values = thousands(1);
    const script = values.map((value) => `printf '%s\\0' ${quote('shell', value)}`).join('\n');
    expect(printed('sh', [], script)).toEqual(values);
  });

  test('has quotation marks only where it needs them', () => {
    expect(quote('shell', '/var/log/apache2/error.log')).toBe('/var/log/apache2/error.log');
    expect(quote('shell', '/srv/my app')).toBe("'/srv/my app'");
    expect(quote('shell', "it's")).toBe(String.raw`'it'\''s'`);
    expect(quote('shell', '')).toBe("''");
  });

  test('cannot hold NUL', () => {
    expect(() => quote('shell', 'a\0b')).toThrow(RangeError);
  });
});

describe("an argument of Apache's", () => {
  const values = thousands(2).filter((value) => !/[\r\n]|\$\{|%\{/.test(value));

  test('is what its rules read again, on any place of a line', () => {
    for (const value of values) {
      const word = quote('apache', value);
      expect(readWords(`${word} x`)).toEqual([value, 'x']);
      expect(parseConfiguration(`Name x ${word}\nNext y`)).toMatchObject([
        { args: ['x', value] },
        { name: 'Next' },
      ]);
    }
  });

  test('has quotation marks only where it needs them, and no backslash too many', () => {
    expect(quote('apache', '/srv/app/app.wsgi')).toBe('/srv/app/app.wsgi');
    expect(quote('apache', '%{GLOBAL}')).toBe('%{GLOBAL}');
    expect(quote('apache', '/srv/my app')).toBe('"/srv/my app"');
    expect(quote('apache', 'C:\\srv')).toBe('"C:\\srv"');
    expect(quote('apache', 'C:\\srv\\')).toBe('"C:\\srv\\\\"');
    expect(quote('htaccess', 'a "b"')).toBe(String.raw`"a \"b\""`);
  });

  test.each(['/srv/${HOME}', '/srv/%{ENV:X}', 'a\nb', 'a\0b'])('cannot hold %j', (value) => {
    expect(() => quote('apache', value)).toThrow(RangeError);
  });
});

describe('a string of Python', () => {
  const python = ((): string | null => {
    try {
      return execFileSync('python3', ['-c', 'print(1)'], { encoding: 'utf8' }).trim() === '1'
        ? 'python3'
        : null;
    } catch {
      return null;
    }
  })();

  test.skipIf(python === null)('is what Python reads again, whatever it holds', () => {
    const values = thousands(3);
    const list = values.map((value) => quote('python', value)).join(',\n');
    const script = `# -*- coding: utf-8 -*-\nimport sys\nfor text in [${list}]:\n    sys.stdout.buffer.write(text.encode('utf-8') + b'\\0')\n`;
    expect(printed('python3', ['-'], script)).toEqual(values);
  });

  test('stays on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(quote('python', value)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});

test('text is left as it is', () => {
  expect(quote('text', 'a "b" $c')).toBe('a "b" $c');
});
