import { granted, host, mounted, PRINTED, SCRIPT, SITE, type Recipe } from '../recipe.ts';

const rule = 'RewriteEngine On\nRewriteRule ^/legacy/(.*)$ /app/$1 [L]';
const ruled = rule.replace('\n', '\n  ');
const fallback =
  '<Directory /srv/files>\n  Require all granted\n  FallbackResource /app\n</Directory>';
const lines = '    FallbackResource /app\n';

const fileTest = `RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
`;
const toApplication = 'RewriteRule ^/(.*)$ /app/$1 [PT,L]';

const naming = `def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World! ' + environ['PATH_INFO'].encode() + b'\\n']
`;

export const urls: readonly Recipe[] = [
  {
    name: 'rewrite-without-pt',
    problem: 'rewrite-without-pass-through',
    about: 'a rule to a script alias, in a virtual host, without PT: 404',
    site: host(`${mounted('/app')}\n${rule}`),
    pastes: [SITE],
    ask: 'curl -sS -i http://localhost/legacy/',
    broken: /^HTTP\/1\.1 404 /m,
    set: { mount: '/app', script: SCRIPT },
    hands: [
      { step: 'Add the flag to that rule', replaces: ' [L]', writes: ' [PT,L]' },
      { step: 'Replace the rule with a second alias', replaces: ruled },
    ],
  },
  {
    name: 'rewrite-serves-source',
    problem: 'rewrite-without-pass-through',
    about: 'a rule to the script itself, without PT: its source is served',
    site: host(
      `WSGIScriptAlias /app ${SCRIPT}\nDocumentRoot /srv/myapp\n${granted('/srv/myapp')}\nRewriteEngine On\nRewriteRule ^/legacy/(.*)$ /app.wsgi [L]`,
    ),
    pastes: [SITE],
    ask: 'curl -sS -i http://localhost/legacy/',
    broken: /^HTTP\/1\.1 200 .*\ndef application/ms,
    answers: { symptom: 'script-downloaded', 'rewrite-rule': 'without-pt' },
    set: { mount: '/app', script: SCRIPT },
    hands: [
      {
        step: 'Add the flag to that rule',
        replaces: `WSGIScriptAlias /app ${SCRIPT}\n  DocumentRoot /srv/myapp\n  <Directory /srv/myapp>\n    Require all granted\n  </Directory>\n  RewriteEngine On\n  RewriteRule ^/legacy/(.*)$ /app.wsgi [L]`,
        writes: `WSGIScriptAlias /app ${SCRIPT}\n  <Directory /srv/myapp>\n    Require all granted\n  </Directory>\n  RewriteEngine On\n  RewriteRule ^/legacy/(.*)$ /app/$1 [PT,L]`,
      },
      {
        step: 'Replace the rule with a second alias',
        replaces: 'RewriteEngine On\n  RewriteRule ^/legacy/(.*)$ /app.wsgi [L]',
      },
    ],
  },
  {
    name: 'fallback-resource',
    problem: 'fallback-resource-to-application',
    about:
      'FallbackResource to an application, which since Apache 2.4.24 answers and does not hang',
    files: { '/srv/files/static/favicon.ico': 'icon\n', [SCRIPT]: naming },
    site: host(`DocumentRoot /srv/files\n${mounted('/app')}\n${fallback}`),
    instead: [
      'fallback/fallback-resource-to-application/cases/root-4-9.txt',
      'fallback/fallback-resource-to-application/cases/root-4-9.conf',
    ],
    ask: 'curl -sS -i -m 5 http://localhost/page; curl -sS -i -m 5 http://localhost/static/favicon.ico',
    // The application is not told which page was asked for.
    broken: /^Hello World! \n.*\nicon/ms,
    mended: /^Hello World! \/page\n.*\nLast-Modified: .*\nicon/ms,
    set: {
      'static-directory': '/srv/files/static',
      'document-root': '/srv/files',
      mount: '/app',
      script: SCRIPT,
    },
    hands: [
      {
        step: 'Remove the FallbackResource line, and add these lines to the virtual host',
        replaces: `${lines}  </Directory>\n`,
        writes: `  </Directory>\n${PRINTED}\n`,
      },
      { step: 'Request the page that hung', concernsNot: 'ask does, for /page' },
    ],
  },
  {
    name: 'file-test-in-host',
    problem: 'file-test-outside-directory',
    about: 'conditions on REQUEST_FILENAME in a virtual host: files go to the application',
    files: { '/srv/files/favicon.ico': 'icon\n', [SCRIPT]: naming },
    site: host(
      `DocumentRoot /srv/files\n${granted('/srv/files')}\n${mounted('/app')}\n${fileTest}${toApplication}`,
    ),
    pastes: [SITE],
    ask: 'curl -sS http://localhost/page; curl -sS http://localhost/favicon.ico',
    broken: /^Hello World! \/page\nHello World! \/favicon\.ico\n/m,
    mended: /^Hello World! \/page\nicon\n/m,
    set: { 'document-root': '/srv/files', mount: '/app' },
    hands: [
      {
        step: 'Put the conditions and the rule in the Directory',
        replaces: `${fileTest}${toApplication}`.replaceAll('\n', '\n  '),
      },
      {
        step: 'Test for the file below the document root',
        replaces: fileTest.slice(fileTest.indexOf('RewriteCond'), -1).replaceAll('\n', '\n  '),
      },
    ],
  },
  {
    name: 'server-name-missing',
    problem: 'server-name-undetermined',
    about: 'no ServerName outside the virtual hosts',
    files: { '/etc/apache2/conf-enabled/server-name.conf': '' },
    site: host(`ServerName www.example.com\n${mounted('/')}`),
    ask: 'sudo apachectl configtest; curl -sS -i http://localhost/',
    broken: /AH00558/,
    mended: /^\$ [^\n]*\nSyntax OK\nHTTP\/1\.1 200 /,
    prints: ['AH00558'],
    set: { 'server-name': 'www.example.com' },
  },
];
