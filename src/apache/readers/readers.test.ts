import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readers } from './index.ts';
import { leastTime } from '../../model/least-time.testing.ts';
import { kindNames } from './kinds.ts';
import { read } from './read.testing.ts';

const at = (time: string): number => Date.parse(`${time}Z`);

describe('every reader', () => {
  for (const reader of readers) {
    test(`${reader.kind}: its samples are its own`, () => {
      for (const sample of reader.samples)
        expect(`${read(sample).kind}: ${sample}`).toBe(`${reader.kind}: ${sample}`);
    });
  }

  test('has a name that people understand', () => {
    for (const { kind } of readers) expect(kindNames[kind], kind).toBeTruthy();
  });

  test('never throws, and starts the message within the line', () => {
    const bits = fc.constantFrom(
      '[',
      ']',
      '[pid 1] ',
      '(13)x: ',
      '> ',
      'log:',
      'Nov 22 14:10:01 ',
      'h a[1]: ',
      '| ',
      ' ',
      '"',
      'avc:',
      '$ ',
    );
    const lines = fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (pieces) => {
        const line = pieces.join('');
        for (const reader of readers) {
          const start = reader.read(line)?.start ?? 0;
          expect(start >= 0 && start <= line.length).toBe(true);
        }
      }),
    );
  });

  test('takes no longer for a million characters than for two thousand', () => {
    const bits = [
      '[',
      ' ',
      '>',
      'a',
      'a-',
      './log',
      'a][',
      '1',
      'log |',
      'Nov 22 14:10:01 ',
      '[a] ',
      '(13)x: ',
    ];
    const reading = (length: number): number => {
      const lines = bits.map((bit) => bit.repeat(length / bit.length));
      return leastTime(() => {
        for (const line of lines) for (const reader of readers) reader.read(line);
      });
    };
    // Were it in proportion to the length, 500 times the time.
    expect(reading(1e6) / reading(2000)).toBeLessThan(20);
  });
});

describe('what stands in front', () => {
  const inner =
    '[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] [client 127.0.0.1:47002] x';
  test.each([
    'web_1  | ',
    'web-1  | 2026-11-22T14:10:09.123456789Z ',
    '2026-11-22T14:10:09.123456789Z stderr F ',
    '[pod/web-6d4cf56db6-x7k2p/apache] ',
    '> ',
    '> > ',
    '- ',
    '    ',
    '`',
    '**',
    '&gt; ',
    '<pre>',
    'error.log:12:',
    '/var/log/apache2/error.log.1:12:',
    '/var/log/httpd/error_log:',
    'error.log-12-',
    '12:',
    '   12\t',
    '==> /var/log/apache2/error.log <== ',
  ])('is taken off: "%s"', (prefix) => {
    expect(read(prefix + inner)).toEqual(read(inner));
  });

  test.each([
    'web-6d4cf56db6-x7k2p apache ',
    '2026-11-22T14:10:09.123456Z web-6d4cf56db6-x7k2p ',
    'ecs/web/5f3a1c ',
    '2026-11-22T14:10:09+00:00 app[web.1]: ',
    '   | ',
  ])('is taken off what a cloud prints: "%s"', (prefix) => {
    expect(read(prefix + inner)).toEqual(read(inner));
  });

  test.each([
    'Nov 22 14:10:09 web1 httpd[2140]: ',
    '2026-11-22T14:10:09+0000 web1 apache2[2140]: ',
    '> web_1  | Nov 22 14:10:09 web1 httpd[2140]: ',
  ])('is taken off, and names the machine: "%s"', (prefix) => {
    const alone = read(inner);
    expect(read(prefix + inner)).toEqual({ ...alone, fields: { ...alone.fields, host: 'web1' } });
  });

  test('a time alone takes no word from what was said', () => {
    const line = '2026-11-22T14:10:09.5Z ImportError: /srv/x.so: undefined symbol: PyX';
    expect(read(line).message).toBe('ImportError: /srv/x.so: undefined symbol: PyX');
  });

  test('gives its time, process and machine to a line that has none', () => {
    const line =
      '2026-11-22T14:10:09.5+0000 web1 apachectl[2140]: AH00558: apache2: Could not reliably';
    expect(read(line)).toEqual({
      kind: 'console',
      fields: { time: at('2026-11-22T14:10:09.5'), pid: 2140, host: 'web1' },
      message: 'AH00558: apache2: Could not reliably',
    });
  });
});

