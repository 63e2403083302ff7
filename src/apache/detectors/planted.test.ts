import { expect, test } from 'vitest';
import { found } from './found.testing.ts';
import { SITE } from './planted.testing.ts';

test('nothing is found before a fault is planted', () => {
  expect(found(SITE)).toEqual([]);
});

const DAEMON = '    WSGIDaemonProcess shop user=shop threads=15';
const API = '    WSGIScriptAlias /api /srv/shop/code/api.wsgi';
const ROOT = '    WSGIScriptAlias / /srv/shop/code/shop/wsgi.py';
const CODE = '    <Directory /srv/shop/code>\n        Require all granted';
const TLS = '<VirtualHost *:443>\n    ServerName shop.example.com';

/** Each replaces the first such text; the fault is on the line that holds the last word. */
test.each([
  [
    'a name of a group with another letter',
    'Group shop\n    WSGIApp',
    'Group shpo\n    WSGIApp',
    'daemon-group-undeclared',
    'WSGIProcessGroup shpo',
  ],
  [
    'an option that names no group',
    API,
    `${API} process-group=api`,
    'daemon-group-undeclared',
    'process-group=api',
  ],
  [
    'a group declared again for TLS',
    TLS,
    `${TLS}\n    WSGIDaemonProcess shop threads=5`,
    'daemon-group-duplicate',
    'threads=5',
  ],
  [
    'another name of the host for TLS',
    TLS,
    TLS.replace('shop.ex', 'pay.ex'),
    'daemon-group-other-host',
    'WSGIProcessGroup shop',
    1,
  ],
  [
    'a group that nothing is sent to',
    DAEMON,
    `    WSGIDaemonProcess jobs threads=1\n${DAEMON}`,
    'daemon-declared-unused',
    'WSGIDaemonProcess jobs',
  ],
  [
    'a group declared below its use',
    TLS,
    `${TLS}\n    WSGIImportScript /srv/shop/late.py process-group=late application-group=own\n    WSGIDaemonProcess late`,
    'daemon-group-declared-later',
    'late.py',
  ],
  ['a rule without PT', '/api/$1 [PT]', '/api/$1 [L]', 'rewrite-without-pt', '/api/$1 [L]'],
  ['a rule with no flags', '/api/$1 [PT]', '/api/$1', 'rewrite-without-pt', '/api/$1'],
  [
    'a rule to the script',
    '/api/$1 [PT]',
    '/srv/shop/code/api.wsgi [L]',
    'rewrite-without-pt',
    'api.wsgi [L]',
  ],
  [
    'a test for files in a host',
    '    RewriteRule ^/v1',
    '    RewriteCond %{REQUEST_FILENAME} !-f\n    RewriteRule ^/v1',
    'rewrite-file-test-outside-directory',
    '!-f',
  ],
  [
    'a mount below an earlier one',
    `${API}\n${ROOT}`,
    `${ROOT}\n${API}`,
    'mount-shadowed',
    '/api /srv',
  ],
  [
    'a mount below one of three parts',
    API,
    `    WSGIScriptAlias /api/v2/x /srv/shop/code/x.wsgi\n${API}\n    WSGIScriptAlias /api/v2 /srv/shop/code/v2.wsgi`,
    'mount-shadowed',
    'v2.wsgi',
  ],
  [
    'no grant for the code',
    CODE,
    '    <Directory /srv/shop/cod>\n        Require all granted',
    'access-not-granted',
    'api.wsgi',
  ],
  [
    'a denial of the code',
    CODE,
    CODE.replace('granted', 'denied'),
    'access-not-granted',
    'api.wsgi',
  ],
  [
    'rules of 2.2 alone',
    CODE,
    '    <Directory /srv/shop/code>\n        Order allow,deny\n        Allow from all',
    'access-not-granted',
    'api.wsgi',
  ],
  [
    'a section for a file',
    CODE,
    CODE.replace('/code>', '/code/shop/wsgi.py>'),
    'access-not-granted',
    'api.wsgi',
  ],
  [
    'a location that denies it',
    '    RewriteEngine On',
    '    <Location /api>\n        Require all denied\n    </Location>\n    RewriteEngine On',
    'access-not-granted',
    'api.wsgi',
  ],
  [
    'static files without a grant',
    '    <Directory /srv/shop/static>\n        Require all granted\n    </Directory>\n',
    '',
    'access-not-granted',
    'Alias /static',
  ],
  [
    'a slash on one side of an alias',
    '/media/ /srv/shop/media/',
    '/media/ /srv/shop/media',
    'alias-slash-mismatch',
    'Alias /media/',
  ],
  [
    'a slash behind a mount',
    'WSGIScriptAlias /api /',
    'WSGIScriptAlias /api/ /',
    'alias-slash-mismatch',
    '/api/ ',
  ],
  ['a comment behind a mount', API, `${API} # the API`, 'line-refused', '# the API'],
  [
    'a comment behind a grant',
    '        Options -Indexes',
    '        Options -Indexes # no lists',
    'line-refused',
    '# no lists',
  ],
  [
    'a name glued to its value',
    'WSGIApplicationGroup %{GLOBAL}',
    'WSGIApplicationGroup%{GLOBAL}',
    'line-refused',
    'Group%{GLOBAL}',
  ],
  ['a missing script', API, '    WSGIScriptAlias /api', 'line-refused', 'WSGIScriptAlias /api'],
  [
    'a missing target',
    '    Alias /static /srv/shop/static',
    '    Alias /static',
    'line-refused',
    'Alias /static',
  ],
  [
    'two values for one',
    'ServerName shop.example.com',
    'ServerName shop.example.com shop.example.org',
    'line-refused',
    'example.org',
  ],
  [
    'signs on some options',
    'Options -Indexes',
    'Options -Indexes FollowSymLinks',
    'line-refused',
    'FollowSymLinks',
  ],
  [
    'quotes of a word processor',
    'DocumentRoot /srv/shop/htdocs',
    'DocumentRoot “/srv/shop/htdocs”',
    'line-refused',
    '“',
  ],
  [
    'a home that is a program',
    'python-home=/srv/shop/venv',
    'python-home=/srv/shop/venv/bin/python3',
    'python-home-shape',
    'bin/python3',
  ],
  [
    'a home that is bin',
    'WSGIPythonHome /usr',
    'WSGIPythonHome /srv/shop/venv/bin',
    'python-home-shape',
    'WSGIPythonHome',
  ],
  [
    'a path that ends in bin',
    'python-path=/srv/shop/code',
    'python-path=/srv/shop/venv/bin',
    'python-home-shape',
    'venv/bin',
    0,
    '?',
  ],
  [
    'a home in a host',
    DAEMON,
    `    WSGIPythonHome /srv/shop/venv\n${DAEMON}`,
    'directive-misplaced',
    'WSGIPythonHome /srv',
  ],
  [
    'a socket prefix in a host',
    DAEMON,
    `    WSGISocketPrefix run/wsgi\n${DAEMON}`,
    'directive-misplaced',
    'SocketPrefix',
  ],
  [
    'a mount in a section',
    CODE,
    `${CODE}\n        WSGIScriptAlias /old /srv/shop/code/api.wsgi`,
    'directive-misplaced',
    '/old',
  ],
  [
    'a socket prefix in /tmp',
    'WSGIPythonHome /usr',
    'WSGISocketPrefix /tmp/wsgi',
    'socket-prefix-in-tmp',
    'SocketPrefix',
  ],
  [
    'a setting by SetEnv',
    DAEMON,
    `    SetEnv DJANGO_SETTINGS_MODULE shop.live\n${DAEMON}`,
    'setenv-for-application',
    'SetEnv',
    0,
    '?',
  ],
  [
    'a script that is loaded elsewhere',
    ROOT,
    `    WSGIImportScript /srv/shop/code/shop/wsgi.py process-group=shop application-group=own\n${ROOT}`,
    'preloaded-elsewhere',
    'ImportScript',
  ],
  [
    'the code in the document root',
    'DocumentRoot /srv/shop/htdocs',
    'DocumentRoot /srv/shop/code',
    'script-below-document-root',
    '/api /srv',
  ],
] as const)('%s is found', (_, before, after, detector, last, from = 0, mark?: '?') => {
  expect(SITE).toContain(before);
  const text = SITE.replace(before, () => after);
  const lines = text.split('\n');
  const start = from === 0 ? 0 : lines.indexOf('<VirtualHost *:443>');
  const line = lines.findIndex((one, at) => at >= start && one.includes(last)) + 1;
  expect(found(text)).toContain(`${detector}:${String(line)}${mark ?? ''}`);
});
