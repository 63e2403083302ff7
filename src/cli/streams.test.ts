import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bash, copyTo, diagnose, root } from './run.testing.ts';

// Each test starts programs, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'diagnose-streams-'));
const example = readFileSync(join(root, 'content/examples/socket-503.log'));
const found = "Apache can't open the directory that holds the daemon's socket";
let copy = '';

beforeAll(() => {
  copy = copyTo(folder);
  writeFileSync(join(folder, 'error.log.gz'), zlib.gzipSync(example));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a pipe is read completely', { skip: process.platform === 'win32' }, () => {
  test.each([
    ['process substitution', 'node "$diagnose" --json <(cat "$example")'],
    ['a named pipe', 'mkfifo a && { cat "$example" > a & node "$diagnose" --json a; }'],
    [
      'a named pipe that brings one byte first',
      'mkfifo b && { { head -c 1 "$example"; sleep 0.3; tail -c +2 "$example"; } > b & node "$diagnose" --json b; }',
    ],
    ['gzip by process substitution', 'node "$diagnose" --json <(cat error.log.gz)'],
    ['gzip on standard input', 'node "$diagnose" --json < error.log.gz'],
    ['gzip through a pipe', 'cat error.log.gz | node "$diagnose" --json -'],
    [
      'gzip that brings one byte first',
      '{ head -c 1 error.log.gz; sleep 0.3; tail -c +2 error.log.gz; } | node "$diagnose" --json',
    ],
  ])('%s', (_what, script) => {
    const { status, stdout, stderr } = bash(script, copy);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { input } = JSON.parse(stdout) as { input: { bytes: number } };
    expect(input.bytes).toBe(example.length);
  });

  test('one that nobody writes to is said to be waited for', () => {
    const { status, stderr } = bash('mkfifo c && timeout 8 node "$diagnose" c', copy);
    expect(stderr).toBe('diagnose: waiting for input from c\n');
    expect(status).toBe(124);
  });

  test('an input of one byte is read', () => {
    const { status, stderr } = diagnose(['--json'], { input: '\u001f' });
    expect([status, stderr]).toEqual([1, '']);
  });
});

describe(
  'input that cannot be read is one line, and status 2',
  {
    skip: process.platform === 'win32',
  },
  () => {
    /** Root may read everything, so it runs as nobody. */
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

    beforeAll(() => {
      chmodSync(folder, 0o755);
      writeFileSync(join(folder, 'closed.log'), example, { mode: 0o000 });
      mkdirSync(join(folder, 'closed'), { mode: 0o000 });
      mkdirSync(join(folder, 'listed'));
      writeFileSync(join(folder, 'listed/error.log'), example);
      chmodSync(join(folder, 'listed'), 0o744);
      symlinkSync('gone', join(folder, 'vanished.log'));
    });

    afterAll(() => {
      chmodSync(join(folder, 'closed'), 0o700);
    });

    test.each([
      ['a file without permission', 'closed.log', 'closed.log: permission denied'],
      ['a folder without permission', 'closed', 'closed: permission denied'],
      ['a folder that can only be listed', 'listed', 'listed/error.log: permission denied'],
      ['a file that has vanished', 'vanished.log', 'vanished.log: no such file'],
    ])('%s', (_what, name, says) => {
      const { status, stdout, stderr } = bash(`node "$diagnose" --json ${name}`, copy, nobody);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(`diagnose: can't read ${says}`);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    });
  },
);

