import { describe, expect, test } from 'vitest';
import type { CommandPart, Platform } from '../../model/index.ts';
import { onPlatform } from './on-platform.ts';

const row = { id: 'one', title: 'One', values: {}, commands: {} } as const;
const docker: Platform = { ...row, container: 'web', outside: ['curl'] };
const bsd: Platform = { ...row, rootShell: true };

const line = (text: string): readonly CommandPart[] => [{ kind: 'verbatim', text }];
const placeholder = (parameter: string): CommandPart => ({
  kind: 'word',
  parts: [{ kind: 'placeholder', parameter, pattern: false }],
});

const shown = (command: readonly CommandPart[]): string =>
  command
    .map((part) =>
      part.kind === 'verbatim' ? part.text : part.kind === 'word' ? '<word>' : '<restart>',
    )
    .join('');

describe('in a root shell', () => {
  const run = (...command: CommandPart[]): string => shown(onPlatform(command, bsd, () => true));

  test('sudo is left out, also in the middle of a line', () => {
    expect(run(...line('sudo ls a\nsudo ls b'))).toBe('ls a\nls b');
    expect(run(...line('test -e a || sudo install -d a'))).toBe('test -e a || install -d a');
  });

  test("another user is doas's", () => {
    expect(run(...line('sudo -u '), placeholder('user'), ...line(' test -w a'))).toBe(
      'doas -u <word> test -w a',
    );
  });
});

describe('in a container', () => {
  const run = (...command: CommandPart[]): string =>
    shown(onPlatform(command, docker, () => false));

  test('each line is run in it, without sudo', () => {
    expect(run(...line('sudo cat a\ncat b | sort'))).toBe(
      'docker exec web cat a\ndocker exec web cat b | sort',
    );
  });

  test('so is a program that a value names', () => {
    expect(run(placeholder('program'), ...line(' -M\n'), placeholder('program'))).toBe(
      'docker exec web <word> -M\ndocker exec web <word>',
    );
    expect(run(...line('sudo '), placeholder('program'), ...line(' -M'))).toBe(
      'docker exec web <word> -M',
    );
  });

  test('what runs outside, and whole commands, stay as they are', () => {
    expect(run(...line('curl http://localhost/'))).toBe('curl http://localhost/');
    expect(run({ kind: 'platform', command: 'restart' })).toBe('<restart>');
  });

  test('the log is its output, unless a file is known', () => {
    const search = [...line("sudo grep -a 'x' "), placeholder('error-log')];
    expect(run(...search)).toBe("docker logs web 2>&1 | grep -a 'x'");
    expect(run(...line('cat a\ntail -n 5 '), placeholder('log'), ...line('\ncat b'))).toBe(
      'docker exec web cat a\ndocker logs web 2>&1 | tail -n 5\ndocker exec web cat b',
    );
    expect(shown(onPlatform(search, docker, () => true))).toBe(
      "docker exec web grep -a 'x' <word>",
    );
  });
});
