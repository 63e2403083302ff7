import { expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb } = loadContent('content').content;

const line = (time: string, rest: string): string => `[${time}.000000 2026] ${rest}`;
const GRACEFUL =
  '[mpm_event:notice] [pid 31840:tid 31840] AH00493: SIGUSR1 received.  Doing graceful restart';
const STOPPED = '[mpm_event:notice] [pid 31840:tid 31840] AH00491: caught SIGTERM, shutting down';
const WAITED =
  '[mpm_event:notice] [pid 31840:tid 31840] AH00492: caught SIGWINCH, shutting down gracefully';
const TRUNCATED =
  "[wsgi:error] [pid 31850:tid 31853] [client 127.0.0.1:55808] Truncated or oversized response headers received from daemon process 'myapp': /srv/www/blog161/app/app.wsgi";
const GONE =
  "[wsgi:error] [pid 31850:tid 31853] (2)No such file or directory: [client 127.0.0.1:55808] mod_wsgi (pid=31850): Unable to connect to WSGI daemon process 'myapp' on '/var/run/apache2/wsgi.31840.0.1.sock' as user with uid=33.";

/** What comes first for a log of these lines, and whether a reload counts. */
function first(...lines: readonly string[]): {
  readonly problems: string;
  readonly reload: string;
} {
  const diagnosis = diagnoseCase(kb, {
    texts: [{ name: 'error.log', text: `${lines.join('\n')}\n` }],
    answers: {},
  });
  const likely = diagnosis.hypotheses.filter(({ confidence }) => confidence !== 'possible');
  return {
    problems: likely.map(({ problem, confidence }) => `${problem} ${confidence}`).join(', '),
    reload: diagnosis.facts.find(({ fact }) => fact === 'reload-near')?.value ?? 'unknown',
  };
}

test.each([
  ['by logrotate at midnight', line('Sun Nov 22 00:00:04', GRACEFUL), 'Sun Nov 22 14:06:5'],
  ['two days later', line('Tue Nov 24 14:06:54', GRACEFUL), 'Sun Nov 22 14:06:5'],
  ['a restart the evening before', line('Sat Nov 21 22:00:00', STOPPED), 'Sun Nov 22 14:06:5'],
])('a reload far from the fault explains no cut-off request: %s', (_what, reload, then) => {
  const cut = ['1', '2', '3'].map((second) => line(`${then}${second}`, TRUNCATED));
  const told = first(reload, ...cut);
  expect(told.problems).not.toContain('request-cut-by-reload');
  expect(told.reload).toBe('unknown');
});

test.each([
  ['a graceful reload', GRACEFUL],
  ["systemd's restart on Debian", STOPPED],
  ["systemd's restart on Fedora", WAITED],
])('%s a second before explains it', (_what, restart) => {
  const told = first(line('Sun Nov 22 14:06:54', restart), line('Sun Nov 22 14:06:55', TRUNCATED));
  expect(told.problems).toMatch(/^request-cut-by-reload likely/);
  expect(told.reload).toBe('yes');
});

test('a socket that is missing in the afternoon is not due to a reload at midnight', () => {
  const told = first(line('Sun Nov 22 00:00:04', GRACEFUL), line('Sun Nov 22 14:06:54', GONE));
  expect(told.reload).toBe('unknown');
  const near = first(line('Sun Nov 22 14:06:50', GRACEFUL), line('Sun Nov 22 14:06:54', GONE));
  expect(near.reload).toBe('yes');
  expect(near.problems).toMatch(/^stale-socket-after-reload/);
});

const CRASHED =
  '[core:notice] [pid 31840:tid 31840] AH00051: child pid 31849 exit signal Segmentation fault (11), possible coredump in /var/x';
const ABORTED = '[core:notice] [pid 505] AH00052: child pid 612 exit signal Abort (6)';
const PREFORK = '[mpm_prefork:notice] [pid 505] AH00171: Graceful restart requested, doing restart';

test.each([
  ['an hour before', GRACEFUL, 'Sun Nov 22 06:25:02', CRASHED],
  ['in the night, of another MPM', PREFORK, 'Sun Nov 22 03:10:00', ABORTED],
])('a reload %s explains no crash', (_what, reload, at, crash) => {
  const told = first(
    line(at, reload),
    line('Sun Nov 22 07:23:57', TRUNCATED),
    line('Sun Nov 22 07:23:58', crash),
  );
  expect(told.problems).toMatch(/^daemon-process-crashed likely/);
  expect(told.problems).not.toContain('request-cut-by-reload');
});

test('a reload near one fault says nothing against a crash at another time', () => {
  const told = first(
    line('Sun Nov 22 06:25:02', GRACEFUL),
    line('Sun Nov 22 06:25:03', TRUNCATED),
    line('Sun Nov 22 14:23:58', CRASHED),
  );
  expect(told.reload).toBe('yes');
  expect(told.problems).toContain('daemon-process-crashed likely');
  expect(told.problems).toContain('request-cut-by-reload likely');
});

test('thirty reloads that each leave a socket behind are one story', () => {
  const nights = Array.from({ length: 30 }, (_, night) => {
    const at = `Sun Nov ${String(night + 1).padStart(2, '0')} 06:25:0`;
    const gone = GONE.replace('wsgi.31840.0.1', `wsgi.31840.${String(night)}.1`);
    return [line(`${at}2`, GRACEFUL), line(`${at}3`, gone)];
  });
  expect(first(...nights.flat()).problems).toBe('stale-socket-after-reload likely');
});

const nightly = (nights: number, at: string): readonly string[] =>
  Array.from({ length: nights }, (_, night) =>
    line(`Sun Nov ${String(night + 1).padStart(2, '0')} ${at}`, GRACEFUL),
  );

test('the tenth of thirty nightly reloads explains what was cut off in that second', () => {
  const told = first(...nightly(30, '06:25:02'), line('Sun Nov 10 06:25:03', TRUNCATED));
  expect(told.reload).toBe('yes');
  expect(told.problems).toMatch(/^request-cut-by-reload likely/);
});

test('a nightly reload does not explain what happens all day, and once beside it', () => {
  const daily = Array.from({ length: 20 }, (_, hour) =>
    line(`Sun Nov 10 ${String(hour).padStart(2, '0')}:25:03`, TRUNCATED),
  );
  const told = first(...nightly(12, '06:25:02'), ...daily);
  expect(told.problems).not.toContain('request-cut-by-reload');
  expect(told.reload).toBe('unknown');
});

/** A line as a central log gets it from one of several machines. */
const from = (host: string, second: number, rest: string): string =>
  `2026-11-22T14:06:5${String(second)}.100000+00:00 ${host} apache2[505]: ${rest}`;
const inside = (host: string, second: number, rest: string): string =>
  `Nov 22 14:06:5${String(second)} ${host} apache2[505]: ${line(`Sun Nov 22 14:06:5${String(second)}`, rest)}`;

test.each([
  ['the time of the central log', from],
  ["Apache's own time", inside],
])("one machine's reload explains nothing of another one's: %s", (_what, sent) => {
  const one = first(sent('web1', 4, GRACEFUL), sent('web1', 5, TRUNCATED));
  expect(one.problems).toMatch(/^request-cut-by-reload likely/);
  const two = first(sent('web1', 4, GRACEFUL), sent('web2', 5, TRUNCATED));
  expect(two.problems).not.toContain('request-cut-by-reload');
  expect(two.reload).toBe('unknown');
});
