import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ParameterType, Target, WordPart } from '../../model/index.ts';
import { checkValue } from './check-value.ts';
import { composeWord } from './compose-word.ts';
import { misread } from './misread.testing.ts';

const TYPES: readonly ParameterType[] = [
  'absolute-path',
  'paths',
  'own-path',
  'own-or-home-path',
  'user',
  'group',
  'uid',
  'process-group',
  'application-group',
  'host',
  'authority',
  'port',
  'module',
  'package',
  'unit',
  'selinux-type',
  'regular-expression',
  'name',
  'directive',
  'url-path',
];

/** What has broken out of somebody's quotes, or might. */
const PIECES: readonly string[] = [
  ...Array.from('\'"`\\$*?[]{}()<>|&;!~#^=%@+,:. '),
  ...[
    '$(id)',
    '`id`',
    '${HOME}',
    '$HOME',
    '$$',
    '$(',
    "'\\''",
    '\\"',
    '\\\\',
    '&&',
    '||',
    '>>',
    '<(',
  ],
  ...[
    '-rf',
    '--',
    '-',
    '--no-preserve-root',
    '..',
    './',
    '/',
    '//',
    '/*',
    '~root',
    '=ls',
    '!!',
    '!$',
  ],
  ...['%{GLOBAL}', '%{HTTP_HOST}', '%s', '{a,b}', '[!a]', '(/.*)?', '\\d', '</Directory>', '# '],
  ...['\n', '\r\n', '\t', '\0', '\u001B[2J', '\u2028', '\u202E', '\u2066', '\u200B', '\uFEFF'],
  ...['é', 'e\u0301', '漢字', 'ß', '😀', '\uD800', 'ﷺ', '١٢٣', '\u00A0', '／', '‐rf', 'Ａ'],
  ...['srv', 'my app', 'www-data', 'a', '0', 'null', 'eval', 'EOF', 'rm'],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^[\w.]{1,8}$/) },
);

/** Hostile texts, the same at each run: half of them begin as a path does. */
const hostileValues = (count: number): readonly string[] =>
  fc.sample(
    fc
      .tuple(fc.boolean(), fc.array(piece, { maxLength: 6 }))
      .map(([isPath, pieces]) => (isPath ? '/' : '') + pieces.join('')),
    { numRuns: count, seed: 20_260_812 },
  );

/** Those that may fill a parameter of some type, and for the others why none takes them. */
function sorted(values: readonly string[]): {
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
} {
  const fits = (value: string): boolean => TYPES.some((type) => checkValue(type, value).ok);
  return { accepted: values.filter(fits), refused: values.filter((value) => !fits(value)) };
}

/** A tenth of the values by default, all with `WHOLE=1`. */
const SHARE = process.env['WHOLE'] === '1' ? 1 : 10;
const values = [...new Set(hostileValues(24_000 / SHARE))];
const { accepted, refused } = sorted(values);

/** So many distinct hostile values have to come back from every program; refused ones do not count. */
const FEWEST = 10_000 / SHARE;
const read: { readonly what: string; readonly values: number }[] = [];

/** Every value comes back from a program as it was; how many did is told at the end. */
function comeBack(what: string, given: readonly string[], readBatch: ReadBatch): void {
  expect(misread(given, readBatch)).toEqual([]);
  read.push({ what, values: given.length });
  expect(given.length).toBeGreaterThanOrEqual(FEWEST);
}
type ReadBatch = (batch: readonly string[]) => readonly string[];

afterAll(() => {
  const told = read.map(({ what, values: count }) => `  ${String(count)} by ${what}`);
  console.log(`Hostile values that came back as they were:\n${told.join('\n')}`);
});

const placeholder: WordPart = { kind: 'placeholder', parameter: 'x', pattern: false };
const pattern: WordPart = { kind: 'placeholder', parameter: 'x', pattern: true };
const text = (words: string): WordPart => ({ kind: 'text', text: words });
const word = (target: Target, x: string, ...parts: readonly WordPart[]): string =>
  composeWord(target, parts, { x });

