import { daemon, HELLO, host, regrouped, SCRIPT } from '../recipe.ts';
import type { Recipe } from '../recipe.ts';

const failing = /^HTTP\/1\.1 500 /m;

/** An application that takes its time with the page /slow, or with all pages. */
const slow = (seconds: number, where = "environ['PATH_INFO'] == '/slow'"): string => `import time
def application(environ, start_response):
    if ${where}:
        time.sleep(${String(seconds)})
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;

/** Stands for a compiled package that is at home in the main interpreter alone. */
const extension = (otherwise: string): string => `import ctypes, os
def in_main():
    ctypes.pythonapi.PyInterpreterState_Get.restype = ctypes.c_void_p
    ctypes.pythonapi.PyInterpreterState_Main.restype = ctypes.c_void_p
    return ctypes.pythonapi.PyInterpreterState_Get() == ctypes.pythonapi.PyInterpreterState_Main()
def application(environ, start_response):
    if not in_main():
        ${otherwise}
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'Hello World!\\n']
`;
const crashing = extension('ctypes.string_at(0)');
/** What ctypes does for a callback, and Cython for code without the lock: it waits for itself. */
const waiting = extension('ctypes.pythonapi.PyGILState_Ensure()');
const refusing = extension(
  "raise ImportError('PyO3 modules do not yet support subinterpreters, see https://github.com/PyO3/pyo3/issues/576')",
);
const numpy = HELLO.replace('def ', 'import numpy\ndef ');

export const daemonProcesses: readonly Recipe[] = [
  {
    name: 'extension-refuses',
    problem: 'c-extension-in-sub-interpreter',
    about: 'a compiled package that refuses sub-interpreters',
    files: { [SCRIPT]: refusing },
    site: host(daemon()),
    broken: failing,
    prints: ['PyO3 modules do not yet support subinterpreters'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp' },
  },
  {
    name: 'numpy',
    problem: 'c-extension-in-sub-interpreter',
    about: 'NumPy in a sub-interpreter: a warning',
    files: { [SCRIPT]: numpy },
    site: host(daemon()),
    ask: `before=$(cat /var/log/apache2/error.log | wc -l); curl -sS -i http://localhost/
sudo tail -n +$((before + 1)) /var/log/apache2/error.log`,
    broken: /NumPy was imported from a Python sub-interpreter/,
    mended: /^HTTP\/1\.1 200 (?!.*sub-interpreter)/ms,
    set: { script: SCRIPT, 'script-directory': '/srv/myapp' },
  },
  {
    name: 'extension-waits',
    problem: 'c-extension-in-sub-interpreter',
    about: 'a compiled package that waits for the lock which it holds',
    files: { [SCRIPT]: waiting },
    site: host(`LogLevel warn wsgi:info\n${daemon('deadlock-timeout=3')}`),
    broken: failing,
    prints: ['Truncated or oversized response headers', 'deadlock timer expired'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp' },
  },
  {
    name: 'extension-crashes',
    problem: 'daemon-process-crashed',
    about: 'a compiled package that crashes in a sub-interpreter',
    files: { [SCRIPT]: crashing },
    site: host(daemon()),
    ask: 'curl -sS -i http://localhost/; sleep 1.5',
    broken: failing,
    prints: ['AH00052', 'Truncated or oversized response headers'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp' },
    unproved: { 'Find the library that crashes': 'it finds the library, and does not mend it' },
  },
  {
    name: 'process-ended',
    problem: 'daemon-process-lost',
    about: 'an application that ends its own process in a sub-interpreter',
    files: { [SCRIPT]: extension('os._exit(1)') },
    site: host(daemon()),
    broken: failing,
    prints: ['Truncated or oversized response headers'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp', group: 'myapp' },
    unproved: {
      'Find out what ended it': 'it names the cause, and does not mend it',
      'Give long requests more time': 'no limit ended it; see request-time',
    },
  },
  {
    name: 'request-time',
    problem: 'request-time-exceeded',
    about: 'request-timeout= shorter than the work',
    files: { [SCRIPT]: slow(5, 'True') },
    site: host(
      `LogLevel warn wsgi:info\n${daemon('threads=1 request-timeout=2 shutdown-timeout=1')}`,
    ),
    broken: failing,
    prints: ['Truncated or oversized response headers'],
    hands: [
      regrouped(
        'Raise the limit on the line',
        'threads=1 request-timeout=2 shutdown-timeout=1',
        'threads=1 request-timeout=60 graceful-timeout=15',
      ),
    ],
    unproved: { 'Find out what takes so long': 'the work is slow by nature here' },
  },
  {
    name: 'queue-time',
    problem: 'queue-time-exceeded',
    about: 'one thread, and requests that wait longer than queue-timeout=',
    files: { [SCRIPT]: slow(4) },
    site: host(daemon('threads=1 queue-timeout=1')),
    ask: `curl -s -o /dev/null http://localhost/slow & sleep 0.5
