import { daemon, HELLO, host, mounted, rewritten, SCRIPT } from '../recipe.ts';
import type { Recipe } from '../recipe.ts';

const answering = (lines: string): string => `def application(environ, start_response):
${lines
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;
const ok =
  "start_response('200 OK', [('Content-Type', 'text/plain')])\nreturn [b'Hello World!\\n']";

const scripts = {
  raising: answering(`raise ValueError('bad value')\n${ok}`),
  named: HELLO.replace('application', 'app'),
  factory: `def application(environ):\n    return [b'Hello World!']\n`,
  token: answering(`if 'HTTP_AUTHORIZATION' not in environ:
    start_response('401 Unauthorized', [('Content-Type', 'text/plain')])
    return [b'No token.\\n']
${ok}`),
  short:
    answering(`start_response('200 OK', [('Content-Type', 'text/plain'), ('Content-Length', '100')])
return [b'Hello World!\\n']`),
  setting: `import os\nsecret = os.environ['SECRET_KEY']\n${HELLO}`,
  streaming: answering(`start_response('200 OK', [('Content-Type', 'text/plain')])
def parts():
    yield b'Hello '
    raise RuntimeError('database went away')
return parts()`),
  moved: `from collections import Mapping\n${HELLO}`,
  text: answering(
    "start_response('200 OK', [('Content-Type', 'text/plain')])\nreturn ['Hello World!']",
  ),
  paused: answering(`import pdb\npdb.set_trace()\n${ok}`),
  headers: answering(
    `start_response('200 OK', {'Content-Type': 'text/plain'})\nreturn [b'Hello World!\\n']`,
  ),
  unclosed: `${HELLO}\nprint('never closed'\n`,
  exiting: `import sys\n${HELLO}\nsys.exit(2)\n`,
  late: answering(`import threading, time
error = environ['wsgi.errors']
def later():
    time.sleep(0.5)
    error.write('done')
threading.Thread(target=later).start()
${ok}`),
  wrapping: answering(`start_response('200 OK', [('Content-Type', 'text/plain')])
return environ['wsgi.file_wrapper']('/etc/hostname')`),
};

const redirecting = `def application(environ, start_response):
    if environ['wsgi.url_scheme'] != 'https':
        start_response('302 Found', [('Location', 'http://localhost/login')])
        return []
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

export const application: readonly Recipe[] = [
  {
    name: 'exception',
    problem: 'application-exception',
    about: 'an application that raises an exception',
    files: { [SCRIPT]: scripts.raising },
    setup: 'python3 -m venv --without-pip /srv/myapp/venv',
    site: host(daemon('python-home=/srv/myapp/venv')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['ValueError: bad value'],
    set: { 'virtual-environment': '/srv/myapp/venv' },
    hands: [{ ...rewritten('Correct the code, or whatever it needs', scripts.raising) }],
    unproved: { 'Catch it where it happens': 'it shows the request, and does not end the 500' },
  },
  {
    name: 'callable-of-other-name',
    problem: 'application-object-missing',
    about: 'a script whose callable is called app',
    files: { [SCRIPT]: scripts.named, '/srv/myapp/myapp.py': scripts.named },
    site: host(daemon('python-path=/srv/myapp')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["does not contain WSGI application 'application'"],
  },
  {
    name: 'callable-of-one-argument',
    problem: 'application-signature-wrong',
    about: 'a callable that takes one argument',
    files: {
      [SCRIPT]: scripts.factory,
      '/srv/myapp/myapp.py': `${HELLO}def create_app():\n    return application\n`,
    },
    site: host(daemon('python-path=/srv/myapp')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['takes 1 positional argument but 2 were given'],
    hands: [{ step: 'Write the form that fits your framework', replaces: scripts.factory }],
    unproved: { 'Translate ASGI': 'a2wsgi is no package of Debian 12' },
  },
  {
    name: 'authorization-held-back',
    problem: 'authorization-header-missing',
    about: 'an application that wants the Authorization header',
    files: { [SCRIPT]: scripts.token },
    site: host(`${daemon()}\n<Directory /srv/myapp>\n  AllowOverride FileInfo\n</Directory>`),
    ask: "curl -sS -i -H 'Authorization: Bearer TEST' http://localhost/",
    broken: /^HTTP\/1\.1 401 /m,
    answers: { symptom: '400', refusal: 'unauthorized' },
    set: { htaccess: '/srv/myapp/.htaccess' },
  },
  {
    name: 'length-too-large',
    problem: 'content-length-mismatch',
    about: 'a Content-Length that is longer than the answer',
    files: { [SCRIPT]: scripts.short },
    site: host(daemon()),
    broken: /^curl: \(18\)/m,
    set: { script: SCRIPT },
    hands: [rewritten('Take the number from the bytes', scripts.short)],
  },
  {
    name: 'variable-missing',
    problem: 'environment-variable-missing',
    about: 'an environment variable that Apache does not hand on',
    files: { [SCRIPT]: scripts.setting, '/srv/myapp/environment': 'SECRET_KEY=abc\n' },
    site: host(`SetEnv SECRET_KEY abc\n${daemon()}`),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["KeyError: 'SECRET_KEY'"],
    hands: [
      {
        step: 'On Debian and Ubuntu, add an export to envvars',
        file: '/etc/apache2/envvars',
        replaces: 'unset HOME',
        writes: 'export SECRET_KEY=abc\nunset HOME',
      },
    ],
  },
  {
    name: 'generator-fails',
    problem: 'generator-failed',
    about: 'a generator that fails after the first part',
    files: { [SCRIPT]: scripts.streaming },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 200 (?!.*World!)/ms,
    prints: ['database went away'],
    answers: { symptom: 'wrong-content', 'content-fault': 'cut-off' },
    hands: [rewritten('Before the first yield, do everything that can fail', scripts.streaming)],
    unproved: {
      'Send a Content-Length': 'the client sees that the answer is short; it stays short',
    },
  },
  {
    name: 'name-moved',
    problem: 'import-error-in-application',
    about: 'a name that Python has moved',
    files: { [SCRIPT]: scripts.moved },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["cannot import name 'Mapping' from 'collections'"],
    hands: [
      {
        step: 'Import it from its new module',
        file: SCRIPT,
        replaces: 'from collections import',
        writes: 'from collections.abc import',
      },
    ],
    unproved: { 'Install the version': 'the name left Python itself, no package' },
  },
  {
    name: 'text-in-place-of-bytes',
    problem: 'response-type-wrong',
    about: 'an answer of text in place of bytes',
    files: { [SCRIPT]: scripts.text },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['TypeError: sequence of byte string values expected, value of type str found'],
    hands: [
      {
        step: 'Encode the text where you build the response',
        replaces: scripts.text,
        writes: answering(`text = 'Hello World!'
body = text.encode('utf-8')
start_response('200 OK', [('Content-Type', 'text/html; charset=utf-8'), ('Content-Length', str(len(body)))])
return [body]`),
      },
    ],
  },
  {
    name: 'breakpoint-left',
    problem: 'standard-stream-restricted',
    about: 'a breakpoint that was left in the code',
    files: { [SCRIPT]: scripts.paused },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['bdb.BdbQuit'],
    set: { 'project-directory': '/srv/myapp' },
    hands: [rewritten('Delete it', scripts.paused)],
    unproved: { 'Lift the restriction': 'nothing is restricted; see stdin-restricted' },
  },
  {
    name: 'stdin-restricted',
    problem: 'standard-stream-restricted',
    about: 'print() where standard output is restricted',
    files: {
      [SCRIPT]: answering(`print('looking')\n${ok}`),
      '/etc/apache2/apache2.conf.d': '',
    },
    site: host(mounted('/')),
    setup:
      "sed -i '1i WSGIRestrictStdout On' /etc/apache2/mods-enabled/wsgi.conf; rm /etc/apache2/apache2.conf.d",
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['sys.stdout access restricted by mod_wsgi'],
    set: { 'project-directory': '/srv/myapp' },
    hands: [
      { ...rewritten('Delete it', answering(`print('looking')\n${ok}`)) },
      {
        step: 'Remove WSGIRestrictStdout On',
        file: '/etc/apache2/mods-enabled/wsgi.conf',
        replaces: 'WSGIRestrictStdout On\n',
        writes: '',
      },
    ],
  },
  {
    name: 'headers-in-dictionary',
    problem: 'start-response-misused',
    about: 'headers as a dictionary',
    files: { [SCRIPT]: scripts.headers },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['start_response() argument 2 must be list, not dict'],
    set: { 'project-directory': '/srv/myapp' },
    hands: [rewritten('Write it in this form', scripts.headers)],
  },
  {
    name: 'parenthesis-open',
    problem: 'syntax-error',
    about: 'a script that does not compile',
    files: { [SCRIPT]: scripts.unclosed },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['SyntaxError'],
    hands: [rewritten('Correct the line', scripts.unclosed)],
    unproved: { 'Run it with the Python': 'the line is wrong for every Python' },
  },
  {
    name: 'exit-called',
    problem: 'system-exit-called',
    about: 'a script that ends its process',
    files: { [SCRIPT]: scripts.exiting },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['SystemExit'],
    set: { 'project-directory': '/srv/myapp' },
    hands: [
      rewritten(
        'Put command-line code behind a guard',
        scripts.exiting,
        scripts.exiting.replace('sys.exit(2)', "if __name__ == '__main__':\n    sys.exit(2)"),
      ),
    ],
  },
  {
    name: 'log-after-request',
    problem: 'request-used-too-late',
    about: 'a thread that logs through the request when that is over',
    files: { [SCRIPT]: scripts.late },
    site: host(daemon()),
    ask: `before=$(cat /var/log/apache2/error.log | wc -l); curl -sS -i http://localhost/; sleep 1
sudo tail -n +$((before + 1)) /var/log/apache2/error.log`,
    broken: /log object has expired/,
    mended: /^HTTP\/1\.1 200 .*Hello World!\n(?!.*log object has expired)/ms,
    set: { 'project-directory': '/srv/myapp', script: SCRIPT },
    hands: [rewritten('Read the body before you start the thread', scripts.late)],
  },
  {
    name: 'file-by-name',
    problem: 'file-wrapper-misused',
    about: 'a file wrapper that is given a name in place of a file',
    files: { [SCRIPT]: scripts.wrapping },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 (?:500|200) (?!.*Hello World)/ms,
    hands: [rewritten('Open it in binary mode', scripts.wrapping)],
  },
  {
    name: 'scheme-behind-proxy',
    problem: 'wrong-scheme-behind-proxy',
    about: 'an application behind a proxy that ends https',
    files: { [SCRIPT]: redirecting },
    site: host(daemon()),
    setup: 'ip address add 192.0.2.10/32 dev lo',
    ask: "curl -sS -i --interface 192.0.2.10 -H 'X-Forwarded-Proto: https' http://localhost/",
    broken: /^Location: http:/m,
    answers: { symptom: 'wrong-content', 'content-fault': 'scheme' },
    set: { script: SCRIPT },
    hands: [
      {
        step: 'Set it in the application',
        file: SCRIPT,
        replaces: "environ['wsgi.url_scheme']",
        writes: "environ.get('HTTP_X_FORWARDED_PROTO', environ['wsgi.url_scheme'])",
      },
      { step: 'Send a request through the proxy', concernsNot: 'ask does, as the proxy would' },
    ],
  },
];