const run = (program: string, args: readonly string[], input: string): string =>
  execFileSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' },
  });
const separated = (printed: string): readonly string[] => printed.split('\0').slice(0, -1);

/** Whether a program starts; where it does not, the test says so and is skipped. */
function lacks(program: string, args: readonly string[]): boolean {
  const isHere = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!isHere) console.warn(`SKIPPED: ${program} is not installed, so nothing is read back by it.`);
  return !isHere;
}

describe('hostile values', () => {
  test('are many, and types refuse the worst of them', () => {
    console.log(
      `${String(values.length)} distinct hostile values: ${String(accepted.length)} fit a type, ${String(refused.length)} fit none.`,
    );
    expect(accepted.length).toBeGreaterThanOrEqual(FEWEST);
    expect(refused.length).toBeGreaterThan(2_000 / SHARE);
    const bad = /[\0-\u001F\u0085\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|^-|\$\{/;
    expect(accepted.filter((value) => bad.test(value))).toEqual([]);
  });
});

describe.each([
  ['dash', []],
  ['bash', []],
  ['busybox', ['sh']],
] as const)('a word of a shell, read by %s', (shell, args) => {
  const skip = lacks(shell, [...args, '-c', ':']);

  test.skipIf(skip)('is one argument, which is the value', () => {
    const readBack: ReadBatch = (batch) => {
      const lines = batch.map(
        (x) => `set -- ${word('shell', x, placeholder)} end; printf '%s\\0' "$1"; [ $# = 2 ]`,
      );
      return separated(run(shell, args, ['set -e', ...lines].join('\n')));
    };
    comeBack(`${shell}, one word`, accepted, readBack);
  });

  test.skipIf(skip)("is one argument together with the author's text", () => {
    const readBack: ReadBatch = (batch) => {
      const lines = batch.map((x) => {
        const own = word('shell', x, text('--from='), placeholder, text('/a b:'), placeholder);
        return `set -- ${own}; [ $# = 1 ]; printf '%s\\0' "$1"`;
      });
      const printed = separated(run(shell, args, ['set -e', ...lines].join('\n')));
      return printed.map((one, index) => {
        const x = batch[index] ?? '';
        return one === `--from=${x}/a b:${x}` ? x : one;
      });
    };
    comeBack(`${shell}, a word with text around it`, accepted, readBack);
  });
});

describe('a word of a shell that holds a regular expression', () => {
  test.skipIf(lacks('bash', ['-c', ':']))(
    'matches the value, what is below it, and nothing else',
    () => {
      const readBack: ReadBatch = (batch) => {
        const lines = batch.map((x) => {
          const own = word('shell', x, placeholder);
          const fits = word('shell', x, pattern, text('(/.*)?'));
          return `v=${own}; p=${fits}; [[ $v =~ ^$p$ && $v/below =~ ^$p$ && ! x$v =~ ^$p$ && ! \${v}x =~ ^$p$ ]] && printf '%s\\0' "$v"`;
        });
        return separated(run('bash', [], lines.join('\n')));
      };
      comeBack('bash, a regular expression in a word', accepted, readBack);
    },
  );

  test.skipIf(lacks('python3', ['-c', '']))(
    'means the same to Python, which reads what PCRE reads',
    () => {
      const readBack: ReadBatch = (batch) => {
        const lines = batch.map((x) => {
          const fits = word('python', x, pattern, text('(/.*)?'));
          return `t(${word('python', x, placeholder)}, ${fits})`;
        });
        const head = [
          'import re, sys',
          'def t(v, p):',
          '    if re.fullmatch(p, v) and re.fullmatch(p, v + "/below") and not re.fullmatch(p, v + "x"):',
          '        sys.stdout.buffer.write(v.encode() + b"\\0")',
        ];
        return separated(run('python3', ['-'], [...head, ...lines].join('\n')));
      };
      comeBack('python3, a regular expression', accepted, readBack);
    },
  );
});

describe('a string of Python', () => {
  test.skipIf(lacks('python3', ['-c', '']))('is the value', () => {
    const readBack: ReadBatch = (batch) => {
      const lines = batch.map((x) => `w(${word('python', x, placeholder)}.encode() + b"\\0")`);
      return separated(
        run('python3', ['-'], ['import sys', 'w = sys.stdout.buffer.write', ...lines].join('\n')),
      );
    };
    comeBack('python3, a string', accepted, readBack);
  });
});

const MODULES = '/usr/lib/apache2/modules';
const noApache = lacks('apachectl', ['-v']) || !existsSync(join(MODULES, 'mod_info.so'));

describe.skipIf(noApache)("a word of Apache's configuration, read by apachectl -t", () => {
  const folder = mkdtempSync(join(tmpdir(), 'quoting-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const configuration = join(folder, 'httpd.conf');
  const head = [
    `ServerRoot "${folder}"`,
    ...['mpm_event', 'authz_core', 'authz_host', 'info'].map(
      (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
    ),
    `ErrorLog "${folder}/error.log"`,
    'ServerName localhost',
    'Listen 127.0.0.1:1',
  ];
  /** What the lines after `Require env` say once Apache has read them. */
  const required = (lines: readonly string[]): readonly string[] => {
    writeFileSync(configuration, [...head, ...lines, ''].join('\n'));
    const dumped = run('apachectl', ['-f', configuration, '-t', '-D', 'DUMP_CONFIG'], '');
    return [...dumped.matchAll(/^ *Require env (.*)$/gmu)].map(([, value = '']) => value);
  };

  // A variable is made of the argument; what a line with that variable then says is what was read.
  test.each([
    ['an argument of a directive', 'apache'],
    ['an argument in a .htaccess', 'htaccess'],
  ] as const)('%s is the value', (_, target) => {
    const readBack: ReadBatch = (batch) =>
      required(
        batch.flatMap((x, index) => [
          `Define v${String(index)} ${word(target, x, placeholder)}`,
          `<Location /${String(index)}>`,
          `Require env \${v${String(index)}}`,
          '</Location>',
        ]),
      );
    comeBack(
      `apachectl, ${target === 'apache' ? 'a directive' : 'a .htaccess'}`,
      accepted,
      readBack,
    );
  });

  // Files of these names are there: the section counts only where Apache reads the very name.
  test('an argument of a section is the value', () => {
    const files = join(folder, 'files');
    mkdirSync(files);
    const names = [...new Set(accepted.map((value) => `f${value.replaceAll('/', '_')}`))].filter(
      // %{GLOBAL} is the name of a group and no part of a path.
      (name) => Buffer.byteLength(name) < 250 && !name.includes('%{'),
    );
    for (const name of names) writeFileSync(join(files, name), '');
    const readBack: ReadBatch = (batch) =>
      required(
        batch.flatMap((x, index) => [
          `<IfFile ${word('apache', x, text(`${files}/`), placeholder)}>`,
          `<Location /${String(index)}>`,
          `Require env ${String(index)}`,
          '</Location>',
          '</IfFile>',
          `<Directory ${word('apache', x, text('/srv/'), placeholder)}>`,
          '</Directory>',
        ]),
      ).map((index) => batch[Number(index)] ?? '');
    expect(misread(names, readBack)).toEqual([]);
    read.push({ what: 'apachectl, a section of a path without slashes', values: names.length });
  });
});

test('no value that a type takes can become an option', () => {
  const options = [...values.map((value) => `-${value}`), '-rf', '--', '-', '--help', '-o/x'];
  expect(sorted(options).accepted).toEqual([]);
  expect(checkValue('name', '-x')).toMatchObject({ ok: false });
});
