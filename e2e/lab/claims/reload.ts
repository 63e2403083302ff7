import { status, type Claim } from '../claim.ts';
import { daemon, host, mounted, SCRIPT } from '../recipe.ts';

const section = 'Restart versus graceful reload';

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

export const reload: readonly Claim[] = [
  {
    name: 'both-respawn-daemons',
    section,
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
    section,
    says: 'A changed option of WSGIDaemonProcess takes effect under either.',
    holds: 'yes',
    shown: { recipe: 'configuration-changed' },
  },
  {
    name: 'graceful-spares-workers',
    section,
    says: "A graceful reload lets Apache's own processes finish requests in progress.",
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
    section,
    says: 'Open Keep-Alive connections stay open after a graceful reload.',
    holds: 'no',
    seen: 'An idle connection is closed at once (MPM event). One with half a request on it is served.',
    shown: {
      files: { '/srv/client.py': client },
      site: host(mounted('/')),
      ask: `python3 /srv/client.py idle apachectl graceful; sleep 3; python3 /srv/client.py half apachectl graceful`,
      shows: /^HTTP\/1\.1 200 OK\nclosed\nHTTP\/1\.1 200 OK$/m,
    },
  },
  {
    name: 'restart-cuts-workers',
    section,
    says: "A restart ends Apache's processes at once, and their requests fail.",
    holds: 'in part',
    seen: 'The request fails after three seconds, when Apache stops waiting for its processes.',
    shown: {
      files,
      site: host(mounted('/')),
      ask: inFlight('apachectl restart'),
      shows: /curl: \((?:52|56)\)/,
    },
  },
  {
    name: 'graceful-cuts-daemons',
    section,
    says: 'A graceful reload can also interrupt a request in a daemon process.',
    holds: 'yes',
    seen: 'The response is 500, after three seconds.',
    shown: { files, site: host(daemon()), ask: inFlight('apachectl graceful'), shows: /200 500 / },
  },
  {
    name: 'restart-cuts-daemons',
    section,
    says: 'A restart can interrupt a request in a daemon process.',
    holds: 'yes',
    seen: 'The connection ends without a response, or with 500.',
    shown: {
      files,
      site: host(daemon()),
      ask: inFlight('apachectl restart'),
      shows: /curl: \((?:52|56)\)|200 500 /,
    },
  },
  {
    name: 'shutdown-timeout-and-graceful',
    section,
    says: 'shutdown-timeout= gives requests in progress more time.',
    holds: 'in part',
    seen: 'Yes after a touched script. At a graceful reload, the request is still cut after three seconds.',
    shown: {
      files,
      site: host(daemon('shutdown-timeout=30')),
      ask: inFlight('apachectl graceful'),
      shows: /200 500 /,
    },
  },
  {
    name: 'touch-cuts-after-five-seconds',
    section,
    says: 'After a touch, the daemon group restarts with the next request.',
    holds: 'yes',
    seen: 'A request in progress has until shutdown-timeout=, five seconds. Then it is cut.',
    shown: { recipe: 'request-in-flight' },
  },
  {
    name: 'touch-loads-code',
    section,
    says: 'A touched script brings new code, modules included, without a reload.',
    holds: 'in part',
    seen: 'Yes in daemon mode. In embedded mode, the loaded modules stay.',
    shown: { recipe: 'code-changed' },
  },
  {
    name: 'stale-socket-is-wsgi0117',
    section,
    says: 'Old Apache processes repeat WSGI0116 in the log after a graceful reload.',
    holds: 'no',
    seen: 'They log (2)No such file or directory with the text of WSGI0117, and return 503.',
    shown: { recipe: 'stale-socket' },
  },
  {
    name: 'socket-rotation-off',
    section,
    says: 'WSGISocketRotation Off is the workaround.',
    holds: 'no',
    seen: 'The daemon refuses the old process with 500: "Request origin could not be validated."',
    shown: {
      files,
      site: `WSGISocketRotation Off\n${host(daemon())}`,
      ask: 'python3 /srv/client.py half apachectl graceful; cat /var/log/apache2/error.log',
      shows: /^HTTP\/1\.1 500 .*Request origin could not be validated/ms,
    },
  },
  {
    name: 'graceful-loads-new-module',
    section,
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
    section,
    says: "Python's library typically stays in memory until Apache is stopped.",
    holds: 'no',
    seen: 'On Debian, a graceful reload unloads it and loads the new file: only mod_wsgi 4.9.4 uses it there. No other Python version was tested.',
    shown: {
      site: host(daemon()),
      ask: `${replace(library)}; ${deleted('libpython')}; apachectl graceful; ${deleted('libpython')}`,
      shows: /^[1-9]\d*\n0$/m,
    },
  },
];
