import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import type { KnowledgeBase, LogRecord, Observation } from '../../model/index.ts';
import { knowledge, message } from '../knowledge.fixture.ts';
import { observe } from './observe.ts';
import { recordBuilder } from '../intake/records.ts';

const kb = knowledge({
  messages: [
    message('connect', "Unable to connect to WSGI daemon process '{group}' on '{socket:path}'"),
    message('no-module', "No module named '{module:word}'"),
    message('wrapper', "Exception occurred processing WSGI script '{script:path}'", {
      role: { kind: 'context' },
    }),
    message('syntax', 'Syntax error on line {line:int} of {file:path}:', {
      role: { kind: 'context' },
    }),
    message('duplicate', 'Name duplicates previous WSGI daemon definition'),
  ],
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(
  text: string | Uint8Array,
  given: Pick<KnowledgeBase, 'messages'> = kb,
  piece = 1 << 20,
): Observation {
  const all = typeof text === 'string' ? bytes(text) : text;
  const observing = observe(given, formats);
  for (let from = 0; from < all.length; from += piece)
    observing.push(all.slice(from, from + piece));
  return observing.end();
}

const CONNECT =
  "[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 30832:tid 30853] (13)Permission denied: [client 127.0.0.1:55808] mod_wsgi (pid=30832): Unable to connect to WSGI daemon process 'tracker' on '/srv/www/metrics29/run/wsgi.30828.0.1.sock' as user with uid=33.";

const INTERLEAVED = `[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 11] [remote 127.0.0.1:1] mod_wsgi (pid=1): Exception occurred processing WSGI script '/srv/a.wsgi'.
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 12] [remote 127.0.0.1:2] mod_wsgi (pid=1): Exception occurred processing WSGI script '/srv/b.wsgi'.
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 11] [remote 127.0.0.1:1] Traceback (most recent call last):
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 12] [remote 127.0.0.1:2] Traceback (most recent call last):
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 11] [remote 127.0.0.1:1]   File "/srv/a.wsgi", line 1, in <module>
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 12] [remote 127.0.0.1:2]   File "/srv/b.wsgi", line 1, in <module>
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 12] [remote 127.0.0.1:2] ModuleNotFoundError: No module named 'flask'
[Sun Nov 22 14:17:21.1 2026] [wsgi:error] [pid 1:tid 11] [remote 127.0.0.1:1] ModuleNotFoundError: No module named 'django'`;

describe('reading a source', () => {
  test('sees a message behind the whole prefix of Apache, and where', () => {
    const [sighting] = read(CONNECT).sightings;
    expect(sighting).toMatchObject({
      message: 'connect',
      captures: {
        group: 'tracker',
        socket: '/srv/www/metrics29/run/wsgi.30828.0.1.sock',
        errno: '13',
      },
      line: 1,
      pid: 30832,
    });
    const group = sighting?.spans.find(({ capture }) => capture === 'group');
    expect(CONNECT.slice(group?.from, group?.to)).toBe('tracker');
  });

  test('keeps the requests of two threads apart, though their lines are mixed', () => {
    const { sightings, records } = read(INTERLEAVED);
    expect(records).toBe(2);
    const scriptOf = (module: string): string | undefined => {
      const record = sightings.find(({ captures }) => captures['module'] === module)?.record;
      return sightings.find((one) => one.record === record && one.captures['script'])?.captures[
        'script'
      ];
    };
    expect(scriptOf('flask')).toBe('/srv/b.wsgi');
    expect(scriptOf('django')).toBe('/srv/a.wsgi');
  });

  test('takes AH00526 with the line after it', () => {
    const { records, sightings } = read(
      'AH00526: Syntax error on line 55 of /etc/apache2/sites-enabled/site.conf:\nName duplicates previous WSGI daemon definition.\n',
    );
    expect(records).toBe(1);
    expect(sightings.map(({ message: id }) => id)).toEqual(['syntax', 'duplicate']);
  });

  test('counts equal sightings, and keeps the first', () => {
    const [sighting] = read(`${CONNECT}\n`.repeat(1000)).sightings;
    expect(sighting).toMatchObject({ count: 1000, line: 1, lastLine: 1000 });
  });

  test.each([
    [
      'a traceback without its last line',
      INTERLEAVED.split('\n').slice(0, 6).join('\n'),
      'The last line of the traceback',
    ],
    [
      'AH00526 without the line after it',
      'AH00526: Syntax error on line 55 of /etc/x.conf:',
      'The line after',
    ],
  ])('says what is missing: %s', (_, text, what) => {
    expect(read(text).missing[0]?.what).toContain(what);
  });

  test('misses no traceback where a directive goes on in the next line', () => {
    const directive = 'WSGIDaemonProcess shop \\\n        threads=5 display-name=%{GROUP}\n';
    expect(read(`<VirtualHost *:80>\n    ${directive}</VirtualHost>\n`).missing).toEqual([]);
  });

  test('a command names what it looks for, and is no evidence', () => {
    const typed = "$ grep \"Unable to connect to WSGI daemon process 'x' on '/y'\" error.log";
    expect(read(typed).sightings).toEqual([]);
  });
});

describe('odd input', () => {
  test('white space only: said', () => {
    expect(read(' \n\n\t\n').notices).toMatchObject([{ code: 'empty' }]);
  });

  test('a binary file: said, and nothing seen', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    expect(read(noise).notices.map(({ code }) => code)).toContain('binary');
  });

  test('UTF-16, as editors on Windows save it', () => {
    const codes = Array.from({ length: CONNECT.length }, (_, index) => CONNECT.charCodeAt(index));
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...codes]).buffer);
    expect(read(utf16)).toMatchObject({
      notices: [{ code: 'decoded' }],
      sightings: [{ message: 'connect' }],
    });
  });

  test('one line of ten megabytes: cut and said, and read in time', () => {
    const { notices, lines } = read(`${'x'.repeat(10_000_000)}\n${CONNECT}`, kb, 65_536);
    expect(lines).toBe(2);
    expect(notices).toMatchObject([{ code: 'line-cut' }]);
  });

  test('reads the same in pieces of any size', () => {
    const text = `${INTERLEAVED}\r\n\r\nzwölf Bären: ${CONNECT}\n`;
    const whole = read(text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (piece) => {
        expect(read(text, kb, piece)).toEqual(whole);
      }),
    );
  });

  test('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (noise) => {
        read(noise);
      }),
    );
  });
});

