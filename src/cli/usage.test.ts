import { describe, expect, test, vi } from 'vitest';
import { version } from '../../package.json';
import { fact, knowledge } from '../engine/knowledge.fixture.ts';
import { readArguments } from './arguments.ts';
import { OPTIONS } from './options.ts';
import { diagnose } from './run.testing.ts';
import { programName, usage } from './usage.ts';

vi.setConfig({ testTimeout: 60_000 });

const kb = knowledge({
  platforms: ['debian', 'fedora'].map((id) => ({ id, title: id, values: {}, commands: {} })),
  facts: [
    fact('platform', 'debian', 'fedora'),
    fact('selinux-mode', 'enforcing', 'permissive', 'off'),
  ],
});
const help = usage('node diagnose.js', kb);

test('help has one line for each option that the parser knows', () => {
  for (const name of Object.keys(OPTIONS)) {
    const lines = help
      .split('\n')
      .filter((line) => new RegExp(`^ .*--${name}(?![\\w-])`).test(line));
    expect(lines, name).toHaveLength(1);
  }
});

test('the parser knows each option that help names', () => {
  const named = [...help.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) {
    const given = readArguments([name], kb);
    expect(given.kind === 'wrong' ? given.says : '').not.toContain('Unknown option');
  }
});

test('no line of help is wider than 100 characters, lists aside', () => {
  for (const line of help.split('\n').filter((one) => !one.startsWith('Platforms: '))) {
    expect(line.length, line).toBeLessThanOrEqual(100);
  }
});

describe('the program has the name that it was called by', () => {
  test.each([
    ['/srv/tools/diagnose.js', {}, 'node diagnose.js'],
    ['/srv/tools/wsgi.mjs', {}, 'node wsgi.mjs'],
    ['/usr/local/bin/wsgi-triage', {}, 'wsgi-triage'],
    ['/x/node_modules/.bin/wsgi-triage', { npm_command: 'exec' }, 'npx wsgi-triage'],
    [
      '/x/dist/cli/diagnose.js',
      { npm_command: 'run-script', npm_lifecycle_event: 'diagnose' },
      'npm run --silent diagnose --',
    ],
    [
      '/x/dist/cli/diagnose.js',
      { npm_command: 'run-script', npm_lifecycle_event: 'unit' },
      'node diagnose.js',
    ],
  ])('%s %j', (script, env, name) => {
    expect(programName(script, env)).toBe(name);
  });
});

test('--version tells the versions of the program and of its content', () => {
  const { product } = JSON.parse(diagnose(['--json']).stdout) as { product: { content: string } };
  const { status, stdout, stderr } = diagnose(['--version']);
  expect(stdout).toBe(`wsgi-triage ${version}, content ${product.content}\n`);
  expect([status, stderr]).toEqual([0, '']);
});

describe('what is misspelled', () => {
  const says = (...args: readonly string[]): string => {
    const given = readArguments(args, kb);
    return given.kind === 'wrong' ? given.says : '';
  };

  test.each([
    [['--jsn'], 'Did you mean --json?'],
    [['--markdwon'], 'Did you mean --markdown?'],
    [['--versions'], 'Did you mean --version?'],
    [['--plat', 'debian'], 'Did you mean --platform?'],
    [['--platform', 'debain'], 'Did you mean debian?'],
    [['--platform', 'Fedora'], 'Did you mean fedora?'],
    [['--fact', 'selinux-mod=off'], 'Did you mean selinux-mode?'],
    [['--fact', 'selinux-mode=enforcin'], 'Did you mean enforcing?'],
  ])('%j is told what it probably is', (args, meant) => {
    expect(says(...args)).toContain(meant);
  });

  test.each([[['--follow']], [['-x']], [['--platform', 'beos']]])(
    '%j is like no other, and nothing is guessed',
    (args) => {
      expect(says(...args)).not.toBe('');
      expect(says(...args)).not.toContain('Did you mean');
    },
  );
});

test('an unknown option says where the options are listed', () => {
  const { status, stdout, stderr } = diagnose(['--jsn']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('diagnose.js --help');
});
