import { daemon, granted, group, HELLO, host, mounted, SCRIPT, type Recipe } from './recipe.ts';

/** One statement about real servers, and how a box shows it. */
export interface Claim {
  readonly name: string;
  /** Where it is said: a section of the documentation. */
  readonly section: string;
  readonly says: string;
  readonly holds: 'yes' | 'no' | 'in part';
  /** What one sees, where that is something else. */
  readonly seen?: string;
  /** The recipe that shows it, or files, what is done, and what must be printed. */
  readonly shown: { readonly recipe: string } | (Shown & { readonly shows: RegExp });
}

type Shown = Pick<Recipe, 'files' | 'users' | 'site' | 'setup' | 'start'> & {
  readonly ask: string;
};

const reload = 'Restart versus graceful reload';
const permissions = 'File permissions';
const scoping = 'WSGIDaemonProcess scoping';
const htaccess = '.htaccess directive limitations';
const status = (path = '/', more = ''): string =>
  `curl -sS -o /dev/null -m 20 -w '%{http_code} ' ${more} http://localhost${path}`;

const slow = `import time
def application(environ, start_response):
    if environ['PATH_INFO'] == '/slow':
        time.sleep(6)
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

/** Asks twice on one connection, and does something between; or sends half a request before it. */
const client = `import socket, subprocess, sys, time
connection = socket.create_connection(('localhost', 80))
answers = connection.makefile('rb')
def answer():
    first, length, line = answers.readline().decode().strip(), 0, b'.'
    while line.strip():
        line = answers.readline()
        if line.lower().startswith(b'content-length:'):
            length = int(line.split(b':')[1])
    answers.read(length)
    return first or 'closed'
request = b'GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n'
half = sys.argv[1] == 'half'
connection.sendall(request[:-2] if half else request)
time.sleep(0.5)
if not half:
    print(answer())
subprocess.run(sys.argv[2:], check=True)
time.sleep(1 if not half else 5)
try:
    connection.sendall(request[-2:] if half else request)
    print(answer())
except OSError:
    print('closed')
`;
const files = { [SCRIPT]: slow, '/srv/client.py': client };
const pids = "pgrep -f 'wsgi:myapp' | tr '\\n' ' '";
const named = 'display-name=%{GROUP}';
const inFlight = (command: string): string =>
  `${status()}; ${status('/slow')} & sleep 1; ${command}; wait; sleep 3`;
const replace = (file: string): string => `cp ${file} /new && mv /new ${file}`;
const deleted = (file: string): string =>
  `sleep 4; grep -hs '${file}' /proc/$(pgrep -o -x apache2)/maps | grep -c deleted`;
const library = '/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0';
const so = '/usr/lib/apache2/modules/mod_wsgi.so-3.11';

const recipeLines = `RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d`;
const statics = { '/srv/files/site.css': 'body {}\n' };

export const claims: readonly Claim[] = [
  {
    name: 'both-respawn-daemons',
    section: reload,
    says: 'A graceful reload and a restart both end the daemon processes and start new ones.',
    holds: 'yes',
    shown: {
      site: host(daemon(named)),
      ask: `a=$(${pids}); apachectl graceful; sleep 4; b=$(${pids}); apachectl restart; sleep 4; c=$(${pids})
