import { describe, expect, test } from 'vitest';
import { readers } from './index.ts';
import { read } from './read.testing.ts';

describe('outputs of commands that only look', () => {
  test('the lines of one event of the audit log are one event', () => {
    const events = [
      'type=PROCTITLE msg=audit(1795356601.123:456): proctitle=2F75',
      'type=AVC msg=audit(1795356601.123:456): avc:  denied  { read } for  pid=2145 comm="httpd"',
      'type=AVC msg=audit(22/11/26 14:10:01.123:457) : avc:  denied  { read } for  pid=2145',
    ].map((line) => readers.find((reader) => reader.kind === 'audit')?.read(line)?.event);
    expect(events).toEqual([
      '1795356601.123:456',
      '1795356601.123:456',
      '22/11/26 14:10:01.123:457',
    ]);
  });

  test('the title of an error page has its status', () => {
    expect(read('<title>503 Service Unavailable</title>')).toMatchObject({
      kind: 'error-page',
      fields: { status: 503 },
    });
  });

  test.each([
    ['path-listing', '> drwx------ alice alice alice'],
    ['selinux-status', '> Enforcing'],
    ['traceback', '>   File "/srv/app.wsgi", line 3, in <module>'],
  ])('%s, also quoted', (kind, line) => {
    expect(read(line)).toMatchObject({ kind, message: line.slice(2) });
  });

  test.each([
    'Enforcing the policy takes a minute',
    'Python path configuration:',
    'Listen up: the server is down',
    'Timeout when reading response headers from daemon process',
    'Include the whole log next time.',
    'User www-data cannot read it',
    'total nonsense',
    'a 1.2',
    'Options ExecCGI is off in this directory: /srv/www/app.wsgi',
  ])('%s is none', (line) => {
    expect(['text', 'words']).toContain(read(line).kind);
  });
});
