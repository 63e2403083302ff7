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
import { gzipSync } from 'node:zlib';
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
  writeFileSync(join(folder, 'error.log.gz'), gzipSync(example));
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
