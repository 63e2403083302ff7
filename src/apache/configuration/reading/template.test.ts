import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from '../../detectors/found.testing.ts';
import { hasHole } from './hole.ts';
import { areApart, fillTemplate } from './template.ts';

const linesOf = (text: string): readonly string[] =>
  fillTemplate(text.split('\n')).lines.map((line) =>
    line.replace(/\uE000[^\uE000\uE001]*\uE001/g, '?'),
  );

describe('a word that a template fills in', () => {
  test.each([
    ['Jinja', 'ServerName {{ name | default("x y") }}', 'ServerName ?'],
    ['ERB', 'ServerName <%= @name -%>', 'ServerName ?'],
    ['EJS', 'ServerName <%- name %>', 'ServerName ?'],
    ['a marker', 'DocumentRoot %DIR%/www', 'DocumentRoot ?/www'],
    ['a marker of autoconf', 'DocumentRoot @prefix@/www', 'DocumentRoot ?/www'],
    ['a marker in brackets', 'DocumentRoot /srv/<<NAME>>/www', 'DocumentRoot /srv/?/www'],
    ['a name to replace', 'DocumentRoot /srv/<your project>/www', 'DocumentRoot /srv/?/www'],
    ['a marker with underscores', 'DocumentRoot __PATH__/www', 'DocumentRoot ?/www'],
  ])('is one word in %s', (_, line, filled) => {
    expect(linesOf(line)).toEqual([filled]);
  });

  test.each([
    'LogFormat "%h %l %u %t \\"%r\\" %>s %b"',
    'WSGIApplicationGroup %{GLOBAL}',
    '    <ifmodule mod_wsgi.c>',
    '    <ifversion>',
    'ServerAdmin webmaster@example.com',
    'RewriteRule ^(?<name>x)$ %{HTTP_HOST}%1%2',
  ])('is not in %s', (line) => {
    expect(fillTemplate([line]).lines.some(hasHole)).toBe(false);
  });

  test('two that say the same are the same word', () => {
    const [one, other] = fillTemplate(['{{ a }}/x', '{{a}}/x']).lines;
    expect(one).toBe(other);
  });
});

describe('branches', () => {
  const branchesOf = (text: string): readonly (string | null)[] => {
    const { branches } = fillTemplate(text.split('\n'));
    return branches.map(
      (branch) => branch && `${String(branch.condition)}.${String(branch.alternative)}`,
    );
  };

  test.each([
    ['Jinja', '{% if a %}\nX\n{% elif b %}\nY\n{% else %}\nZ\n{% endif %}\nW'],
    ['ERB', '<% if a %>\nX\n<% elsif b %>\nY\n<% else %>\nZ\n<% end %>\nW'],
    ['EPP', '<% if $a { -%>\nX\n<% } elsif $b { -%>\nY\n<% } else { -%>\nZ\n<% } -%>\nW'],
    ['Mako', '% if a:\nX\n% elif b:\nY\n% else:\nZ\n% endif\nW'],
    ['Go', '{{ if .A }}\nX\n{{- else if .B }}\nY\n{{ else }}\nZ\n{{ end }}\nW'],
    ['Handlebars', '{{#if a}}\nX\n{{else if b}}\nY\n{{else}}\nZ\n{{/if}}\nW'],
  ])('exclude each other in %s', (_, text) => {
    const branches = branchesOf(text);
    expect([branches[1], branches[3], branches[5], branches[7]]).toEqual([
      '1.0',
      '1.1',
      '1.2',
      null,
    ]);
  });

  test('that are nested exclude what the outer ones exclude', () => {
    const { branches } = fillTemplate(
      '{% if a %}\n{% if b %}\nX\n{% endif %}\n{% else %}\nY\n{% endif %}'.split('\n'),
    );
    expect(areApart(branches[2] ?? null, branches[5] ?? null)).toBe(true);
    expect(areApart(branches[2] ?? null, branches[1] ?? null)).toBe(false);
  });

  test('inside of a line are unknown, unless they add a word', () => {
    expect(linesOf('WSGIDaemonProcess site{% if a %} threads=2{% endif %}')).toEqual([
      'WSGIDaemonProcess site threads=2',
    ]);
    expect(linesOf('WSGIDaemonProcess {% if a %}x{% else %}y{% endif %} threads=2')).toEqual([
      'WSGIDaemonProcess ? threads=2',
    ]);
    expect(linesOf('WSGIDaemonProcess site{% if a %}-dev{% endif %}')).toEqual([
      'WSGIDaemonProcess site?',
    ]);
  });
});

describe('a template', () => {
  test.each([
    [
      'two branches declare one group',
      '{% if a %}\nWSGIDaemonProcess site\n{% else %}\nWSGIDaemonProcess site threads=2\n{% endif %}\nWSGIProcessGroup site\nWSGIScriptAlias / /var/www/a.wsgi',
    ],
    [
      'names differ behind an unknown word',
      'WSGIDaemonProcess {{ n }}-a\nWSGIDaemonProcess {{ n }}-b\nWSGIScriptAlias / /var/www/a.wsgi process-group={{ n }}-a',
    ],
    [
      'a group that is filled in may be the one',
      'WSGIDaemonProcess site<% if @o %> <%= @o %><% end %>\nWSGIProcessGroup site\nWSGIScriptAlias /site <%= @script %>',
    ],
    [
      'a mount is unknown',
      'WSGIDaemonProcess site\nWSGIScriptAlias /{{ mount }} /usr/share/site/site.wsgi\n<Directory /usr/share/site>\nWSGIProcessGroup site\nWSGIApplicationGroup %{GLOBAL}\nRequire all granted\n</Directory>',
    ],
    [
      'an alias is unknown',
      'WSGIScriptAlias %ROOT% %DIR%/site/wsgi.py\nAlias %ROOT%/static %DIR%/static',
    ],
  ])('has no fault where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('makes what rests on an unknown word possible at most', () => {
    expect(
      found('WSGIDaemonProcess {{ a }}\nWSGIProcessGroup site\nWSGIScriptAlias / /var/www/a.wsgi'),
    ).toEqual(['daemon-group-undeclared:2?']);
    expect(found('{% if shared %}\nWSGISocketPrefix /tmp/wsgi\n{% endif %}')).toEqual([
      'socket-prefix-in-tmp:2?',
    ]);
  });
});

test('whatever the text, lines stay where they are', () => {
  const bits = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    ' if x ',
    ' end ',
    '\n',
    'a',
    '{#',
    '#}',
    '@x@',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (pieces) => {
      const lines = pieces.join('').split('\n');
      const filled = fillTemplate(lines);
      expect(filled.lines).toHaveLength(lines.length);
      expect([0, lines.length]).toContain(filled.branches.length);
    }),
  );
});
