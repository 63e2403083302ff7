import { describe, expect, test } from 'vitest';
import { diagnoseCase } from '../checks/check-cases.ts';
import { loadContent } from '../load-content.ts';

const { kb } = loadContent('content').content;

/** What comes first, with its certainty, and whose lines are said to be somebody else's. */
function told(text: string): { readonly first: string; readonly owners: readonly string[] } {
  const { hypotheses, remarks } = diagnoseCase(kb, {
    texts: [{ name: 'error.log', text }],
    answers: {},
  });
  const [first] = hypotheses;
  return {
    first: first ? `${first.problem} ${first.confidence}` : 'nothing',
    owners: remarks.flatMap((one) => (one.kind === 'foreign' ? [one.owner ?? ''] : [])),
  };
}

const signed = (...lines: readonly string[]): string =>
  lines
    .map(
      (line) =>
        `[Sun Nov 22 14:17:05.799034 2026] [wsgi:error] [pid 5:tid 6] [client 192.0.2.1:1] ${line}`,
    )
    .join('\n');
const HEADER = 'Traceback (most recent call last):';
const VIEWS: readonly string[] = ['  File "/srv/app/views.py", line 12, in index', '    return x'];

describe('an exception that a framework logs is the application’s', () => {
  const name = "NameError: name 'x' is not defined";
  test.each([
    ['Django', signed('Internal Server Error: /login/', HEADER, ...VIEWS, name)],
    [
      'Flask',
      signed(
        '[2026-11-22 14:17:05,799] ERROR in app: Exception on /orders [GET]',
        HEADER,
        '  File "/srv/venv/lib/python3.11/site-packages/flask/app.py", line 1473, in wsgi_app',
        '    response = self.full_dispatch_request()',
        ...VIEWS,
        name,
      ),
    ],
    ['Pyramid', signed('ERROR [exc_logger:140][waitress] http://x/orders', HEADER, ...VIEWS, name)],
    ['CherryPy', signed(`[22/Nov/2026:14:17:05] HTTP ${HEADER}`, ...VIEWS, name)],
    ['Bottle', signed(HEADER, ...VIEWS, name)],
    ['an exception of its own', signed(HEADER, ...VIEWS, 'app.errors.Boom: too much')],
  ])('%s', (_what, text) => {
    expect(told(text).first).toBe('application-exception likely');
  });

  test.each([
    ['Django without a prefix', ['Internal Server Error: /login/', HEADER, ...VIEWS, name]],
    [
      'CherryPy under Apache 2.2 and Python 2',
      [`[22/Nov/2009:14:17:05] HTTP ${HEADER}`, ...VIEWS, name].map(
        (line) => `[Sun Nov 22 14:17:05 2009] [error] [client 192.0.2.1] ${line}`,
      ),
    ],
  ])('%s, where no server is named', (_what, lines) => {
    expect(told(lines.join('\n')).first).toBe('application-exception possible');
  });

  test('the last frame in the user’s own files is shown, not that of a library', () => {
    const library = [
      '  File "/srv/venv/lib/python3.11/site-packages/orm/query.py", line 9, in get',
      '    raise self.model.DoesNotExist()',
    ];
    const text = signed(HEADER, ...VIEWS, ...library, name);
    const { hypotheses } = diagnoseCase(kb, { texts: [{ name: 'log', text }], answers: {} });
    expect(hypotheses[0]?.binding['own-frame']).toBe('/srv/app/views.py, line 12');
    const [sighting] = hypotheses[0]?.for[0]?.sightings ?? [];
    const span = sighting?.spans.find(({ capture }) => capture === 'own-frame');
    expect(span?.line).toBe(2);
    expect(text.split('\n')[1]?.slice(span?.from, span?.to)).toBe('/srv/app/views.py", line 12');
  });
});

