import { daemon, granted, group, HELLO, host, mounted, regrouped } from '../recipe.ts';
import { rewritten, SCRIPT, SITE, type Recipe } from '../recipe.ts';

const saying = (expression: string, before = ''): string => `${before}
def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [${expression}.encode()]
`;

const relative = saying('settings', "settings = open('config.txt').read()");
const signalling = `import signal
def clean_up(*unused):
    pass
signal.signal(signal.SIGTERM, clean_up)
${HELLO}`;
const caching = saying(
  "(open(os.path.join(os.environ.get('MPLCONFIGDIR') or os.path.expanduser('~/cache'), 'fonts'), 'w').write('') or 'Hello World!') and 'Hello World!'",
  'import os',
);

export const surprises: readonly Recipe[] = [
  {
    name: 'relative-path',
    problem: 'relative-path-used',
    about: 'a file that the application opens by a relative path',
    files: { [SCRIPT]: relative, '/srv/myapp/config.txt': 'Hello World!' },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No such file or directory: 'config.txt'"],
    set: { 'project-directory': '/srv/myapp' },
    hands: [
      rewritten(
        "Take the module's directory",
        relative,
        saying(
          'settings',
          "from pathlib import Path\nBASE = Path(__file__).resolve().parent\nsettings = (BASE / 'config.txt').read_text()",
        ),
      ),
      regrouped('Add the option to the line', '', 'home=/srv/myapp'),
    ],
  },
  {
    name: 'signal-registered',
    problem: 'registered-signal-ignored',
    about: 'a handler for a signal',
    files: { [SCRIPT]: signalling },
    site: host(daemon()),
    ask: `sudo truncate -s 0 /var/log/apache2/error.log; sudo touch ${SCRIPT}
curl -sS -i http://localhost/; sudo cat /var/log/apache2/error.log`,
    broken: /Callback registration for signal 15 ignored/,
    mended: /^HTTP\/1\.1 200 .*Hello World!\n(?!.*ignored)/ms,
    set: { script: SCRIPT },
    hands: [
      {
        step: 'Register a function with atexit instead',
        replaces: 'signal.signal(signal.SIGTERM, clean_up)',
      },
    ],
    unproved: { 'Allow handlers': 'a handler in a thread is no handler; it must be the main one' },
  },
  {
    name: 'home-of-root',
    problem: 'home-variable-inherited',
    about: "a package that writes into the home directory of Apache's first process",
    users: ['alice'],
    files: { [SCRIPT]: caching, '/srv/myapp/cache/.keep': '' },
    site: host(mounted('/')),
    setup: `echo 'export HOME=/root' >> /etc/apache2/envvars; chmod 0700 /root
install -d -o alice /home/alice/cache; install -d -o www-data /var/www/cache; chown www-data /srv/myapp/cache`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["Permission denied: '/root/cache/fonts'"],
    set: { script: SCRIPT, mount: '/', 'daemon-user': 'alice', 'daemon-group': 'alice' },
    hands: [
      {
        step: 'Declare a group with its own user',
        replaces: `WSGIScriptAlias / ${SCRIPT}`,
      },
      { step: 'Take it from the user database', replaces: 'import os' },
      { step: 'Set it at the top of the script', replaces: 'import os' },
    ],
    unproved: { 'Give the egg cache a directory': 'no egg is at work' },
  },
  {
    name: 'script-among-documents',
    problem: 'script-below-document-root',
    about: 'an application that lies below the document root',
    files: { '/var/www/html/app.wsgi': HELLO },
    site: host(`DocumentRoot /var/www/html\n${mounted('/app', '/var/www/html/app.wsgi')}`),
    pastes: [SITE],
    ask: 'curl -sS -i http://localhost/app; curl -sS http://localhost/app.wsgi',
    broken: /Hello World!\n.*^def application/ms,
    mended: /Hello World!\n(?!.*^def application)/ms,
    set: { 'site-directory': '/var/www/html', 'new-directory': '/srv/site' },
    hands: [
      { step: 'Copy the application', back: 'sudo rm -r /srv/site' },
      {
        step: 'Change the configuration to the new paths',
        replaces: 'WSGIScriptAlias /app /var/www/html/app.wsgi\n  <Directory /var/www/html>',
        writes: 'WSGIScriptAlias /app /srv/site/app.wsgi\n  <Directory /srv/site>',
      },
      {
        step: 'When the site works from the new directory',
        file: '/var/www/html/app.wsgi',
        replaces: HELLO,
        writes: '',
      },
      {
        step: 'Give the virtual host an empty document root',
        replaces: 'DocumentRoot /var/www/html',
        writes: 'DocumentRoot /srv/documents',
      },
    ],
  },
  {
    name: 'script-as-cgi',
    problem: 'script-run-as-cgi',
    about: 'a script that mod_cgi runs',
    site: host(`ScriptAlias / /srv/myapp/app.wsgi/\n${granted('/srv/myapp')}`),
    setup: `a2enmod -q cgid >/dev/null; chmod 755 ${SCRIPT}`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['End of script output before headers'],
    set: { script: SCRIPT, mount: '/', 'script-directory': '/srv/myapp' },
    hands: [{ step: 'Remove that line', replaces: 'ScriptAlias / /srv/myapp/app.wsgi/' }],
    unproved: { 'Set the WSGI handler for that directory': 'it answers at the path of the file' },
  },
  {
    name: 'group-unused',
    problem: 'daemon-group-unused',
    about: 'a group that is declared, and used by nobody',
    files: {
      [SCRIPT]: saying("('Hello World! ' + environ['mod_wsgi.process_group'] + '.')"),
    },
    site: host(`${group()}\n${mounted('/')}`),
    pastes: [SITE],
    broken: /^Hello World! \.$/m,
    mended: /^Hello World! myapp\.$/m,
    set: { group: 'myapp' },
    unproved: { 'Remove the group': 'the site works as before, in embedded mode' },
  },
];
