import { daemon, granted, HELLO, host, mounted, regrouped, SCRIPT } from '../recipe.ts';
import type { Recipe } from '../recipe.ts';

const home = '/home/alice/site';
const importing = `import mylib\n${HELLO}`;
const uploading = (path: string): string => `def application(environ, start_response):
    with open('${path}', 'w') as upload:
        upload.write('kept')
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;
const asAlice = regrouped('Add the user and the group', '', 'user=alice group=alice');
const alice = {
  'daemon-user': 'alice',
  'daemon-group': 'alice',
  'former-owner': 'alice',
  'former-group': 'alice',
};

/** What an ordinary user needs to start Debian's Apache at all. */
const ofAlice =
  'apachectl configtest; chown -R alice /var/run/apache2 /var/lock/apache2 /var/log/apache2';

export const permissions: readonly Recipe[] = [
  {
    name: 'home-closed',
    problem: 'application-path-closed',
    about: 'a home directory of mode 0700',
    smoke: true,
    users: ['alice'],
    files: { [`${home}/app.wsgi`]: HELLO },
    site: host(daemon('', `${home}/app.wsgi`)),
    setup: 'rm -r /srv/myapp; chmod 0700 /home/alice; chown -R alice: /home/alice',
    broken: /^HTTP\/1\.1 403 /m,
    prints: ['AH00035'],
    set: { ...alice, 'home-directory': '/home/alice', 'project-directory': home },
    hands: [
      {
        step: "In the site's configuration, replace the old path with",
        replaces: `WSGIScriptAlias / ${home}/app.wsgi\n  <Directory ${home}>`,
        writes: `WSGIScriptAlias / ${SCRIPT}\n  <Directory /srv/myapp>`,
      },
      asAlice,
    ],
  },
  {
    name: 'script-0600',
    problem: 'script-unreadable',
    about: 'a script of mode 0600, of another user',
    users: ['alice'],
    site: host(daemon()),
    setup: `chown alice: ${SCRIPT}; chmod 0600 ${SCRIPT}`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['Permission denied'],
    set: alice,
    hands: [asAlice],
  },
  {
    name: 'module-0600',
    problem: 'module-unreadable',
    about: 'a module of mode 0600, of another user',
    users: ['alice'],
    files: { [SCRIPT]: importing, '/srv/myapp/mylib.py': 'answer = 42\n' },
    site: host(daemon('python-path=/srv/myapp')),
    setup: 'chown alice: /srv/myapp/mylib.py; chmod 0600 /srv/myapp/mylib.py',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["PermissionError: [Errno 13] Permission denied: '/srv/myapp/mylib.py'"],
    set: { ...alice, 'project-directory': '/srv/myapp' },
    hands: [
      regrouped(
        'Add the user and the group',
        'python-path=/srv/myapp',
        'python-path=/srv/myapp user=alice group=alice',
      ),
    ],
  },
  {
    name: 'environment-closed',
    problem: 'virtual-environment-unreadable',
    about: 'a virtual environment below a home directory of mode 0700',
    users: ['alice'],
    site: host(daemon('python-home=/home/alice/venv')),
    setup:
      'python3 -m venv /home/alice/venv; chown -R alice: /home/alice; chmod 0700 /home/alice; touch /requirements.txt',
    ask: 'curl -sS -i -m 2 http://localhost/',
    broken: /^curl: \(28\)/m,
    prints: ['Unable to stat Python home /home/alice/venv'],
    set: { ...alice, 'home-directory': '/home/alice', 'new-directory': '/srv/myapp' },
    hands: [
      regrouped(
        'Point mod_wsgi to it',
        'python-home=/home/alice/venv',
        'python-home=/srv/myapp/venv',
      ),
      regrouped(
        'Add the user and the group',
        'python-home=/home/alice/venv',
        'python-home=/home/alice/venv user=alice group=alice',
      ),
    ],
  },
  {
    name: 'upload-directory-closed',
    problem: 'data-not-writable',
    about: 'an application that writes into a directory of another user',
    users: ['alice'],
    files: { [SCRIPT]: uploading('/srv/myapp/media/upload.txt') },
    site: host(daemon()),
    setup: 'install -d -o alice -g alice /srv/myapp/media',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["Permission denied: '/srv/myapp/media/upload.txt'"],
    set: { ...alice, 'data-directory': '/srv/myapp/media' },
    hands: [
      asAlice,
      { step: 'Create a directory for the data and nothing else', stays: 'it was there before' },
      {
        step: "In the application's settings, write the full path",
        concernsNot: 'it is a whole path',
      },
    ],
  },
  {
    name: 'static-directory-closed',
    problem: 'static-file-unreadable',
    about: 'a static file of mode 0600',
    files: { '/srv/myapp/static/site.css': 'body { color: black }\n' },
    site: host(`Alias /static /srv/myapp/static\n${granted('/srv/myapp/static')}\n${daemon()}`),
    setup: 'chmod 0600 /srv/myapp/static/site.css',
    ask: 'curl -sS -i http://localhost/static/site.css',
    broken: /^HTTP\/1\.1 403 /m,
    mended: /^HTTP\/1\.1 200 .*body \{ color: black \}/ms,
    prints: ['AH00132'],
    set: {
      'static-directory': '/srv/myapp/static',
      'static-file': '/srv/myapp/static/site.css',
      'former-group': 'root',
    },
  },
  {
    name: 'grant-missing',
    problem: 'access-not-granted',
    about: 'a directory that no Require all granted opens',
    site: host(daemon().split('<Directory')[0] ?? ''),
    broken: /^HTTP\/1\.1 403 /m,
    prints: ['AH01630'],
    hands: [{ step: 'If the block still has Order', concernsNot: 'it has none' }],
    unproved: { 'On Apache 2.2': 'the box has Apache 2.4' },
  },
  {
    name: 'user-without-root',
    problem: 'daemon-user-not-applied',
    about: 'user= where an ordinary user starts Apache',
    users: ['alice', 'bob'],
    files: { '/etc/apache2/ports.conf': 'Listen 8080\n', [`${home}/app.wsgi`]: HELLO },
    site: host(daemon('user=bob', `${home}/app.wsgi`)).replace('*:80', '*:8080'),
    setup: `${ofAlice}
chown bob: ${home}/app.wsgi; chmod 0600 ${home}/app.wsgi`,
    start: 'sudo -u alice apachectl start',
    ask: 'curl -sS -i http://localhost:8080/',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['Permission denied'],
    answers: { 'started-as-root': 'no', 'file-permissions': 'open', symptom: '500' },
    set: { ...alice, 'project-directory': home, 'former-owner': 'bob', 'former-group': 'bob' },
  },
  {
    name: 'port-80-without-root',
    problem: 'port-privileged',
    about: 'an ordinary user that starts Apache on port 80',
    users: ['alice'],
    site: host(mounted('/')),
    setup: ofAlice,
    start: 'sudo -u alice apachectl start',
    broken: /^curl: \(7\)/m,
    prints: ['(13)Permission denied: AH00072'],
    hands: [
      {
        step: 'Change the port in the Listen line',
        file: '/etc/apache2/ports.conf',
        replaces: 'Listen 80',
      },
    ],
    unproved: { 'Listen on a port from 1024 on': 'the client asks at port 80' },
  },
];