describe('a large log', () => {
  const NOISE =
    '[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 77:tid 88] [client 10.0.0.9:1] INFO shop.cart: 3 items in 12 ms\n';
  const noise = (bytesOf: number): string => NOISE.repeat(Math.ceil(bytesOf / NOISE.length));
  const large = (middle: string): Observation =>
    read(`${noise(600_000)}${middle}\n${noise(1_500_000)}`, kb, 65_536);

  test('says the same of lines in its middle as of these lines alone', () => {
    const alone = read(INTERLEAVED).sightings;
    const shift = noise(600_000).split('\n').length - 1;
    expect(
      large(INTERLEAVED).sightings.map(({ message: id, captures, line, time }) => {
        return { id, captures, line: line - shift, time };
      }),
    ).toEqual(alone.map(({ message: id, captures, line, time }) => ({ id, captures, line, time })));
  });

  test('counts every line, and reads few', () => {
    const { lines, passedOver, records } = large(CONNECT);
    expect(lines).toBe((noise(600_000) + noise(1_500_000)).split('\n').length);
    expect(passedOver / lines).toBeGreaterThan(0.8);
    expect(lines - passedOver).toBe(records);
  });

  test('tells where a line begins, so that its neighbours can be read again', () => {
    const [sighting] = large(CONNECT).sightings;
    expect(sighting?.offset).toBe(noise(600_000).length);
  });

  test('a storm is counted: the first and the last line, and when', () => {
    const storm = Array.from({ length: 30_000 }, (_, index) =>
      CONNECT.replace('14:06:54', `14:06:${String(10 + (index % 40))}`).replace(
        '55808',
        String(10_000 + index),
      ),
    );
    const [sighting, ...others] = read(storm.join('\n')).sightings;
    expect(others).toEqual([]);
    expect(sighting).toMatchObject({ count: 30_000, line: 1, lastLine: 30_000 });
    expect(new Date(sighting?.lastTime ?? 0).toISOString()).toContain('14:06:49');
  });

  test('shows where a storm was, by time and level', () => {
    const storm = Array.from({ length: 5000 }, (_, index) =>
      CONNECT.replace('55808', String(10_000 + index)),
    );
    const { histogram, lines } = large(storm.join('\n'));
    const records = histogram.parts.map(({ levels }) =>
      levels.reduce((sum, one) => sum + one.records, 0),
    );
    expect(records.reduce((sum, one) => sum + one, 0)).toBe(5000);
    const [first = -1] = records.flatMap((one, index) => (one > 0 ? [index] : []));
    expect(first * histogram.length).toBeLessThan(noise(600_000).split('\n').length);
    expect((first + 1) * histogram.length).toBeGreaterThanOrEqual(
      noise(600_000).split('\n').length,
    );
    expect(histogram.parts[first]?.levels).toMatchObject([{ level: 'error' }]);
    expect(new Date(histogram.parts[first]?.time ?? 0).toISOString()).toContain('14:06:54');
    expect(histogram.length * histogram.parts.length).toBeGreaterThanOrEqual(lines);
  });

  test('keeps apart what differs in more than digits', () => {
    const groups = ['shop', 'forum', 'wiki'].map((group) => CONNECT.replace('tracker', group));
    const storm = Array.from({ length: 9000 }, (_, index) => groups[index % 3] ?? '');
    expect(read(storm.join('\n')).sightings.map(({ count }) => count)).toEqual([3000, 3000, 3000]);
  });

  test('reads its end, which shows whether it is whole', () => {
    const cropped = INTERLEAVED.split('\n').slice(0, 6).join('\n');
    expect(read(noise(600_000) + cropped).missing[0]?.what).toContain('The last line');
    expect(large(INTERLEAVED).missing).toEqual([]);
  });

  test('is read the same in pieces of any size', () => {
    const text = bytes(`${noise(400_000)}${INTERLEAVED}\n${noise(900_000)}${CONNECT}\n`);
    const whole = read(text);
    for (const piece of [777, 65_536, 1_000_003]) expect(read(text, kb, piece)).toEqual(whole);
  });
});

