import {
  daemon,
  granted,
  group,
  HELLO,
  host,
  mounted,
  regrouped,
  SCRIPT,
  SITE,
} from '../recipe.ts';
import type { Hand, Recipe } from '../recipe.ts';

const refused = /^curl: \(7\)/m;
const forbidden = /^HTTP\/1\.1 403 /m;
const failing = /^HTTP\/1\.1 500 /m;

const unwelcoming = 'def allow_access(environ, host):\n    return False\n';
const undecided = "def process_group(environ):\n    return environ['no.such.key']\n";
const accessScript = 'WSGIAccessScript /srv/myapp/access.wsgi';
const threading = `from mod_wsgi import threads_per_process
def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'threads=%d\\n' % threads_per_process]
`;
// Only part of loopback is let in, so that the rest of it can play a stranger.
const welcomed: Hand = {
  step: 'Change what allow_access returns',
  file: '/srv/myapp/access.wsgi',
  replaces: unwelcoming,
  writes:
    'def allow_access(environ, host):\n    return environ["REMOTE_ADDR"].startswith("127.0.0.")\n',
};
const guarded: Hand = {
  step: 'Take out the WSGIAccessScript line',
  writes: 'Require ip 127.0.0.0/24',
};
const asked: Hand = {
  step: 'Request it once more from an address',
  concernsNot: 'the client of the recipe asks as a stranger as well',
};
const reading = `def application(environ, start_response):
    body = environ['wsgi.input'].read()
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

export const configuration: readonly Recipe[] = [
  {
    name: 'option-unknown',
    problem: 'daemon-option-invalid',
    about: 'an option that WSGIDaemonProcess does not know',
    site: host(daemon('foo=bar')),
    broken: refused,
    prints: ['Invalid option to WSGI daemon process definition.'],
    hands: [regrouped('Correct the option on that line', 'foo=bar', 'threads=5')],
  },
  {
    name: 'option-unknown-in-edit',
    problem: 'daemon-option-invalid',
    about:
      'an option that WSGIDaemonProcess does not know, found by configtest while the site runs',
    files: { [SCRIPT]: threading },
    site: host(daemon('threads=2')),
    start: `sudo apachectl start && sed -i 's/threads=2/foo=bar/' ${SITE} && sudo apachectl configtest`,
    broken: /^threads=2$|^curl: \(7\)/m,
    mended: /^threads=5$/m,
    prints: ['Invalid option to WSGI daemon process definition.'],
    hands: [regrouped('Correct the option on that line', 'foo=bar', 'threads=5')],
    ask: 'curl -sS -i http://localhost/ || echo refused',
  },
  {
    name: 'umask-not-octal',
    problem: 'daemon-option-invalid',
    about: 'an umask that is no octal number',
    site: host(daemon('umask=99')),
    broken: refused,
    prints: ['Invalid umask for WSGI daemon process.'],
    hands: [regrouped('Correct the option on that line', 'umask=99', 'umask=0022')],
  },
  {
    name: 'script-option-unknown',
    problem: 'script-option-invalid',
    about: 'an option that WSGIScriptAlias does not know',
    site: host(mounted('/').replace(SCRIPT, `${SCRIPT} processgroup=myapp`)),
    broken: refused,
    prints: ['Invalid option to WSGI script alias definition.'],
    hands: [{ step: 'Correct that line', replaces: ' processgroup=myapp', writes: '' }],
  },
  {
    name: 'dispatch-with-group',
    problem: 'script-option-invalid',
    about: 'process-group= on WSGIDispatchScript, which has no such option',
    files: { '/srv/myapp/dispatch.wsgi': '' },
    site: host(`WSGIDispatchScript /srv/myapp/dispatch.wsgi process-group=myapp\n${daemon()}`),
    broken: refused,
    prints: ['Invalid option to WSGI dispatch script definition.'],
    hands: [{ step: 'Correct that line', replaces: ' process-group=myapp', writes: '' }],
  },
  {
    name: 'alias-in-directory',
    problem: 'directive-out-of-context',
    about: 'WSGIScriptAlias inside <Directory>',
    site: host(
      `<Directory /srv/myapp>\n  Require all granted\n  WSGIScriptAlias / ${SCRIPT}\n</Directory>`,
    ),
    broken: refused,
    prints: ['not allowed'],
    hands: [
      {
        step: 'Move the line',
        file: SITE,
        replaces: `    WSGIScriptAlias / ${SCRIPT}\n  </Directory>`,
        writes: `  </Directory>\n  WSGIScriptAlias / ${SCRIPT}`,
      },
    ],
  },
  {
    name: 'switch-misspelt',
    problem: 'directive-value-invalid',
    about: 'yes where a directive takes On or Off',
    site: host(`WSGIPassAuthorization yes\n${mounted('/')}`),
    broken: refused,
    prints: ['WSGIPassAuthorization must be one of: Off | On'],
    hands: [
      {
        step: 'Correct the value on that line',
        replaces: 'WSGIPassAuthorization yes',
        writes: 'WSGIPassAuthorization On',
      },
    ],
  },
  {
    name: 'access-script-refuses',
    problem: 'client-refused-by-access-script',
    about: 'an access script that refuses the client',
    files: { '/srv/myapp/access.wsgi': unwelcoming },
    site: host(`${mounted('/')}\n<Location />\n  ${accessScript}\n</Location>`),
    broken: forbidden,
    prints: ['Client denied by server configuration'],
    hands: [welcomed, { ...guarded, replaces: accessScript }, asked],
  },
  {
    name: 'access-script-in-granted-section',
    problem: 'client-refused-by-access-script',
    about: 'an access script that refuses the client, in a section that grants everybody',
    files: { '/srv/myapp/access.wsgi': unwelcoming },
    site: host(
      `${mounted('/')}\n<Location />\n  Require all granted\n  ${accessScript}\n</Location>`,
    ),
    ask: `curl -sS -i http://localhost/
