import { daemon, ENABLED, host, mounted, regrouped, SITE, type Recipe } from '../recipe.ts';

const refused = /^curl: \(7\)/m;
const listener = `import socket, time
taken = socket.socket(socket.AF_INET6)
taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
taken.bind(('::', 80))
taken.listen()
time.sleep(600)
`;

export const start: readonly Recipe[] = [
  {
    name: 'port-taken',
    problem: 'port-in-use',
    about: 'another program on port 80',
    files: { '/srv/listener.py': listener },
    site: host(mounted('/')).replace('*:80', '*'),
    setup: '(python3 /srv/listener.py >/dev/null 2>&1 &) ; sleep 0.5',
    ask: 'curl -sS -i -m 2 http://localhost/; curl -sS -i -m 2 http://localhost:8080/',
    broken: /^curl: \(28\).*\ncurl: \(7\)/ms,
    prints: ['(98)Address already in use: AH00072'],
    hands: [
      {
        step: 'If the line is there twice, delete one',
        file: '/etc/apache2/ports.conf',
        replaces: 'Listen 80\n',
        writes: 'Listen 8080\n',
      },
      { step: 'Request the site once', concernsNot: 'ask does, at the new port' },
    ],
  },
  {
    name: 'started-twice',
    problem: 'apache-already-running',
    about: 'a second start',
    site: host(mounted('/')),
    setup: 'apachectl start',
    ask: 'sudo apachectl start; curl -sS -i http://localhost/',
    broken: /already running/,
    mended: /^HTTP\/1\.1 200 /m,
    unproved: { 'Remove a leftover pid file': 'an Apache runs' },
  },
  {
    name: 'home-of-daemon-missing',
    problem: 'daemon-directory-refused',
    about: 'home= with a directory that is not there',
    site: host(daemon('home=/srv/nowhere')),
    ask: 'curl -sS -i -m 3 http://localhost/',
    broken: /^curl: \(28\)|^HTTP\/1\.1 50\d /m,
    prints: ['Unable to change working directory'],
    set: { 'daemon-user': 'www-data', directory: '/srv/nowhere' },
    hands: [regrouped('Set home= to a directory', 'home=/srv/nowhere', 'home=/srv/myapp')],
  },
  {
    name: 'log-directory-missing',
    problem: 'log-directory-missing',
    about: 'ErrorLog into a directory that is not there',
    site: host(mounted('/')).replace('${APACHE_LOG_DIR}/error.log', '/srv/nowhere/error.log'),
    broken: refused,
    prints: ["AH02291: Cannot access directory '/srv/nowhere/'"],
    hands: [
      {
        step: 'Correct the ErrorLog or CustomLog line',
        file: SITE,
        replaces: '/srv/nowhere/error.log',
        writes: '${APACHE_LOG_DIR}/error.log',
      },
      { step: 'Create it for root', back: 'sudo rm -r /srv/nowhere' },
    ],
  },
  {
    name: 'log-without-root',
    problem: 'log-not-writable',
    about: 'an ordinary user that may not write the error log',
    users: ['alice'],
    files: { '/etc/apache2/ports.conf': 'Listen 8080\n' },
    site: host(mounted('/')).replace('*:80', '*:8080'),
    setup: `apachectl configtest; chown -R alice /var/run/apache2 /var/lock/apache2
install -d -o alice /home/alice/logs`,
    start: 'sudo -u alice apachectl start',
    ask: 'curl -sS -i http://localhost:8080/',
    broken: refused,
    prints: ['(13)Permission denied: AH00091'],
    hands: [
      {
        step: 'Change the ErrorLog and CustomLog lines',
        replaces: 'ErrorLog ${APACHE_LOG_DIR}/error.log',
      },
    ],
    unproved: { 'Put the log where the user can write': 'the service is root, and writes any log' },
  },
  {
    name: 'no-room-for-threads',
    problem: 'daemon-resources-exhausted',
    about: 'more threads than the system gives',
    site: host(daemon('threads=60 stack-size=2000000000')),
    setup: "sed -i '1i ulimit -v 2500000' /etc/apache2/envvars",
    ask: 'curl -sS -i -m 3 http://localhost/',
    broken: /^curl: \(28\)|^HTTP\/1\.1 50\d /m,
    prints: ["Couldn't create"],
    hands: [
      regrouped(
        'Lower the numbers',
        'threads=60 stack-size=2000000000',
        'processes=2 threads=5 stack-size=524288',
      ),
    ],
    unproved: { 'Raise the limit of the service': 'systemctl edit opens an editor' },
  },
  {
    name: 'lock-refused',
    problem: 'accept-mutex-broken',
    about: 'semaphores that the system has none of',
    site: `WSGIAcceptMutex sysvsem\n${host(daemon('processes=2'))}`,
    setup: "echo '250 32000 32 0' > /proc/sys/kernel/sem",
    ask: 'curl -sS -i -m 3 http://localhost/',
    broken: /^curl: \((?:7|28)\)|^HTTP\/1\.1 50\d /m,
    prints: ['accept lock'],
    hands: [
      { step: 'Put sockets and lock files', file: SITE, replaces: 'WSGIAcceptMutex sysvsem' },
      ENABLED,
    ],
  },
];