describe('Python under another host is that host’s', () => {
  const missing = "ModuleNotFoundError: No module named 'shop'";
  const inPackage = (path: string): string =>
    `${HEADER}\n  File "${path}", line 60, in start\n    load()\n${missing}`;
  test.each([
    ['wfastcgi', 'wfastcgi', inPackage('C:\\Python312\\Lib\\site-packages\\wfastcgi.py')],
    [
      'wfastcgi, from its first frame on',
      'wfastcgi',
      `File "C:\\Python312\\Lib\\site-packages\\wfastcgi.py", line 600, in main\n    env, handler = read_wsgi_handler(path)\n${missing}`,
    ],
    [
      'a program of a package, from its first frame on',
      'huey',
      `  File "/srv/venv/lib/python3.11/site-packages/huey/bin/huey_consumer.py", line 60, in main\n${missing}`,
    ],
    [
      'a worker of tasks',
      'celery',
      inPackage('/srv/venv/lib/python3.11/site-packages/celery/app/trace.py'),
    ],
    [
      'a server that nobody has heard of',
      'newserver',
      inPackage('/srv/venv/lib/python3.13/site-packages/newserver/run.py'),
    ],
    [
      'a program in a bin directory',
      'waitress-serve',
      `${HEADER}\n  File "/srv/venv/bin/waitress-serve", line 8, in <module>\n    sys.exit(run())\n${missing}`,
    ],
    [
      'a script started from a shell',
      'train.py',
      `${HEADER}\n  File "train.py", line 1, in <module>\n    import shop\n${missing}`,
    ],
    [
      'manage.py',
      'manage.py',
      `${HEADER}\n  File "/srv/app/manage.py", line 22, in <module>\n    main()\n${missing}`,
    ],
    ['Python itself', 'python3', '/usr/bin/python3: No module named venv'],
    ['a service in the journal', 'worker', `Nov 22 14:17:05 web1 worker[4012]: ${missing}`],
    [
      'mod_python',
      'mod_python',
      `[Sun Nov 22 14:17:05 2009] [error] [client 192.0.2.1] ${HEADER}\n[Sun Nov 22 14:17:05 2009] [error] [client 192.0.2.1]   File "/usr/lib/python2.5/site-packages/mod_python/importer.py", line 1537, in HandlerDispatch\n[Sun Nov 22 14:17:05 2009] [error] [client 192.0.2.1] ImportError: No module named mysite.wsgi`,
    ],
  ])('%s', (_what, owner, text) => {
    const { first, owners } = told(text);
    expect([first, owners]).toEqual(['nothing', [owner]]);
  });

  test('a CGI script', () => {
    const text = `[Sun Nov 22 14:17:05.799034 2026] [cgid:error] [pid 5:tid 6] [client 192.0.2.1:1] AH01215: ${missing}: /usr/lib/cgi-bin/x.py`;
    expect(told(text).first).toBe('nothing');
  });

  test.each([
    ['signed by mod_wsgi', signed(HEADER, '  File "/opt/x/celery/a.py", line 1, in b', missing)],
    [
      'in a WSGI script',
      `${HEADER}\n  File "/srv/app/app.wsgi", line 3, in <module>\n    from shop import app\n${missing}`,
    ],
    [
      'in a thread of the application',
      signed(HEADER, '  File "/usr/lib/python3.11/threading.py", line 1, in run', missing),
    ],
  ])('but not what is %s', (_what, text) => {
    expect(told(text).first).toMatch(/^(?:own-)?module-not-found likely$/);
    expect(told(text).owners).toEqual([]);
  });
});

describe('a denial in Apache’s domain is of the program in comm', () => {
  const denied = (program: string): string =>
    `type=AVC msg=audit(1587719480.723:925): avc:  denied  { name_connect } for  pid=390 comm="${program}" dest=5432 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:postgresql_port_t:s0 tclass=tcp_socket permissive=0`;

  test.each(['httpd', 'httpd.worker', 'apache2', 'python3', '(wsgi:myapp)', '/usr/sbin/httpd'])(
    '%s can be ours',
    (program) => {
      expect(told(denied(program)).first).toBe('network-denied-by-selinux confirmed');
    },
  );

  test.each(['sendmail', 'rotatelogs', 'caddy', 'lighttpd', 'php-fpm'])('%s is not', (program) => {
    expect(told(denied(program))).toEqual({ first: 'nothing', owners: [program] });
  });
});

describe('what the application prints is told as such', () => {
  test.each([
    'starting the nightly report',
    '2026-11-22 14:17:05,799 INFO shop.views user 5 logged in',
    'ERROR:root:payment gateway said no',
    '{"level": "info", "msg": "done"}',
  ])('%s', (line) => {
    const { remarks, hypotheses } = diagnoseCase(kb, {
      texts: [{ name: 'error.log', text: signed(line) }],
      answers: {},
    });
    expect(hypotheses).toEqual([]);
    expect(remarks.map(({ sighting }) => sighting.message)).toEqual(['application-output']);
  });

  test('but not what mod_wsgi itself says, whatever it is', () => {
    const text = signed('mod_wsgi (pid=5): Something that no release has said so far.');
    expect(diagnoseCase(kb, { texts: [{ name: 'log', text }], answers: {} }).remarks).toEqual([]);
  });
});

