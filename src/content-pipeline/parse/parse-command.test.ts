import { describe, expect, test } from 'vitest';
import type { Target } from '../../model/index.ts';
import { parseCommand } from './parse-command.ts';

/** A command as its parts read: text as it is, [words], {parameters}, <commands of the platform>. */
function parts(text: string, target: Target = 'shell'): string {
  const parsed = parseCommand(text, target);
  if ('mistake' in parsed) return `mistake: ${parsed.mistake}`;
  return parsed.parts
    .map((part) => {
      if (part.kind === 'verbatim') return part.text;
      if (part.kind === 'platform') return `<${part.command}>`;
      const inside = part.parts.map((one) =>
        one.kind === 'text'
          ? one.text
          : `{${one.parameter}${one.pattern ? ':pattern' : ''}${one.several ? ':paths' : ''}}`,
      );
      return `[${inside.join('')}]`;
    })
    .join('');
}

describe('a word', () => {
  test.each([
    ['alone', 'namei -l {{path}}', 'namei -l [{path}]'],
    ['with text around it', 'ls -l {{directory}}/conf', 'ls -l [{directory}/conf]'],
    ['with two placeholders', 'chown {{user}}:{{group}} /srv', 'chown [{user}:{group}] /srv'],
    ['in quotes that are its own', "grep 'a {{name}} b' x", 'grep [a {name} b] x'],
    ['in a pattern', "semanage '{{path:pattern}}(/.*)?'", 'semanage [{path:pattern}(/.*)?]'],
    ['that is several paths', 'grep x {{conf:paths}}|wc', 'grep x [{conf:paths}]|wc'],
    ['that an operator ends', 'cd {{path}}&&ls;id', 'cd [{path}]&&ls;id'],
    ['behind the sign of an option', 'x --at={{path}}', 'x --at=[{path}]'],
    ['beside quotes without a placeholder', 'echo "$HOME" {{path}}', 'echo "$HOME" [{path}]'],
  ])('%s is one unit', (_what, text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test('ends at the brackets of a section of Apache', () => {
    expect(parts('<Directory {{path}}>\n</Directory>', 'apache')).toBe(
      '<Directory [{path}]>\n</Directory>',
    );
  });

  test('keeps the name of an option of Apache', () => {
    expect(parts('WSGIDaemonProcess {{group}} python-home={{venv}}', 'apache')).toBe(
      'WSGIDaemonProcess [{group}] [python-home={venv}]',
    );
  });

  test('is a literal of Python', () => {
    expect(parts("sys.path.insert(0, '{{directory}}')", 'python')).toBe(
      'sys.path.insert(0, [{directory}])',
    );
  });

  test('of a text is the placeholder, and what stands around it stays', () => {
    expect(parts("Change {{user}}'s line.", 'text')).toBe("Change [{user}]'s line.");
  });
});

test('a command of the platform stands for a whole line', () => {
  expect(parts('{{> configtest}}\n  {{> restart}}\nid')).toBe('<configtest>\n<restart>\nid');
});

test('text without placeholders is left alone, whatever it holds', () => {
  const text = 'x="$(id)" && `id` | sed \'s/"//\'';
  expect(parts(text)).toBe(text);
});

describe('a placeholder is refused', () => {
  test.each([
    ['within a substitution', 'echo "$(cat {{path}})"'],
    ['within backticks', 'echo `cat {{path}}`'],
    ['where double quotes would expand beside it', 'echo "$HOME/{{path}}"'],
    ['between a word and its quotes', "echo a'{{path}}'"],
    ['within quotes that do not end', "echo 'a {{path}}"],
    ['beside a backslash', 'echo \\{{path}}'],
  ])('%s', (_what, text) => {
    expect(parts(text)).toMatch(
      /^mistake: a placeholder must be a word, or within one quoted word: /,
    );
  });

  test.each([
    ['within quotes', "grep x '{{conf:paths}}'"],
    ['beside text', 'ls {{conf:paths}}/sites'],
    ['beside another', 'ls {{path}}{{conf:paths}}'],
  ])('as a list of paths %s', (_what, text) => {
    expect(parts(text)).toMatch(/^mistake: a list of paths must be a word of its own/);
  });

  test.each([
    ['{{Path}}', '"{{Path}}"'],
    ['{{ path }}', '"{{ path }}"'],
    ['ls {{path', '"{{path"'],
    ['ls {{path}', '"{{path}"'],
    ['ls {{path:quoted}}', '"{{path:quoted}}"'],
    ['{{>restart}}', '"{{>restart}}"'],
    ['sudo {{> restart}}', '"{{> restart}}"'],
  ])('that is misspelt: %s', (text, said) => {
    expect(parts(text)).toBe(
      `mistake: ${said} isn't a placeholder; write {{name}}, or {{> command}} on its own line`,
    );
  });
});