describe('access log', () => {
  test.each([
    [
      'combined',
      '127.0.0.1 - - [22/Nov/2026:14:19:14 +0000] "GET /page HTTP/1.1" 404 424 "-" "curl/7.88.1"',
      404,
    ],
    ['common', '127.0.0.1 - a [22/Nov/2026:14:22:22 +0000] "GET / HTTP/1.1" 401 647', 401],
    [
      'with a virtual host',
      'www.example.com:443 192.0.2.7 - - [22/Nov/2026:14:22:22 +0100] "GET / HTTP/1.1" 500 790 "-" "-"',
      500,
    ],
    ['without a size', '::1 - - [22/Nov/2026:14:22:22 +0000] "GET / HTTP/1.1" 304 -', 304],
    [
      'in a container',
      'web_1  | 172.18.0.1 - - [22/Nov/2026:14:22:22 +0000] "GET / HTTP/1.1" 503 299',
      503,
    ],
  ])('%s', (_, line, status) => {
    expect(read(line)).toMatchObject({ kind: 'access-log', fields: { status } });
    expect(read(line).message).toMatch(/^"GET /);
  });

  test('has its time in its own clock', () => {
    const line = '::1 - - [22/Nov/2026:14:22:22 +0100] "GET / HTTP/1.1" 304 -';
    expect(read(line).fields.time).toBe(at('2026-11-22T14:22:22'));
  });
});

describe('console', () => {
  test.each([
    [
      "AH00558: apache2: Could not reliably determine the server's fully qualified domain name",
      null,
    ],
    ['(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80', 98],
    [
      "(2)No such file or directory: AH02291: Cannot access directory '/srv/www/blog337/nolog/' for error log",
      2,
    ],
    ['AH00015: Unable to open logs', null],
    ['apache2: Syntax error on line 46 of /srv/www/shop272/conf/httpd.conf: Cannot load', null],
    ["Action 'start' failed.", null],
    ['httpd (pid 1838) already running', null],
  ])('%s', (line, errno) => {
    expect(read(line)).toMatchObject({ kind: 'console', fields: errno === null ? {} : { errno } });
  });

  test('takes what Apache prints into the journal, known or not, as one stream', () => {
    const first = read(
      'Nov 22 14:10:01 web1 apachectl[2140]: AH00526: Syntax error on line 55 of /etc/apache2/x.conf:',
    );
    const second = read(
      'Nov 22 14:10:01 web1 apachectl[2140]: Name duplicates previous WSGI daemon definition.',
    );
    expect([first.kind, second.kind]).toEqual(['console', 'console']);
    expect([first.fields.pid, second.fields.pid]).toEqual([2140, 2140]);
    expect(second.message).toBe('Name duplicates previous WSGI daemon definition.');
  });

  test('takes all that a container prints, with its indentation', () => {
    expect(read('web_1  |   File "/app/wsgi.py", line 3')).toMatchObject({
      kind: 'console',
      message: '  File "/app/wsgi.py", line 3',
    });
  });

  test('leaves what stands behind AH00526 to the record', () => {
    expect(read('Name duplicates previous WSGI daemon definition.').kind).toBe('text');
    expect(read("Invalid command 'WSGIScriptAlias', perhaps misspelled").kind).toBe('text');
  });
});

describe('kernel and audit', () => {
  test('a segmentation fault has its process and machine', () => {
    const line =
      'Nov 22 14:10:01 web1 kernel: [12345.678901] apache2[2145]: segfault at 0 ip 00007f1e error 4';
    expect(read(line)).toEqual({
      kind: 'kernel',
      fields: { pid: 2145, host: 'web1' },
      message: 'apache2[2145]: segfault at 0 ip 00007f1e error 4',
    });
  });

  test('dmesg -T looks like Apache and is the kernel', () => {
    const line =
      '[Sun Nov 22 14:10:01 2026] Out of memory: Killed process 2145 (httpd) total-vm:1843204kB';
    expect(read(line)).toMatchObject({
      kind: 'kernel',
      fields: { pid: 2145, time: at('2026-11-22T14:10:01') },
    });
  });

  test('an AVC has time and process', () => {
    const line =
      'type=AVC msg=audit(1795356601.123:456): avc:  denied  { read } for  pid=2145 comm="httpd"';
    expect(read(line)).toMatchObject({ kind: 'audit', fields: { pid: 2145, time: 1795356601123 } });
  });

  test('AppArmor is told from SELinux, whatever it came through', () => {
    const denial =
      'apparmor="DENIED" operation="open" profile="/usr/sbin/apache2" name="/srv/x" pid=2145';
    for (const prefix of [
      '',
      'Nov 22 14:10:01 web1 kernel: [1.234567] audit: type=1400 audit(1795356601.123:42): ',
      'type=AVC msg=audit(1795356601.123:42): ',
    ]) {
      expect(read(prefix + denial)).toMatchObject({ kind: 'apparmor', fields: { pid: 2145 } });
    }
  });
});

describe('curl', () => {
  test.each([
    ['HTTP/1.1 404 Not Found', 404],
    ['< HTTP/1.1 503 Service Unavailable', 503],
    ['HTTP/2 502', 502],
  ])('%s gives its status', (line, status) => {
    expect(read(line)).toMatchObject({ kind: 'curl', fields: { status } });
    expect(read(line).message).toMatch(/^HTTP/);
  });

  test('a quotation is not a request', () => {
    expect(read('> Note: it works again').kind).toBe('text');
  });
});

describe('commands', () => {
  test.each([
    '$ sudo tail -f /var/log/apache2/error.log',
    '# grep WSGI0117 error.log',
    'grep -n WSGI0117 error.log',
    'sudo systemctl restart apache2',
    'root@web1:/etc/apache2# apachectl configtest',
  ])('%s is no evidence', (line) => {
    expect(read(line).kind).toBe('command');
  });

  test.each([
    '# In file: /etc/apache2/apache2.conf',
    'cat: /var/log/x.log: Permission denied',
    'service is unavailable',
    'import os',
  ])('%s is none', (line) => {
    expect(read(line).kind).not.toBe('command');
  });
});

test('a log of Python is left as text', () => {
  expect(read('2026-11-22 14:10:09,123 ERROR django.request: Internal Server Error: /').kind).toBe(
    'text',
  );
});

describe('journal', () => {
  test.each([
    'Nov 22 14:10:01 web1 systemd[1]: Failed to start apache2.service - The Apache HTTP Server.',
    '● apache2.service - The Apache HTTP Server',
    'â— apache2.service - The Apache HTTP Server',
    '     Loaded: loaded (/lib/systemd/system/apache2.service; enabled; preset: enabled)',
    '     Active: failed (Result: exit-code) since Sun 2026-11-22 14:10:01 UTC; 5s ago',
    '             ├─2140 /usr/sbin/apache2 -k start',
  ])('%s', (line) => {
    expect(read(line).kind).toBe('journal');
  });
});