[ "$a" != "$b" ] && [ "$b" != "$c" ] && [ -n "$c" ] && echo different`,
      shows: /^different$/m,
    },
  },
  {
    name: 'both-read-options',
    section: reload,
    says: 'A changed option of WSGIDaemonProcess takes effect under either.',
    holds: 'yes',
    shown: { recipe: 'configuration-changed' },
  },
  {
    name: 'graceful-spares-workers',
    section: reload,
    says: "A graceful reload lets Apache's own processes finish requests in flight.",
    holds: 'yes',
    shown: {
      files,
      site: host(mounted('/')),
      ask: inFlight('apachectl graceful'),
      shows: /200 200 /,
    },
  },
  {
    name: 'graceful-keeps-connections',
    section: reload,
    says: 'Open Keep-Alive connections are honoured after a graceful reload.',
    holds: 'no',
    seen: 'An idle kept-alive connection is closed at once (MPM event); one with half a request on it is served.',
    shown: {
      files: { '/srv/client.py': client },
      site: host(mounted('/')),
      ask: `python3 /srv/client.py idle apachectl graceful; sleep 3; python3 /srv/client.py half apachectl graceful`,
      shows: /^HTTP\/1\.1 200 OK\nclosed\nHTTP\/1\.1 200 OK$/m,
    },
  },
  {
    name: 'restart-cuts-workers',
    section: reload,
    says: "A restart ends Apache's processes at once, and their requests fail.",
    holds: 'in part',
    seen: 'The request fails, after the three seconds that Apache waits for its processes.',
    shown: {
      files,
      site: host(mounted('/')),
      ask: inFlight('apachectl restart'),
      shows: /curl: \((?:52|56)\)/,
    },
  },
  {
    name: 'graceful-cuts-daemons',
    section: reload,
    says: 'A request in flight in a daemon process can be interrupted by a graceful reload too.',
    holds: 'yes',
    seen: 'It answers 500 after three seconds.',
    shown: { files, site: host(daemon()), ask: inFlight('apachectl graceful'), shows: /200 500 / },
  },
  {
    name: 'restart-cuts-daemons',
    section: reload,
    says: 'A request in flight in a daemon process can be interrupted by a restart.',
    holds: 'yes',
    seen: 'The connection ends without an answer, or with 500.',
    shown: {
      files,
      site: host(daemon()),
      ask: inFlight('apachectl restart'),
      shows: /curl: \((?:52|56)\)|200 500 /,
    },
  },
  {
    name: 'shutdown-timeout-and-graceful',
    section: reload,
    says: 'shutdown-timeout= gives requests in flight more time.',
    holds: 'in part',
    seen: 'After a touched script it does; at a graceful reload the request is cut after three seconds all the same.',
    shown: {
      files,
      site: host(daemon('shutdown-timeout=30')),
      ask: inFlight('apachectl graceful'),
      shows: /200 500 /,
    },
  },
  {
    name: 'touch-cuts-after-five-seconds',
    section: reload,
    says: 'After a touch the daemon group recycles with the next request.',
    holds: 'yes',
    seen: 'A request in flight has shutdown-timeout=, five seconds, and is cut then.',
    shown: { recipe: 'request-in-flight' },
  },
  {
    name: 'touch-loads-code',
    section: reload,
    says: 'A touched script brings new code, modules included, without a reload.',
    holds: 'in part',
    seen: 'In daemon mode. In embedded mode the modules stay as they were loaded.',
    shown: { recipe: 'code-changed' },
  },
  {
    name: 'stale-socket-is-wsgi0117',
    section: reload,
    says: 'Old Apache processes log recurring WSGI0116 after a graceful reload.',
    holds: 'no',
    seen: '(2)No such file or directory with the words of WSGI0117, and 503.',
    shown: { recipe: 'stale-socket' },
  },
  {
    name: 'socket-rotation-off',
    section: reload,
    says: 'WSGISocketRotation Off is the workaround.',
    holds: 'no',
    seen: 'The daemon refuses the old process: "Request origin could not be validated.", 500.',
    shown: {
      files,
      site: `WSGISocketRotation Off\n${host(daemon())}`,
      ask: 'python3 /srv/client.py half apachectl graceful; cat /var/log/apache2/error.log',
      shows: /^HTTP\/1\.1 500 .*Request origin could not be validated/ms,
    },
  },
  {
    name: 'graceful-loads-new-module',
    section: reload,
    says: 'A replaced mod_wsgi.so is picked up by a graceful reload.',
    holds: 'yes',
    shown: {
      site: host(daemon()),
      ask: `${replace(so)}; ${deleted('mod_wsgi.so')}; apachectl graceful; ${deleted('mod_wsgi.so')}`,
      shows: /^[1-9]\d*\n0$/m,
    },
  },
  {
    name: 'graceful-keeps-libpython',
    section: reload,
    says: "Python's library typically stays in memory until Apache is stopped.",
    holds: 'no',
    seen: 'On Debian a graceful reload lets it go and loads the new file, as mod_wsgi 4.9.4 alone holds it there. Another version of Python was not tried.',
    shown: {
      site: host(daemon()),
      ask: `${replace(library)}; ${deleted('libpython')}; apachectl graceful; ${deleted('libpython')}`,
      shows: /^[1-9]\d*\n0$/m,
    },
  },
  {
    name: 'htaccess-silent',
    section: htaccess,
    says: 'WSGIScriptAlias, WSGIDaemonProcess and WSGIProcessGroup are ineffective in .htaccess, without an error.',
    holds: 'no',
    seen: 'Each answers 500 and logs "not allowed here". Without a word only under AllowOverride None.',
    shown: { recipe: 'htaccess-WSGIScriptAlias' },
  },
  {
    name: 'htaccess-application-group',
    section: htaccess,
    says: 'WSGIApplicationGroup may stand in .htaccess.',
    holds: 'no',
    seen: '500, "WSGIApplicationGroup not allowed here", even with AllowOverride All.',
    shown: { recipe: 'htaccess-WSGIApplicationGroup' },
  },
  {
    name: 'htaccess-others',
    section: htaccess,
    says: 'WSGIPassAuthorization, WSGIScriptReloading, WSGIChunkedRequest and WSGIErrorOverride may.',
    holds: 'yes',
    seen: 'So may WSGICallableObject, WSGIMapHEADToGET and WSGIEnableSendfile. AllowOverride FileInfo is enough.',
    shown: {
      files: {
        '/srv/myapp/.htaccess': `WSGIPassAuthorization On\nWSGIScriptReloading On\nWSGIChunkedRequest On
