import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastTime } from '../../model/least-time.testing.ts';
import { compileTemplate } from './compile-template.ts';
import { fold } from './fold.ts';
import { matchWording } from './match-wording.ts';

const CONNECT =
  "Unable to connect to WSGI daemon process '{group}' on '{socket:path}'[[ as user with uid={uid:int}]]";

/** The captures of a template in a text; null when it does not match. */
function captures(template: string, text: string): Record<string, string> | null {
  const compiled = compileTemplate(template);
  if ('mistake' in compiled) throw new Error(compiled.mistake);
  const folded = fold(text);
  const match = matchWording(folded.text, compiled);
  if (!match) return null;
  return Object.fromEntries(
    match.captures.map(({ name, from, to }) => [
      name,
      text.slice(folded.origin[from], folded.origin[to]),
    ]),
  );
}

describe('a wording', () => {
  test('captures what stands in its placeholders, in the case as given', () => {
    const line =
      "mod_wsgi (pid=1842): Unable to connect to WSGI daemon process 'Flu_User' on '/etc/httpd/logs/wsgi.1839.0.1.sock' as user with uid=48.";
    expect(captures(CONNECT, line)).toEqual({
      group: 'Flu_User',
      socket: '/etc/httpd/logs/wsgi.1839.0.1.sock',
      uid: '48',
    });
  });

  test.each(['process_group_members', 'process_groups', 'process_group2'])(
    'that ends with a name in code is not in the longer name %s',
    (name) => {
      expect(captures('line {n:int}, in process_group', `line 4, in ${name}`)).toBeNull();
      expect(captures('line {n:int}, in process_group', 'line 4, in process_group')).toEqual({
        n: '4',
      });
    },
  );

  test('that ends in the middle of a plain word matches the longer word', () => {
    expect(captures('undefined symbol: _Py', 'undefined symbol: _Py_ZeroStruct')).toEqual({});
  });

  test('does without its optional end', () => {
    const line =
      "Unable to connect to WSGI daemon process 'a' on '/run/a.sock' after multiple attempts.";
    expect(captures(CONNECT, line)).toEqual({ group: 'a', socket: '/run/a.sock' });
  });

  test('matches over line breaks and runs of white space', () => {
    const wrapped =
      "Unable to connect to WSGI\n   daemon process 'a' on\n '/run/a.sock' as user with uid=33.";
    expect(captures(CONNECT, wrapped)).toMatchObject({ group: 'a', uid: '33' });
  });

  test('leaves out the capture in which a line was cropped', () => {
    const cropped = "Unable to connect to WSGI daemon process 'myapp' on '/etc/httpd/lo";
    expect(captures(CONNECT, cropped)).toEqual({ group: 'myapp' });
  });

  test.each([
    ["No such file or directory: 'settings.json'", 'what tells it stands behind the capture'],
    ["No such file or directory: '/srv/venv", 'it was cropped before what tells it'],
    ["No such file or directory: '/srv/venv/bin/activ", 'it was cropped within what tells it'],
  ])('does not match %s: %s', (text) => {
    const activation = "No such file or directory: '{home:path}/bin/activate_this.py'";
    expect(captures(activation, text)).toBeNull();
  });

  test('does not take a value that is closed for one that was cropped', () => {
    const template = 'refused by the daemon process "{group}", {place}';
    expect(captures(template, 'refused by the daemon process "a"')).toBeNull();
    expect(captures(template, 'refused by the daemon process "a')).toEqual({});
  });

  test('does not match when the line goes on otherwise', () => {
    expect(
      captures(CONNECT, "Unable to connect to WSGI daemon process of yours, 'a' and 'b'."),
    ).toBeNull();
  });

  test('the colon of a drive does not end a Windows path', () => {
    const line = 'Syntax error on line 74 of C:/Apache24/conf/httpd.conf:';
    expect(captures('Syntax error on line {number:int} of {file:path}:', line)).toEqual({
      number: '74',
      file: 'C:/Apache24/conf/httpd.conf',
    });
  });

  test('reads a capture before its first literal backwards', () => {
    const line = '/srv/www/forum/.htaccess: WSGIScriptAlias not allowed here';
    expect(captures('{htaccess:path}: {directive:word} not allowed here', line)).toEqual({
      htaccess: '/srv/www/forum/.htaccess',
      directive: 'WSGIScriptAlias',
    });
  });

  test('holds optional parts within optional parts', () => {
    const template =
      "Truncated or oversized response headers received from daemon process[[ '{group}'[[: {script:path}]]]]";
    const line =
      "Truncated or oversized response headers received from daemon process 'site': /srv/app.wsgi, referer: http://x/";
    expect(captures(template, line)).toEqual({ group: 'site', script: '/srv/app.wsgi' });
  });

  test('refuses letters where a number is due', () => {
    expect(captures('uid was {uid:int} and no more', 'uid was root and no more')).toBeNull();
  });

  test('never throws, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        captures(CONNECT, text);
        captures(CONNECT, `Unable to connect to WSGI daemon process '${text}`);
      }),
    );
  });
});

describe('a text that is made to blow up a pattern', () => {
  // What would take a backtracking matcher exponential time.
  const nested = `{a:text} and again ${'[['.repeat(12)}, {b:text}${']]'.repeat(12)} to the end`;
  const hostile = (length: number): string => `${'and again , '.repeat(length / 12)}to the`;

  test('takes time in proportion to its length', () => {
    const short = leastTime(() => captures(nested, hostile(12_000)));
    const long = leastTime(() => captures(nested, hostile(12_000 * 16)));
    expect(long / short).toBeLessThan(16 * 4);
  });

  test('a pattern that is written into a template is its own letters', () => {
    expect(captures('(a+)+$ {rest:text}', `${'a'.repeat(5000)}!`)).toBeNull();
    expect(captures('(a+)+$ {rest:text}', '(a+)+$ again')).toEqual({ rest: 'again' });
  });
});

describe('a template', () => {
  test.each([
    ['a {group} b', 'literal characters in a row'],
    ['a wide enough literal {group}{socket}', 'nothing separates'],
    ['a wide enough literal {Group}', 'is no capture'],
    ['a wide enough literal {group:number}', 'unknown type'],
    ['a wide enough literal [[and more', 'without "]]"'],
  ])('%s is refused', (template, mistake) => {
    expect(compileTemplate(template)).toEqual({
      mistake: expect.stringContaining(mistake) as string,
    });
  });
});