describe('a log in another packing', { skip: process.platform === 'win32' }, () => {
  const magic = {
    xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    bzip2: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41],
  };

  test.each(Object.entries(magic))('%s says what to run, and nothing else', (name, bytes) => {
    writeFileSync(join(folder, 'error.log.packed'), Buffer.from([...bytes, 1, 2, 3]));
    for (const script of [
      'node "$diagnose" --json error.log.packed',
      'cat error.log.packed | node "$diagnose" --redact-only - 2>&1 >&2 | grep -v misses >&2',
    ]) {
      const { stdout, stderr } = bash(script, copy);
      expect(stdout).toBe('');
      expect(stderr).toContain(`packed with ${name}. Unpack it first: ${name} -dc`);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  test('zstd is unpacked where Node can, and otherwise says what to run', () => {
    // Frames of zstd may hold their bytes as they are: a magic number, a descriptor, one raw block.
    const header = [0x28, 0xb5, 0x2f, 0xfd, 0xa0];
    const size = Buffer.alloc(4);
    size.writeUInt32LE(example.length);
    const block = Buffer.alloc(4);
    block.writeUInt32LE((example.length << 3) | 1);
    const packed = Buffer.concat([Buffer.from(header), size, block.subarray(0, 3), example]);
    writeFileSync(join(folder, 'error.log.zst'), packed);
    const { status, stdout, stderr } = bash('node "$diagnose" --json error.log.zst', copy);
    if ('createZstdDecompress' in zlib) {
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('socket');
    } else {
      expect(status).toBe(2);
      expect(stderr).toContain('packed with zstd. Unpack it first: zstd -dc error.log.zst');
    }
  });
});

describe('a file that changes while it is read', { skip: process.platform === 'win32' }, () => {
  test.each([
    ['is truncated, as by copytruncate', ': > changing.log'],
    ['vanishes', 'rm changing.log'],
    ['grows', 'cat "$example" >> changing.log'],
  ])('%s: it ends in a result, or in one clear line', (_what, change) => {
    const filler = '[Sun Nov 22 14:06:54 2026] [core:notice] [pid 1] nothing of interest\n';
    writeFileSync(join(folder, 'changing.log'), example.toString() + filler.repeat(200_000));
    const { status, stderr } = bash(
      `node "$diagnose" --json changing.log > out.json & sleep 0.35; ${change}; wait $!`,
      copy,
    );
    // How far the reading was depends on the machine. Either way there is no stack trace.
    if (status === 2) {
      expect(stderr).toBe("diagnose: can't read changing.log: no such file\n");
      return;
    }
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
    const told = readFileSync(join(folder, 'out.json'), 'utf8');
    expect(JSON.parse(told)).toHaveProperty('input.bytes');
  });
});

describe('--redact-only', { skip: process.platform === 'win32' }, () => {
  test.each([
    ['a file', 'node "$diagnose" --redact-only plain.log'],
    ['standard input', 'node "$diagnose" --redact-only - < plain.log'],
    ['packed standard input', 'gzip -c plain.log | node "$diagnose" --redact-only -'],
  ])('prints the text of %s, and nothing else', (_what, script) => {
    writeFileSync(
      join(folder, 'plain.log'),
      'no answer from 192.0.2.7\nServerName shop.acme.test\n',
    );
    const { status, stdout } = bash(script, copy);
    expect(status).toBe(0);
    expect(stdout).toBe('no answer from [ip-1]\nServerName [host-1]\n');
  });
});

describe('output', { skip: process.platform === 'win32' }, () => {
  test.each([
    ['something was recognized', '"$example"', '0'],
    ['nothing was', '/dev/null', '1'],
  ])(
    'to a reader that has gone ends quietly, with the status of the result: %s',
    (_, name, status) => {
      const run = bash(`{ node "$diagnose" --json ${name}; echo $? >&2; } | true`, copy);
      expect(run.stderr).toBe(`${status}\n`);
    },
  );

  test('that head cuts off is what it is', () => {
    const { stdout, stderr } = bash('node "$diagnose" "$example" | head -n 1', copy);
    expect(stdout).toContain(found);
    expect(stderr).toBe('');
  });

  test('to a full disk is one line, and status 2', { skip: process.platform !== 'linux' }, () => {
    const { status, stderr } = bash('node "$diagnose" "$example" > /dev/full', copy);
    expect(stderr).toBe("diagnose: can't write the output: no space left on the device\n");
    expect(status).toBe(2);
  });
});
