import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordPart } from '../../model/index.ts';
import { readOptions } from '../configuration/words.ts';
import { checkValue } from './check-value.ts';
import { composeWord, escapePattern } from './compose-word.ts';

const text = (words: string): WordPart => ({ kind: 'text', text: words });
const placeholder: WordPart = { kind: 'placeholder', parameter: 'x', pattern: false };
const pattern: WordPart = { kind: 'placeholder', parameter: 'x', pattern: true };

describe('a word', () => {
  test('is quoted once as a whole', () => {
    expect(composeWord('shell', [placeholder, text('/conf')], { x: '/srv/my app' })).toBe(
      "'/srv/my app/conf'",
    );
    expect(composeWord('apache', [placeholder, text('/app.wsgi')], { x: '/srv/my app' })).toBe(
      '"/srv/my app/app.wsgi"',
    );
    expect(composeWord('python', [placeholder], { x: '/srv/my app' })).toBe("'/srv/my app'");
    expect(composeWord('text', [text('Change '), placeholder], { x: 'a b' })).toBe('Change a b');
  });

  test('has the value as itself in a regular expression', () => {
    expect(composeWord('shell', [pattern, text('(/.*)?')], { x: '/srv/my app' })).toBe(
      "'/srv/my app(/.*)?'",
    );
    expect(composeWord('shell', [pattern, text('(/.*)?')], { x: '/srv/a.b+c' })).toBe(
      String.raw`'/srv/a\.b\+c(/.*)?'`,
    );
  });

  test("has an option's quotation marks where mod_wsgi looks for them", () => {
    const word = composeWord('apache', [text('python-home='), placeholder], {
      x: '/srv/my app/venv',
    });
    expect(word).toBe('python-home="/srv/my app/venv"');
    expect(readOptions(word).get('python-home')).toBe('/srv/my app/venv');
  });

  test("keeps the author's variables and refuses a value's", () => {
    expect(
      composeWord('apache', [text('${APACHE_LOG_DIR}/'), placeholder], { x: 'site.log' }),
    ).toBe('${APACHE_LOG_DIR}/site.log');
    expect(() => composeWord('apache', [placeholder], { x: '${APACHE_LOG_DIR}' })).toThrow(
      RangeError,
    );
  });

  test('that is a list of paths stands as it is, or not at all', () => {
    const list: WordPart = { ...placeholder, several: true };
    const x = '/etc/apache2/apache2.conf /etc/apache2/*-enabled/*.conf';
    expect(composeWord('shell', [list], { x })).toBe(x);
    expect(composeWord('shell', [placeholder], { x: '/etc/apache2/*' })).toBe("'/etc/apache2/*'");
    for (const hostile of ['/a;id', '/a $(id)', '/a -rf', '/a `id`', '/a\nid', '/a >x']) {
      expect(() => composeWord('shell', [list], { x: hostile })).toThrow('no list of paths');
    }
  });

  test('is not made without its value', () => {
    expect(() => composeWord('shell', [placeholder], {})).toThrow('no value for the parameter x');
    expect(() => composeWord('shell', [{ ...placeholder, parameter: 'toString' }], {})).toThrow(
      RangeError,
    );
  });
});

const values = fc
  .sample(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "'",
            '"',
            '\\',
            '$(id)',
            '`id`',
            '*',
            '[a]',
            '{1}',
            '(',
            '^',
            '.',
            '+',
            '|',
            ' ',
            '#',
          ),
          fc.string({ unit: 'grapheme-ascii' }),
        ),
        { maxLength: 8 },
      )
      .map((pieces) => `/${pieces.join('')}`),
    { numRuns: 2000, seed: 4 },
  )
  .filter((value) => checkValue('absolute-path', value).ok);

describe('a value that passes its check', () => {
  test('lands in exactly one shell word', () => {
    const words = values.map((x) =>
      composeWord('shell', [text('--path='), placeholder, text('/conf')], { x }),
    );
    const script = words.map((word) => `set -- ${word}; printf '%s:%s\\0' "$#" "$1"`).join('\n');
    const printed = execFileSync('sh', [], { input: script, encoding: 'utf8', maxBuffer: 1 << 28 });
    expect(printed.split('\0').slice(0, -1)).toEqual(values.map((x) => `1:--path=${x}/conf`));
  });

  test('can be written for every target', () => {
    for (const x of values) {
      for (const target of ['shell', 'apache', 'htaccess', 'python', 'text'] as const) {
        expect(composeWord(target, [placeholder], { x })).not.toBe('');
      }
    }
  });

  test('is matched by its pattern, and nothing else is', () => {
    for (const x of values) {
      const escaped = new RegExp(`^${escapePattern(x)}$`, 'u');
      expect(escaped.test(x)).toBe(true);
      expect(escaped.test(`${x}x`)).toBe(false);
    }
  });

  test('is matched by its pattern in POSIX extended regular expressions too', () => {
    const script = values
      .map(
        (x) =>
          `printf '%s\\n' ${composeWord('shell', [placeholder], { x })} | grep -Eqx ${composeWord('shell', [pattern], { x })} || echo no`,
      )
      .slice(0, 150)
      .join('\n');
    expect(execFileSync('sh', [], { input: script, encoding: 'utf8' })).toBe('');
  });
});