describe('an exception directly behind mod_wsgi’s line is of its own call', () => {
  const old = "mod_wsgi (pid=5): Exception occurred processing WSGI script '/srv/app/app.wsgi'.";
  const signature = 'application-signature-wrong likely';
  test.each([
    ['handler() takes 0 positional arguments but 2 were given', signature],
    ['create_app() takes from 0 to 1 positional arguments but 2 were given', signature],
    ['create_app() takes at most 1 argument (2 given)', signature],
    ['object() takes no parameters', signature],
    ['__call__() takes exactly 2 arguments (3 given)', signature],
    ["'module' object is not callable", signature],
    ["'NoneType' object is not iterable", 'response-type-wrong likely'],
    ["'int' object is not iterable", 'response-type-wrong likely'],
  ])('%s', (text, expected) => {
    expect(told(signed(old, `TypeError: ${text}`)).first).toBe(expected);
    expect(told(signed(old, HEADER, `TypeError: ${text}`)).first).toBe(expected);
    const own = told(signed(old, HEADER, ...VIEWS, `TypeError: ${text}`)).first;
    expect(own).toBe('application-exception likely');
  });
});

describe('a line that several programs print is ours if something says so', () => {
  const off = 'Options ExecCGI is off in this directory';
  test.each([
    ['by mod_wsgi', signed(`${off}: /srv/app/report.pl`), 'confirmed'],
    ['of a WSGI script', `[error] [client 192.0.2.1] ${off}: /srv/app/app.wsgi`, 'likely'],
    ['of another script', `[error] [client 192.0.2.1] ${off}: /var/www/cgi/report.pl`, 'possible'],
  ])('ExecCGI: %s', (_what, text, confidence) => {
    expect(told(text).first).toBe(`handler-without-exec-cgi ${confidence}`);
  });

  test('ExecCGI: by mod_cgi, not at all', () => {
    expect(told(`[cgi:error] [pid 5] AH01262: ${off}: /var/www/cgi/report.pl`).first).toBe(
      'nothing',
    );
  });

  test('a module of nginx that SELinux denied is nginx’s', () => {
    const text =
      '2024/01/15 10:23:41 [emerg] 12345#0: dlopen() "/etc/nginx/modules/x.so" failed (/etc/nginx/modules/x.so: failed to map segment from shared object: Permission denied)';
    expect(told(text).first).toBe('nothing');
  });
});

describe('what ended a process', () => {
  test.each([
    '     Active: failed (Result: oom-kill) since Sun 2026-11-22 06:25:01 UTC; 1 day 2h ago',
    "Jan 12 01:00:52 off systemd[1]: httpd.service: Failed with result 'oom-kill'.",
  ])('memory, in the words of systemd: %s', (text) => {
    expect(told(text).first).toBe('daemon-memory-exhausted likely');
  });

  test('is not memory if Apache itself killed it', () => {
    const text = [
      '[Sun Nov 22 07:23:56.100000 2026] [core:error] [pid 4000:tid 4000] AH00046: child process 31852 still did not exit, sending a SIGKILL',
      '[Sun Nov 22 07:23:57.130000 2026] [core:notice] [pid 4000:tid 4000] AH00052: child pid 31852 exit signal Killed (9)',
    ].join('\n');
    expect(told(text).first).not.toMatch(/^daemon-memory-exhausted (?:likely|confirmed)/);
  });

  test.each([
    ['a crash in the same second', '07:23:57.130000', ['daemon-process-lost']],
    ['a crash four hours before', '03:23:57.130000', []],
  ])('%s', (_what, time, consequences) => {
    const text = [
      `[Sun Nov 22 ${time} 2026] [core:notice] [pid 4000:tid 4000] AH00051: child pid 4688 exit signal Segmentation fault (11), possible coredump in /etc/apache2`,
      "[Sun Nov 22 07:23:57.100000 2026] [wsgi:error] [pid 4701:tid 4710] [client 192.0.2.1:5000] Truncated or oversized response headers received from daemon process 'app': /srv/app/app.wsgi",
    ].join('\n');
    const { hypotheses } = diagnoseCase(kb, { texts: [{ name: 'log', text }], answers: {} });
    const crashed = hypotheses.find(({ problem }) => problem === 'daemon-process-crashed');
    expect(crashed?.consequences).toEqual(consequences);
  });
});