describe('a configuration that is too long to be read as a whole', () => {
  const host = `<VirtualHost *:80>
    WSGIDaemonProcess shop
    WSGIScriptAlias / /srv/shop/app.wsgi
    <Directory /srv/shop>
        Require all granted
    </Directory>
</VirtualHost>
`;
  const codes = (text: string): readonly string[] => read(text).notices.map(({ code }) => code);

  test('says where its check ends, and what to do', () => {
    const { notices } = read(host.repeat(Math.ceil(8_200_000 / host.length)));
    expect(notices).toEqual([{ code: 'whole-too-long', most: 8_000_000 }]);
  });

  test('a short one among the lines of a log is read as one, so nothing is said', () => {
    expect(codes(`${`${CONNECT}\n`.repeat(50)}${host.repeat(2)}`)).toEqual([]);
  });

  test('is not spoken of where it is short, nor in a log of that length', () => {
    expect(codes(host)).toEqual([]);
    expect(codes(`${CONNECT}\n`.repeat(Math.ceil(8_200_000 / CONNECT.length)))).toEqual([]);
  });
});

test('lines whose hashes are too many are counted, and said not to be looked at', () => {
  const words = 'alpha beta gamma delta epsilon zeta theta kappa lambda sigma omega'.split(' ');
  const named = message('named', 'the parts of it are: {parts}', {
    derivations: words.map((word) => ({
      name: word,
      from: 'parts',
      cases: [{ value: 'yes', contains: [word] }],
      otherwise: 'no',
    })),
  });
  const lines = Array.from({ length: 8000 }, (_, index) => {
    const parts = words.filter((_word, at) => (index >> at) % 2 === 1);
    return `[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 77:tid 88] the parts of it are: ${parts.join(' ')} ${'x'.repeat(index % 97)}`;
  });
  const { notices, counted } = read(lines.join('\n'), knowledge({ messages: [named] }));
  expect(notices.map(({ code }) => code)).toEqual(['not-read', 'counted']);
  expect(counted).toMatchObject([{ message: 'named', times: 8000 }]);
});

test('every line that is not blank lands in exactly one record', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...INTERLEAVED.split('\n'),
      CONNECT,
      '',
      '   ',
      '  File "/x.py", line 1',
      'Traceback (most recent call last):',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const records: LogRecord[] = [];
      const builder = recordBuilder(formats.readers, formats.continuation, (record) =>
        records.push(record),
      );
      lines.forEach((one, index) => {
        builder.push(one, index + 1, null);
      });
      builder.end();
      const numbers = records
        .flatMap((record) => record.lines.map(({ number }) => number))
        .sort((a, b) => a - b);
      const expected = lines.flatMap((one, index) => (one.trim() === '' ? [] : [index + 1]));
      expect(numbers).toEqual(expected);
    }),
  );
});
