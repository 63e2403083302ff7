import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { parseCommand } from './parse-command.ts';
import type { CommandPart, Parameter, Target } from '../../model/index.ts';
import { knowledge } from '../../engine/knowledge.fixture.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { resolveParameters } from '../../engine/fix/resolve-parameters.ts';

const parameter = (id: string, given: Partial<Parameter> = {}): Parameter => ({
  id,
  title: id,
  type: 'absolute-path',
  example: '/srv/app',
  from: [{ capture: id, take: 'whole' }],
  find: [],
  ...given,
});

const kb = knowledge({
  parameters: [
    parameter('path'),
    parameter('above', { from: [{ capture: 'path', take: 'parent' }] }),
    parameter('home', { from: [{ capture: 'path', take: 'home' }] }),
    parameter('url', { type: 'url-path', from: [{ capture: 'path', take: 'literal' }] }),
    parameter('name', { type: 'name', from: [{ capture: 'path', take: 'name' }] }),
    parameter('own', {
      type: 'own-path',
      from: [{ capture: 'path', take: 'parent' }],
      platform: 'application',
      suggestion: '/srv/myapp',
    }),
    parameter('user', { type: 'user', platform: 'apache-user' }),
    parameter('prefix', { suggestion: '/var/run/wsgi' }),
    parameter('list', { type: 'paths', platform: 'configuration' }),
    parameter('taken', { type: 'paths' }),
  ],
});
const platform = {
  id: 'debian',
  title: 'Debian',
  values: {
    'apache-user': 'www-data',
    configuration: '/etc/a.conf /etc/*-enabled/*.conf',
    application: '/srv/shop',
  },
  commands: { restart: 'sudo systemctl restart apache2' },
};

function parsed(template: string, target: Target): readonly CommandPart[] {
  const command = parseCommand(template, target);
  if ('mistake' in command) throw new Error(command.mistake);
  return command.parts;
}

function fill(template: string, captured: Record<string, string>, target: Target = 'shell') {
  const given = { binding: captured, platform, typed: {} };
  const fillings = resolveParameters(kb, quoting, given);
  return fillCommand(parsed(template, target), target, { fillings, platform, quoting });
}

