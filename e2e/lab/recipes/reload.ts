import { daemon, HELLO, host, mounted, regrouped, SCRIPT, SITE, type Recipe } from '../recipe.ts';

const report = `import time
def application(environ, start_response):
    if environ['PATH_INFO'] == '/report':
        time.sleep(9)
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

/** Half a request before a reload, and its end after it, on one connection. */
const slowClient = `import socket, subprocess, sys, time
connection = socket.create_connection(('localhost', 80))
connection.sendall(b'GET / HTTP/1.1\\r\\nHost: localhost\\r\\n')
time.sleep(0.5)
subprocess.run(sys.argv[1:], check=True)
time.sleep(2.5)
try:
    connection.sendall(b'Connection: close\\r\\n\\r\\n')
    print(connection.makefile('rb').read().decode(), end='')
except OSError as error:
    print('the connection is gone:', error)
`;

const deploying = `curl -sS -m 5 http://localhost/; sed -i 's/World/Earth/' /srv/myapp/mysite.py
curl -sS -i -m 5 http://localhost/`;
const undeployed = "sed -i 's/Earth/World/' /srv/myapp/mysite.py";
const speaking = `import os
def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n' if os.environ['LANG'] == 'C.UTF-8' else b'Hello Earth!\\n']
`;
const SO = '/usr/lib/apache2/modules/mod_wsgi.so-3.11';

/** As Debian rotates Apache's logs, and how the lines between say that Apache is told. */
const rotated = (lines: string): string => `/var/log/apache2/*.log {
\tdaily
\tmissingok
\trotate 14
\tnotifempty
\tsharedscripts
\t${lines}
}
`;
const reloading = `create 640 root adm
\tpostrotate
\t\tif pgrep -f ^/usr/sbin/apache2 > /dev/null; then
\t\t\tinvoke-rc.d apache2 reload 2>&1 | logger -t apache2.logrotate
\t\tfi
\tendscript`;

export const reload: readonly Recipe[] = [
  {
    name: 'stale-socket',
    problem: 'stale-socket-after-reload',
    about: 'a request that began before logrotate reloads Apache, and ends after it',
    files: { '/srv/client.py': slowClient, '/etc/logrotate.d/apache2': rotated(reloading) },
    site: host(daemon()),
    ask: 'python3 /srv/client.py sudo logrotate -f /etc/logrotate.d/apache2',
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['(2)No such file or directory', 'Unable to connect to WSGI daemon process'],
    answers: { 'reload-near': 'yes' },
    hands: [
      {
        step: 'Make logrotate copy the log',
        replaces: rotated(reloading),
        writes: rotated('copytruncate'),
      },
    ],
    unproved: {
      'Restart Apache instead of reloading it':
        'a restart ends that request as well; see docs/lab.md',
      'Keep the reload': 'it makes the 503s fewer, and does not end them',
      'Try WSGISocketRotation Off': 'it does not help; see docs/lab.md',
    },
  },
  {
    name: 'request-in-flight',
    problem: 'request-cut-by-reload',
    about: 'a reload while a daemon process is at work',
    files: { [SCRIPT]: report },
    site: host(daemon()),
    ask: `curl -sS -i http://localhost/ >/dev/null; curl -sS -i http://localhost/report & sleep 1
sudo touch ${SCRIPT}; curl -s -o /dev/null http://localhost/; wait`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['Truncated or oversized response headers'],
    answers: { 'reload-near': 'yes' },
    set: { script: SCRIPT, group: 'myapp', 'script-directory': '/srv/myapp' },
    hands: [
      regrouped(
        'On the line that declares the daemon group',
        '',
        'shutdown-timeout=30 graceful-timeout=30',
      ),
    ],
    unproved: {
      'Reload when no long request': 'a matter of the hour',
      'Take long work out': 'another application',
    },
  },
  {
    name: 'code-changed',
    problem: 'application-code-changed',
    about: 'a module that was changed, in daemon mode',
    files: { [SCRIPT]: 'from mysite import application\n', '/srv/myapp/mysite.py': HELLO },
    site: host(daemon('python-path=/srv/myapp')),
    ask: deploying,
    broken: /^HTTP\/1\.1 200 .*Hello World!/ms,
    mended: /^HTTP\/1\.1 200 .*Hello Earth!/ms,
    answers: { symptom: 'changed-something', changed: 'application-code' },
    set: { script: SCRIPT },
    hands: [{ step: 'Give the script a new date', back: undeployed }],
    unproved: { 'In embedded mode': 'it is in daemon mode; see code-changed-embedded' },
  },
  {
    name: 'code-changed-embedded',
    problem: 'application-code-changed',
    about: 'a module that was changed, in embedded mode',
    files: {
      [SCRIPT]: `import sys\nsys.path.insert(0, '/srv/myapp')\nfrom mysite import application\n`,
      '/srv/myapp/mysite.py': HELLO,
      // One process, which has loaded what it has loaded.
      '/etc/apache2/conf-enabled/one.conf':
        'StartServers 1\nMinSpareThreads 1\nMaxSpareThreads 25\n',
    },
    site: host(mounted('/')),
    ask: deploying,
    broken: /^HTTP\/1\.1 200 .*Hello World!/ms,
    mended: /^HTTP\/1\.1 200 .*Hello Earth!/ms,
    answers: {
      symptom: 'changed-something',
      changed: 'application-code',
      'deployment-mode': 'embedded',
    },
    set: { script: SCRIPT },
    hands: [{ step: 'Reload Apache', back: undeployed }],
    unproved: { 'In daemon mode': 'it is in embedded mode; see code-changed' },
  },
  {
    name: 'configuration-changed',
    problem: 'apache-configuration-changed',
    about: 'an option of a daemon group that was changed',
    files: { [SCRIPT]: speaking },
    site: host(daemon('lang=C')),
    ask: `curl -sS -m 5 http://localhost/; sed -i 's/lang=C$/lang=C.UTF-8/' ${SITE}
curl -sS -i -m 5 http://localhost/`,
    broken: /^HTTP\/1\.1 200 .*Hello Earth!/ms,
    answers: { symptom: 'changed-something', changed: 'apache-configuration' },
    hands: [
      { step: 'Reload Apache', back: `sed -i 's/lang=C.UTF-8$/lang=C/' ${SITE}` },
      { step: 'Restart Apache', back: `sed -i 's/lang=C.UTF-8$/lang=C/' ${SITE}` },
    ],
  },
  {
    name: 'module-replaced',
    problem: 'module-or-python-upgraded',
    about: 'a mod_wsgi.so that a package put in place of the one in use',
    site: host(daemon()),
    ask: `curl -sS -i http://localhost/; [ -e /upgraded ] || { cp ${SO} /new && mv /new ${SO}; touch /upgraded; }
sudo grep -hs mod_wsgi.so /proc/[0-9]*/maps`,
    broken: /Hello World!.*mod_wsgi\.so-3\.11 \(deleted\)/s,
    mended: /Hello World!(?!.*deleted)/s,
    answers: { symptom: 'changed-something', changed: 'module-or-python' },
    hands: [{ step: 'Start Apache', back: 'rm /upgraded' }],
  },
];
