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