describe('a filled command', () => {
  test('holds the captured value, quoted only where it must be', () => {
    expect(fill('ls -ld {{path}}', { path: '/srv/app' }).text).toBe('ls -ld /srv/app');
    expect(fill('ls -ld {{path}}', { path: '/srv/my app' }).text).toBe("ls -ld '/srv/my app'");
  });

  test('takes the directory above, or the home directory, of what was captured', () => {
    const captured = { path: '/home/alice/site/app.wsgi' };
    expect(fill('ls {{above}} {{home}}', captured).text).toBe('ls /home/alice/site /home/alice');
    expect(fill('ls {{home}}', { path: '/srv/x' }).unfilled).toEqual(['home']);
    expect(fill('ls {{name}}', captured).text).toBe('ls app.wsgi');
  });

  test('has one slash between a value that ends with one and a text that begins with one', () => {
    const rule = 'RewriteRule ^(.*)$ {{path}}/$1 [PT,L]';
    expect(fill(rule, { path: '/' }, 'apache').text).toBe('RewriteRule ^(.*)$ /$1 [PT,L]');
    expect(fill(rule, { path: '/app' }, 'apache').text).toBe('RewriteRule ^(.*)$ /app/$1 [PT,L]');
    expect(fill('ls {{path}}/conf', { path: '/srv/shop/' }).text).toBe('ls /srv/shop/conf');
  });

  test('takes the path that all matches of a pattern begin with, if there is one', () => {
    const url = (path: string): string => fill('curl {{url}}', { path }).text;
    expect(url('^/legacy/(.*)$')).toBe('curl /legacy/');
    expect(url('^/old-shop$')).toBe('curl /old-shop');
    for (const pattern of ['^/users?/x', String.raw`\.html$`, '^(.*)$', '^/ab+', '^/a|^/b', '^/x*'])
      expect(url(pattern), pattern).toBe("curl '<url>'");
  });

  test('is not filled with a guess where the log names what cannot be used, and says why', () => {
    const captured = { path: '/home/alice/app.wsgi' };
    const given = { binding: captured, platform, typed: {} };
    expect(fill('chown -R x {{own}}', captured).unfilled).toEqual(['own']);
    const own = resolveParameters(kb, quoting, given).get('own');
    expect(own).toMatchObject({ value: null, refused: { value: '/home/alice' } });
    expect(own?.refused?.reason).toContain('others share it');
    expect(fill('chown -R x {{own}}', {}).text).toBe('chown -R x /srv/shop');
  });

  test('escapes a value that lands within a regular expression', () => {
    expect(
      fill("semanage fcontext -a -t x_t '{{path:pattern}}(/.*)?'", { path: '/srv/my.app' }).text,
    ).toBe(String.raw`semanage fcontext -a -t x_t '/srv/my\.app(/.*)?'`);
  });

  test('falls back to the platform and to a suggestion', () => {
    expect(fill('chown {{user}} {{prefix}}', {}).text).toBe('chown www-data /var/run/wsgi');
  });

  test('takes whole commands from the platform', () => {
    expect(fill('{{> restart}}', {}).text).toBe('sudo systemctl restart apache2');
  });

  test('leaves a list of paths to the shell, which parts and expands it', () => {
    expect(fill('grep -Hn WSGI {{list:paths}}', {}).text).toBe(
      'grep -Hn WSGI /etc/a.conf /etc/*-enabled/*.conf',
    );
    expect(fill('grep -Hn WSGI {{taken:paths}}', {}).text).toBe("grep -Hn WSGI '<taken>'");
  });

  test('shows a placeholder where nothing fills it, which a shell cannot take for a redirection', () => {
    const filled = fill('ls {{path}}', {});
    expect(filled).toMatchObject({ unfilled: ['path'], text: "ls '<path>'" });
  });

  test('refuses a value that its type refuses, and says why', () => {
    const fillings = resolveParameters(kb, quoting, {
      binding: { path: 'relative; rm -rf ~' },
      platform,
      typed: {},
    });
    expect(fillings.get('path')).toMatchObject({
      value: null,
      refused: { value: 'relative; rm -rf ~' },
    });
  });

  test('ends without a newline', () => {
    expect(fill('ls {{path}}\n', { path: '/a' }).text).toBe('ls /a');
  });
});

describe('a hostile value', () => {
  // Whatever a path may hold in a file system, and more.
  const hostile = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(
          "'",
          '"',
          '`',
          '$',
          '(',
          ')',
          '\\',
          ' ',
          ';',
          '|',
          '&',
          '<',
          '>',
          '*',
          '?',
          '~',
          '#',
          '!',
          '{',
          '}',
        ),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 24,
    })
    .map((text) => `/${text}`);

  test('stays one word of the shell, and the same word', () => {
    const values = fc
      .sample(hostile, { numRuns: 3000, seed: 7 })
      .filter((value) => quoting.checkValue('absolute-path', value).ok);
    const script = values
      .map((path) => fill("printf '%s\\0' {{path}} end", { path }).text)
      .join('\n');
    const printed = execFileSync('sh', { input: script, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(values.length).toBeGreaterThan(2000);
    expect(printed.split('\0').slice(0, -1)).toEqual(values.flatMap((path) => [path, 'end']));
  });

  test('stays the paths of a list, and nothing else', () => {
    const values = fc
      .sample(fc.array(hostile, { maxLength: 3 }), { numRuns: 3000, seed: 7 })
      .map((paths) => paths.join(' '))
      .filter((value) => quoting.checkValue('paths', value).ok);
    const lines = values.map((taken) => fill("printf '%s\\0' {{taken:paths}} end", { taken }).text);
    const script = ['set -f', ...lines].join('\n');
    const printed = execFileSync('sh', { input: script, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(values.length).toBeGreaterThan(50);
    expect(printed.split('\0').slice(0, -1)).toEqual(
      values.flatMap((value) => [...value.split(' '), 'end']),
    );
  });

  test('never breaks out of a directive of Apache', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        fc.pre(quoting.checkValue('absolute-path', path).ok);
        const { text } = fill('WSGISocketPrefix {{path}}', { path }, 'apache');
        expect(text).not.toContain('\n');
        expect(text).toMatch(/^WSGISocketPrefix (?:"(?:[^"\\]|\\.)*"|[^\s"']\S*)$/u);
      }),
    );
  });
});
