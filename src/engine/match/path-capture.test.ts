import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { observe } from '../observe/observe.ts';
import { knowledge, message } from '../knowledge.fixture.ts';

const kb = knowledge({
  messages: [
    message('denied', 'client denied by server configuration: {path:path}'),
    message('exception', "Exception occurred processing WSGI script '{path:path}'[[ for ]]"),
    message(
      'connect',
      "Unable to connect to WSGI daemon process '{group}' on '{path:path}'[[ as user with uid={uid:int}]]",
    ),
    message('home', 'Python home {path:path} is not accessible'),
    message('library', '{path:path}: undefined symbol: {symbol:word}'),
    message('syntax', 'Syntax error on line {number:int} of {path:path}:'),
    message('host', 'namevhost {server:word} ({path:path}:{number:int})'),
    message('chmod', 'chmod -R 777 {path:path}', { kinds: ['command', 'text'] }),
    message('avc', 'avc: denied comm={program:word}[[ path={path:path}]][[ name={name:word}]]'),
    message('no-module', 'No module named {path:word}'),
  ],
});

/** What was captured as the path: undefined where nothing was, null where no message was seen. */
function path(text: string): string | null | undefined {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  const [sighting] = observing.end().sightings;
  return sighting ? sighting.captures['path'] : null;
}

const AT =
  '[Sun Nov 22 14:19:27.552808 2026] [core:error] [pid 5182:tid 5443] [client 127.0.0.1:1] ';

describe('a path that ends its message', () => {
  test.each([
    '/srv/my app/site/app.wsgi',
    "/srv/bob's/app.wsgi",
    '/srv/site (old)',
    '/srv/a [1]/b',
    '/srv/a, b; c/d',
    '/srv/bücher/日本 語',
    'C:/Program Files (x86)/site/app.wsgi',
  ])('is taken whole: %s', (whole) => {
    expect(path(`${AT}AH01630: client denied by server configuration: ${whole}`)).toBe(whole);
    expect(
      path(`${AT}AH01630: client denied by server configuration: ${whole}, referer: http://x/a b`),
    ).toBe(whole);
  });

  test.each([
    ['quotes that could close it', `${AT}client denied by server configuration: /srv/a "b" c`],
    ['the words of a person', 'I see client denied by server configuration: /srv/a when I log in'],
    ['an ellipsis', 'AH01630: client denied by server configuration: /srv/my...'],
    ['the mark of a pager', `${AT}client denied by server configuration: /srv/my$`],
    [
      'the width of a terminal',
      'AH01630: client denied by server configuration: /srv/'.padEnd(80, 'a'),
    ],
    ['the next line', 'AH01630: client denied by server configuration: /srv/my\napp/site/app.wsgi'],
    ['backslashes', `${AT}client denied by server configuration: /srv/b\\xc3\\xbccher/app.wsgi`],
    ['a run of spaces', `${AT}client denied by server configuration: /srv/my  app/app.wsgi`],
    ['a remark', 'client denied by server configuration: /srv/my # that is it'],
  ])('is no value where it may have been cut: by %s', (_, text) => {
    expect(path(text)).toBeUndefined();
  });

  test('is no value where the line was longer than is read', () => {
    const line = `AH01630: client denied by server configuration: /${'a'.repeat(70_000)}`;
    expect(path(line)).toBeUndefined();
  });

  test('is one with a sentence that the next line begins, where it ends like a file', () => {
    const text = 'AH01630: client denied by server configuration: /srv/site/app.wsgi\nWhat now?';
    expect(path(text)).toBe('/srv/site/app.wsgi');
  });
});

describe('a path between marks', () => {
  test.each([
    [
      "mod_wsgi (pid=1): Exception occurred processing WSGI script '/srv/bob's/app.wsgi'.",
      "/srv/bob's/app.wsgi",
    ],
    [
      "Exception occurred processing WSGI script '/srv/boys' club/x.wsgi' for sub-interpreter 'a|' in b.",
      "/srv/boys' club/x.wsgi",
    ],
    [
      "Unable to connect to WSGI daemon process 'a' on '/run/x' y/a.sock' as user with uid=33.",
      "/run/x' y/a.sock",
    ],
    [
      "Unable to connect to WSGI daemon process 'a' on '/run/a.sock' after attempts.",
      '/run/a.sock',
    ],
    ['Python home /srv/my venv is not accessible.', '/srv/my venv'],
    ['Syntax error on line 3 of /etc/my conf/a:b.conf: Cannot load x: y', '/etc/my conf/a:b.conf'],
    ['         port 80 namevhost a (/etc/apache2/a:1/b.conf:12)', '/etc/apache2/a:1/b.conf'],
    ["$ chmod -R 777 '/srv/my app'", '/srv/my app'],
    ['$ chmod -R 777 /srv/app && ls', '/srv/app'],
    ['avc: denied comm=httpd path=/srv/app.wsgi dev="vda3"', '/srv/app.wsgi'],
  ])('ends at the last that fits: %s', (text, whole) => {
    expect(path(text)).toBe(whole);
  });

  test.each([
    "Exception occurred processing WSGI script '/srv/boys' club/app.wsgi'.",
    `${AT}Exception occurred processing WSGI script '/srv/boys' club/ap$`,
    "Exception occurred processing WSGI script '/srv/www/a/very/long/pa\nth/app.wsgi'.",
    '$ chmod -R 777 /srv/my\\ app',
    'avc: denied comm=httpd path=/srv/my app/app.wsgi dev="vda3"',
  ])('is no value where more than one fits, or none: %s', (text) => {
    expect(path(text)).toBeUndefined();
  });
});

describe('a path before its message', () => {
  test.each([
    ['ImportError: /srv/my app/x.so: undefined symbol: y', '/srv/my app/x.so'],
    ['/srv/my app/x.so: undefined symbol: y', '/srv/my app/x.so'],
    [`${AT}/srv/it's (1)/x.so: undefined symbol: y`, "/srv/it's (1)/x.so"],
  ])('begins with the line or behind a colon: %s', (text, whole) => {
    expect(path(text)).toBe(whole);
  });

  test('is no value where it could begin in two places', () => {
    expect(path('ImportError: /srv/a: /b/x.so: undefined symbol: y')).toBeUndefined();
    expect(path('it says for /srv/my app/x.so: undefined symbol: y')).toBeUndefined();
  });
});

test('a word that a pager cut is no value', () => {
  const line = `${AT}ImportError: No module named `;
  expect(path(`${line}django`)).toBe('django');
  expect(path(`${line}djan$`)).toBeUndefined();
});