WSGIErrorOverride Off\nWSGICallableObject application\nWSGIMapHEADToGET Auto\nWSGIEnableSendfile Off\n`,
      },
      site: host(`${mounted('/')}\n<Directory /srv/myapp>\n  AllowOverride FileInfo\n</Directory>`),
      ask: status(),
      shows: /^200 /m,
    },
  },
  {
    name: 'home-0700-is-403',
    section: permissions,
    says: 'A home directory of mode 0700 leads to a 500.',
    holds: 'no',
    seen: '403 and AH00035, from Apache itself. 500 is for an unreadable script or module.',
    shown: { recipe: 'home-closed' },
  },
  {
    name: 'quoted-messages',
    section: permissions,
    says: 'The log says "failed to import" or "not readable to Apache".',
    holds: 'no',
    seen: '"Could not read/compile source file", then PermissionError with the path.',
    shown: { recipe: 'script-0600' },
  },
  {
    name: 'daemon-user-and-closed-home',
    section: permissions,
    says: "With user= the constraint of Apache's own user no longer applies.",
    holds: 'no',
    seen: 'A closed home directory is 403 all the same: Apache walks the path. For the mode of the script it holds.',
    shown: {
      users: ['alice'],
      files: { '/home/alice/site/app.wsgi': HELLO },
      site: host(daemon('user=alice group=alice', '/home/alice/site/app.wsgi')),
      setup: 'chmod 0700 /home/alice; chown -R alice: /home/alice',
      ask: status(),
      shows: /^403 /m,
    },
  },
  {
    name: 'user-without-root',
    section: permissions,
    says: 'user= takes effect only where Apache is started as root.',
    holds: 'yes',
    seen: 'No warning is printed.',
    shown: { recipe: 'user-without-root' },
  },
  {
    name: 'scope-at-startup',
    section: scoping,
    says: 'A group of another virtual host is a configuration error at startup.',
    holds: 'in part',
    seen: 'With WSGIProcessGroup: Syntax OK, and each request gets 500.',
    shown: { recipe: 'group-of-other-host' },
  },
  {
    name: 'scope-at-startup-preloaded',
    section: scoping,
    says: 'With process-group= and application-group= it is one.',
    holds: 'yes',
    seen: 'WSGI process group not accessible.',
    shown: { recipe: 'group-of-other-host-preloaded' },
  },
  {
    name: 'server-scope-order',
    section: scoping,
    says: 'At server scope the order of WSGIDaemonProcess is irrelevant.',
    holds: 'no',
    seen: '"WSGI process group not yet configured." where it stands below the script that names it.',
    shown: {
      site: `${host(`WSGIScriptAlias / ${SCRIPT} process-group=myapp application-group=%{GLOBAL}\n${granted('/srv/myapp')}`)}${group()}\n`,
      ask: 'apachectl configtest',
      shows: /WSGI process group not yet configured\./,
    },
  },
  {
    name: 'dispatch-script-group',
    section: scoping,
    says: 'WSGIDispatchScript takes process-group=.',
    holds: 'no',
    seen: 'Invalid option to WSGI dispatch script definition.',
    shown: { recipe: 'dispatch-with-group' },
  },
  {
    name: 'log-of-virtual-host',
    section: scoping,
    says: 'What a daemon group of a virtual host logs goes to the log of that host.',
    holds: 'yes',
    shown: {
      files: { [SCRIPT]: `raise ValueError('of the host')\n` },
      site: host(daemon()).replace('error.log', 'site.log'),
      ask: `${status()}; grep -c 'of the host' /var/log/apache2/site.log; grep -c 'of the host' /var/log/apache2/error.log`,
      shows: /^500 [1-9]\d*\n0$/m,
    },
  },
  {
    name: 'socket-directory',
    section: 'Location of UNIX sockets',
    says: 'The sockets lie in the directory of the log files.',
    holds: 'no',
    seen: 'On Debian in /var/run/apache2.',
    shown: {
      site: host(daemon()),
      ask: 'ss -xlH',
      shows: / \/var\/run\/apache2\/wsgi\.\d+\.0\.1\.sock /,
    },
  },
  {
    name: 'fallback-resource-hangs',
    section: 'Avoid FallbackResource',
    says: 'An answer through FallbackResource lacks its chunks, and the browser hangs.',
    holds: 'no',
    seen: 'Mended in Apache 2.4.24. Captures of 2.4.23 hang, for directories alone: the last chunk is missing.',
    shown: {
      files: { '/srv/files/empty/.keep': '', [SCRIPT]: slow },
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\nSetOutputFilter DEFLATE\n<Directory /srv/files>\n  Require all granted\n  FallbackResource /app\n</Directory>`,
      ),
      ask: ['/', '/empty/', '/page'].map((path) => status(path, '--compressed -m 5')).join('; '),
      shows: /^200 200 200 /m,
    },
  },
  {
    name: 'rewrite-recipe-in-host',
    section: 'Avoid FallbackResource',
    says: 'The rules with REQUEST_FILENAME serve files, and send the rest to the application.',
    holds: 'in part',
    seen: 'In a virtual host everything goes to the application: REQUEST_FILENAME is no file there yet.',
    shown: {
      files: statics,
      site: host(
        `DocumentRoot /srv/files\n${granted('/srv/files')}\n${mounted('/app')}\n${recipeLines}\nRewriteRule ^ /app/ [PT,L]`,
      ),
      ask: 'curl -sS http://localhost/site.css',
      shows: /^Hello World!$/m,
    },
  },
  {
    name: 'rewrite-recipe-in-directory',
    section: 'Avoid FallbackResource',
    says: 'The same inside a Directory.',
    holds: 'yes',
    shown: {
      files: statics,
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\n<Directory /srv/files>\n  Require all granted\n  ${recipeLines.replaceAll('\n', '\n  ')}\n  RewriteRule ^ /app/ [PT,L]\n</Directory>`,
      ),
      ask: 'curl -sS http://localhost/site.css; curl -sS http://localhost/page',
      shows: /^body \{\}\nHello World!$/m,
    },
  },
  {
    name: 'pass-through-in-htaccess',
    section: 'RewriteRule and WSGIScriptAlias interaction',
    says: 'PT is required on a rule to a WSGIScriptAlias.',
    holds: 'in part',
    seen: 'In a virtual host. In .htaccess and Directory the rule works without it.',
    shown: {
      files: {
        '/srv/files/.htaccess': 'RewriteEngine On\nRewriteRule ^legacy/(.*)$ /app/$1 [L]\n',
      },
      site: host(
        `DocumentRoot /srv/files\n${mounted('/app')}\n<Directory /srv/files>\n  Require all granted\n  AllowOverride FileInfo\n</Directory>`,
      ),
      ask: 'curl -sS http://localhost/legacy/',
      shows: /^Hello World!$/m,
    },
  },
];