curl -sS -i http://localhost/; wait`,
    broken: /^HTTP\/1\.1 504 /m,
    prints: ['Queue timeout expired for WSGI daemon process'],
    hands: [
      regrouped(
        'Raise the numbers a little',
        'threads=1 queue-timeout=1',
        'processes=3 threads=10 queue-timeout=1',
      ),
    ],
    unproved: { 'Find out what keeps the threads busy': 'the page is slow by nature here' },
  },
  {
    name: 'answer-overdue',
    problem: 'daemon-answer-overdue',
    about: 'an answer that takes longer than Timeout',
    files: { [SCRIPT]: slow(5, 'True') },
    site: `Timeout 2\n${host(daemon())}`,
    broken: /^HTTP\/1\.1 504 /m,
    prints: ['Timeout when reading response headers from daemon process'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp', group: 'myapp' },
    unproved: {
      'If you use compiled packages': 'no compiled package; see answer-never',
      'Find out what the application waits for':
        'it shows where the request stands, and does not mend it',
    },
  },
  {
    name: 'answer-never',
    problem: 'daemon-answer-overdue',
    about: 'a compiled package that waits for ever in a sub-interpreter',
    files: { [SCRIPT]: waiting },
    site: `Timeout 2\n${host(daemon())}`,
    broken: /^HTTP\/1\.1 504 /m,
    prints: ['Timeout when reading response headers from daemon process'],
    set: { script: SCRIPT, 'script-directory': '/srv/myapp', group: 'myapp' },
    unproved: {
      'Find out what the application waits for':
        'it shows where the request stands, and does not mend it',
      'Let Apache wait longer': 'a deadlock never ends',
    },
  },
  {
    name: 'start-time',
    problem: 'startup-time-exceeded',
    about: 'a script that takes longer to load than startup-timeout=',
    files: { [SCRIPT]: `raise RuntimeError('not ready')\n${HELLO}` },
    site: host(`LogLevel warn wsgi:info\n${daemon('startup-timeout=2')}`),
    ask: 'curl -sS -i http://localhost/; sleep 4; curl -sS -i http://localhost/',
    broken: failing,
    prints: ['Application startup timer expired'],
    set: { script: SCRIPT },
    unproved: {
      'Fix what keeps the script': 'it names the cause, and does not mend it',
      'Allow more time': 'the script fails, however long it takes',
    },
  },
  {
    name: 'priority-refused',
    problem: 'daemon-setting-refused',
    about: 'a priority that an ordinary user may not have',
    users: ['alice'],
    files: { '/etc/apache2/ports.conf': 'Listen 8080\n' },
    site: host(daemon('cpu-priority=-5')).replace('*:80', '*:8080'),
    setup:
      'apachectl configtest; chown -R alice /var/run/apache2 /var/lock/apache2 /var/log/apache2',
    start: 'sudo -u alice apachectl start',
    ask: `curl -sS -i http://localhost:8080/
sudo grep -c 'set CPU priority' /var/log/apache2/error.log; sudo truncate -s 0 /var/log/apache2/error.log`,
    broken: /^1$/m,
    mended: /Hello World!\n0\n/,
    answers: { symptom: 'warning', 'warning-text': 'limit' },
    hands: [regrouped('Delete the option', 'cpu-priority=-5', '')],
  },
  {
    name: 'loaded-late',
    problem: 'application-loaded-late',
    about: 'an application that takes seconds to load',
    files: { [SCRIPT]: `import time\ntime.sleep(3)\n${HELLO}` },
    site: host(daemon()),
    ask: `sudo systemctl restart apache2; sleep 4
curl -sS -o /dev/null -w '%{time_total} s' http://localhost/`,
    broken: /^(?:3|4)\.\d+ s/m,
    mended: /^0\.\d+ s/m,
    answers: { symptom: 'slow', 'slow-when': 'first' },
    set: { script: SCRIPT, mount: '/', group: 'myapp' },
    hands: [{ step: 'Add both options to the line', replaces: `WSGIScriptAlias / ${SCRIPT}` }],
    unproved: {
      'Restart processes less often': 'the first request after a start waits all the same',
    },
  },
];
