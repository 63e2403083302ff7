import { daemon, ENABLED, EXTRA, group, host, regrouped, type Recipe } from '../recipe.ts';

const long = `/srv/${'a-directory-with-a-long-name/'.repeat(4)}wsgi`;
const slow = `import time
def application(environ, start_response):
    if environ['QUERY_STRING'] == 'slow':
        time.sleep(20)
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

export const sockets: readonly Recipe[] = [
  {
    name: 'runtime-directory-closed',
    problem: 'socket-directory-closed',
    about: "Apache's runtime directory of mode 0700",
    smoke: true,
    site: host(daemon()),
    setup: 'install -d -m 0700 /var/run/apache2; install -d /etc/apache2/run',
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['(13)Permission denied', 'Unable to connect to WSGI daemon process'],
  },
  {
    name: 'prefix-directory-closed',
    problem: 'socket-directory-closed',
    about: 'a prefix into a directory that only root may enter',
    files: { [EXTRA]: 'WSGISocketPrefix /root/wsgi\n' },
    site: host(daemon()),
    setup: 'chmod 0700 /root; install -d /etc/apache2/run',
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['(13)Permission denied', "on '/root/wsgi."],
    hands: [{ step: 'Add one line', file: EXTRA }, ENABLED],
  },
  {
    name: 'prefix-directory-missing',
    problem: 'socket-directory-missing',
    about: 'a prefix into a directory that is not there',
    files: { [EXTRA]: 'WSGISocketPrefix /var/run/nowhere/wsgi\n' },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 503 /m,
    prints: ["Couldn't bind unix domain socket"],
    hands: [
      { step: 'Set the prefix', file: EXTRA, replaces: 'WSGISocketPrefix /var/run/nowhere/wsgi' },
      ENABLED,
      { step: "If it's under /run", replaces: '' },
    ],
  },
  {
    name: 'group-lost',
    problem: 'socket-directory-missing',
    about:
      'a declared group that Apache does not start, because the socket of the one before it failed',
    files: { [EXTRA]: 'WSGISocketPrefix /var/run/nowhere/wsgi\n' },
    site: host(`${group().replace('myapp', 'first')}\n${daemon()}`),
    broken: /^HTTP\/1\.1 500 /m,
    prints: [
      "Couldn't bind unix domain socket",
      "No WSGI daemon process called 'myapp' has been configured",
    ],
    hands: [
      { step: 'Set the prefix', file: EXTRA, replaces: 'WSGISocketPrefix /var/run/nowhere/wsgi' },
      ENABLED,
      { step: "If it's under /run", replaces: '' },
    ],
  },
  {
    name: 'prefix-too-long',
    problem: 'socket-path-too-long',
    about: 'a prefix longer than a socket may have',
    files: { [EXTRA]: `WSGISocketPrefix ${long}\n` },
    site: host(daemon()),
    setup: `install -d ${long.slice(0, -5)}`,
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['Length of path for daemon process socket exceeds'],
    hands: [
      { step: 'Set a short prefix', file: EXTRA, replaces: `WSGISocketPrefix ${long}` },
      ENABLED,
    ],
  },
  {
    name: 'prefix-in-tmp',
    problem: 'socket-directory-shared',
    about: 'sockets in a directory that everybody may write to',
    files: { [EXTRA]: 'WSGISocketPrefix /tmp/wsgi\n' },
    site: host(daemon()),
    pastes: [EXTRA],
    ask: 'sudo ss -xlH',
    broken: / \/tmp\/wsgi\./,
    mended: / \/(?:var\/)?run\/wsgi\./,
    hands: [
      { step: 'Change the line', file: EXTRA, replaces: 'WSGISocketPrefix /tmp/wsgi' },
      ENABLED,
    ],
  },
  {
    name: 'socket-without-root',
    problem: 'socket-not-bindable',
    about: 'an ordinary user that may not create the socket',
    users: ['alice'],
    files: {
      '/etc/apache2/ports.conf': 'Listen 8080\n',
      '/etc/apache2/conf-enabled/pid.conf': 'PidFile /home/alice/apache2.pid\n',
    },
    site: host(daemon()).replace('*:80', '*:8080'),
    setup: 'apachectl configtest; chown -R alice /var/lock/apache2 /var/log/apache2',
    start: 'sudo -u alice apachectl start',
    ask: 'curl -sS -i http://localhost:8080/',
    broken: /^HTTP\/1\.1 503 /m,
    prints: ["Couldn't bind unix domain socket"],
    set: { 'project-directory': '/home/alice/site' },
    hands: [
      {
        step: 'As the user that starts Apache, create a directory',
        as: 'alice',
        // Apache removes its sockets a moment after the restart before.
        back: 'sleep 2; rmdir /home/alice/site/run',
      },
      { step: 'Restart Apache as the same user', as: 'alice' },
      { step: 'Request the site once', concernsNot: 'ask does, at port 8080' },
    ],
  },
  {
    name: 'backlog-full',
    problem: 'daemon-backlog-full',
    about: 'more requests than the queue of the daemon holds',
    files: { '/srv/myapp/app.wsgi': slow },
    site: host(daemon('threads=1 listen-backlog=1 connect-timeout=2')),
    ask: `for _ in 1 2 3 4 5 6; do curl -s -o /dev/null 'http://localhost/?slow' & done
sleep 0.5; curl -sS -i -m 20 http://localhost/; pkill curl`,
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['Unable to connect to WSGI daemon process'],
    hands: [
      regrouped(
        'Add two options',
        'threads=1 listen-backlog=1 connect-timeout=2',
        'threads=1 listen-backlog=1 connect-timeout=2 request-timeout=60 queue-timeout=45',
      ),
      regrouped(
        'Raise processes or threads',
        'threads=1 listen-backlog=1 connect-timeout=2',
        'processes=3 threads=25 listen-backlog=1 connect-timeout=2',
      ),
    ],
    unproved: {
      'Find what the threads wait for': 'it shows what hangs, and does not mend the application',
    },
  },
];