curl -sS -o /dev/null -w 'a stranger gets %{http_code}\\n' --interface 127.0.1.1 http://127.0.0.1/`,
    broken: forbidden,
    mended: /^HTTP\/1\.1 200 .*Hello World!\s+a stranger gets 403/ms,
    prints: ['Client denied by server configuration'],
    hands: [welcomed, { ...guarded, replaces: `Require all granted\n    ${accessScript}` }, asked],
  },
  {
    name: 'dispatch-script-fails',
    problem: 'dispatch-script-failing',
    about: 'a dispatch script that raises an exception',
    files: { '/srv/myapp/dispatch.wsgi': undecided },
    site: host(`WSGIDispatchScript /srv/myapp/dispatch.wsgi\n${daemon()}`),
    broken: failing,
    prints: ["KeyError: 'no.such.key'"],
    hands: [
      {
        step: 'Return None when the script has nothing to decide',
        file: '/srv/myapp/dispatch.wsgi',
        replaces: undecided,
        writes:
          'GROUPS = {}\ndef process_group(environ):\n    return GROUPS.get(environ.get("HTTP_HOST"))\n',
      },
    ],
  },
  {
    name: 'password-script-missing',
    problem: 'helper-script-missing',
    about: 'a script for passwords that is not there',
    files: {
      '/srv/myapp/passwords.wsgi':
        'def check_password(environ, user, password):\n    return True\n',
    },
    site: host(`${mounted('/')}\n<Location />\n  AuthType Basic\n  AuthName site\n  AuthBasicProvider wsgi
  WSGIAuthUserScript /srv/myapp/password.wsgi\n  Require valid-user\n</Location>`),
    ask: 'curl -sS -i -u someone:secret http://localhost/',
    broken: failing,
    prints: ['Could not read/compile source file'],
    hands: [
      {
        step: 'Correct the path',
        file: SITE,
        replaces: 'WSGIAuthUserScript /srv/myapp/password.wsgi',
        writes: 'WSGIAuthUserScript /srv/myapp/passwords.wsgi',
      },
      {
        step: 'Request the site once',
        concernsNot: 'the site asks for a password, and so does ask',
      },
    ],
  },
  {
    name: 'password-script-without-function',
    problem: 'auth-script-at-fault',
    about: 'a script for passwords without the function that checks them',
    files: { '/srv/myapp/passwords.wsgi': 'USERS = []\n' },
    site: host(`${mounted('/')}\n<Location />\n  AuthType Basic\n  AuthName site\n  AuthBasicProvider wsgi
  WSGIAuthUserScript /srv/myapp/passwords.wsgi\n  Require valid-user\n</Location>`),
    ask: 'curl -sS -i -u someone:secret http://localhost/',
    broken: failing,
    prints: ['does not provide'],
    hands: [
      {
        step: 'Write the function that is missing',
        file: '/srv/myapp/passwords.wsgi',
        replaces: 'USERS = []\n',
        writes: 'def check_password(environ, user, password):\n    return password == "secret"\n',
      },
      { step: 'Log in once', concernsNot: 'curl asks for the password at a terminal' },
    ],
  },
  {
    name: 'embedded-forbidden',
    problem: 'embedded-mode-forbidden',
    about: 'WSGIRestrictEmbedded, and an application that goes to no group',
    site: `WSGIRestrictEmbedded On\n${host(`${group()}\n${mounted('/')}`)}`,
    broken: failing,
    prints: ['Embedded mode of mod_wsgi disabled by runtime configuration'],
    set: { group: 'myapp' },
  },
  {
    name: 'handler-without-exec-cgi',
    problem: 'handler-without-exec-cgi',
    about: 'AddHandler wsgi-script without Options ExecCGI',
    files: { '/srv/myapp/index.wsgi': HELLO },
    site: host(`DocumentRoot /srv/myapp\nDirectoryIndex index.wsgi
${granted('/srv/myapp')}\nAddHandler wsgi-script .wsgi`),
    broken: forbidden,
    prints: ['Options ExecCGI is off in this directory'],
    set: { mount: '/' },
  },
  {
    name: 'handler-beside-files',
    problem: 'handler-without-exec-cgi',
    about: 'AddHandler wsgi-script without Options ExecCGI, on a site that serves files as well',
    files: { '/srv/myapp/app.wsgi': HELLO, '/srv/myapp/page.html': 'a page\n' },
    site: host(`DocumentRoot /srv/myapp\n${granted('/srv/myapp')}\nAddHandler wsgi-script .wsgi`),
    ask: 'curl -sS -i http://localhost/app.wsgi http://localhost/page.html',
    broken: forbidden,
    mended: /^HTTP\/1\.1 200 .*Hello World!.*\na page$/ms,
    prints: ['Options ExecCGI is off in this directory'],
    set: { mount: '/app.wsgi' },
    hands: [{ step: 'Request the site once', concernsNot: 'nothing is served at / itself' }],
  },
  {
    name: 'path-info-refused',
    problem: 'path-info-refused',
    about: 'AcceptPathInfo Off',
    site: host(`AcceptPathInfo Off\n${mounted('/')}`),
    ask: 'curl -sS -i http://localhost/page',
    broken: /^HTTP\/1\.1 404 /m,
    prints: ['AcceptPathInfo off disallows'],
  },
  {
    name: 'slash-mismatch',
    problem: 'script-alias-slash-mismatch',
    about: 'an address that ends in a slash, and a script that does not',
    site: host(`WSGIScriptAlias /app/ ${SCRIPT}\n${granted('/srv/myapp')}`),
    pastes: [SITE],
    ask: 'curl -sS -i http://localhost/app/page',
    broken: /^HTTP\/1\.1 404 /m,
    set: { script: SCRIPT },
    hands: [
      {
        step: 'Write the URL path without the slash',
        replaces: `WSGIScriptAlias /app/ ${SCRIPT}`,
        writes: `WSGIScriptAlias /app ${SCRIPT}`,
      },
    ],
  },
  {
    name: 'mount-shadowed',
    problem: 'mount-shadowed',
    about: 'a WSGIScriptAlias for /, and one for /api below it',
    files: { '/srv/myapp/api.wsgi': HELLO.replace('World', 'again') },
    site: host(
      `WSGIScriptAlias / ${SCRIPT}\nWSGIScriptAlias /api /srv/myapp/api.wsgi\n${granted('/srv/myapp')}`,
    ),
    pastes: [SITE],
    ask: 'curl -sS -i http://localhost/api/',
    broken: /^Hello World!/m,
    mended: /^Hello again!/m,
    hands: [
      {
        step: 'Move the line with the longer URL path up',
        replaces: `WSGIScriptAlias / ${SCRIPT}\n  WSGIScriptAlias /api /srv/myapp/api.wsgi`,
        writes: `WSGIScriptAlias /api /srv/myapp/api.wsgi\n  WSGIScriptAlias / ${SCRIPT}`,
      },
    ],
  },
  {
    name: 'script-path-wrong',
    problem: 'script-not-found',
    about: 'WSGIScriptAlias with a file that is not there',
    site: host(daemon().replace(SCRIPT, '/srv/myapp/wsgi.py')),
    broken: /^HTTP\/1\.1 404 /m,
    prints: ['Target WSGI script not found or unable to stat: /srv/myapp/wsgi.py'],
    hands: [
      { step: 'Correct the second argument', replaces: '/srv/myapp/wsgi.py', writes: SCRIPT },
    ],
  },
  {
    name: 'alias-to-directory',
    problem: 'script-target-directory',
    about: 'WSGIScriptAlias with the directory of the script',
    site: host(`WSGIScriptAlias / /srv/myapp\n${granted('/srv/myapp')}`),
    broken: /^HTTP\/1\.1 (?:403|404|500) /m,
    prints: ['directory'],
    set: { script: SCRIPT, mount: '/' },
    hands: [
      {
        step: 'Write the path of the script file',
        replaces: 'WSGIScriptAlias / /srv/myapp\n',
        writes: `WSGIScriptAlias / ${SCRIPT}\n`,
      },
    ],
  },
  {
    name: 'script-of-other-owner',
    problem: 'script-owner-not-allowed',
    about: 'script-user= with another user than the owner',
    users: ['alice'],
    site: host(daemon('script-user=alice')),
    broken: forbidden,
    prints: ['does not match required user'],
    set: { 'daemon-user': 'alice', 'former-owner': 'root' },
    hands: [regrouped('Remove script-user= or script-group=', 'script-user=alice', '')],
  },
  {
    name: 'chunked-refused',
    problem: 'chunked-request-refused',
    about: 'a request in chunks',
    files: { [SCRIPT]: reading },
    site: host(daemon()),
    ask: "curl -sS -i -H 'Transfer-Encoding: chunked' --data hello http://localhost/",
    broken: /^HTTP\/1\.1 411 /m,
  },
  {
    name: 'outside-chroot',
    problem: 'script-outside-chroot',
    about: 'a script outside of chroot=',
    site: host(daemon('chroot=/srv/jail')),
    setup: 'install -d /srv/jail; mount --bind / /srv/jail',
    broken: failing,
    prints: ['not located within chroot directory'],
    hands: [
      regrouped('Delete the option', 'chroot=/srv/jail', ''),
      {
        step: 'Name the script by its path inside',
        replaces: '/srv/myapp',
        writes: '/srv/jail/srv/myapp',
      },
    ],
  },
];
