import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeScript } from './write-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'script-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const printing = (text: string): string =>
  writeScript([{ title: 'Lines', command: `printf '%s\\n' '${text.replaceAll("'", `'\\''`)}'` }]);

const run = (script: string, shell: readonly [string, ...string[]] = ['sh']): string => {
  const [program, ...args] = shell;
  return execFileSync(program, args, { input: script, encoding: 'utf8', cwd: folder });
};

/** What becomes of a line. */
const shown = (line: string): string => run(printing(line)).trimEnd().split('\n').at(-1) ?? '';

/** Whether a program starts; where it does not, the test says so and is skipped. */
function lacks(program: string, args: readonly string[]): boolean {
  const isHere = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!isHere)
    console.warn(`SKIPPED: ${program} is not installed: the script is not tried with it.`);
  return !isHere;
}

const LOOKS = [
  { title: "Apache's groups", command: 'id -un' },
  { title: 'Nothing of that name', command: 'no-such-command --version' },
  { title: 'Path', command: 'namei -l /tmp' },
  { title: 'Root <first>', command: 'sudo id -un' },
];

describe('a script', () => {
  test.skipIf(lacks('shellcheck', ['-V']))('passes shellcheck', () => {
    const file = join(folder, 'look.sh');
    writeFileSync(file, writeScript(LOOKS));
    const { stdout } = spawnSync('shellcheck', ['-f', 'gcc', file], { encoding: 'utf8' });
    rmSync(file);
    expect(stdout).toBe('');
  });

  describe.each([['dash'], ['bash'], ['busybox', 'sh']] as const)('in %s', (...shell) => {
    test.skipIf(lacks(shell[0], [...shell.slice(1), '-c', ':']))(
      'prints each probe with its title, its command and what it said, and leaves nothing behind',
      () => {
        const printed = run(writeScript(LOOKS), shell);
        expect(printed).toContain("\n==> Apache's groups <==\n$ id -un\n");
        expect(printed).toMatch(/\$ no-such-command --version\n.*not found\n/);
        expect(printed).toMatch(/\$ namei -l \/tmp\nf: \/tmp\nd/);
        expect(readdirSync(folder)).toEqual([]);
      },
    );
  });

  test('keeps the end of what is long', () => {
    const printed = run(writeScript([{ title: 'Many', command: 'seq 1 5000' }]));
    expect(printed.trimEnd().split('\n')).toHaveLength(203);
    expect(printed).toContain('\n5000\n');
  });
});

describe('a script hides', () => {
  test.each([
    ['an address', '[client 203.0.113.7:55808] x', '[client 192.0.2.1:55808] x'],
    [
      'an address of the new kind',
      '[client 2001:db8:85a3::8a2e:370:7334] x',
      '[client 2001:db8::1] x',
    ],
    ['one of the old kind within', 'from ::ffff:203.0.113.7', 'from ::ffff:192.0.2.1'],
    ['a cookie', 'Cookie: sessionid=abc; csrftoken=def', 'Cookie: hidden'],
    ['an authorization', 'Authorization: Bearer eyJhbGciOi.x', 'Authorization: hidden'],
    ['a password', "DB_PASSWORD = 'hunter2'", 'DB_PASSWORD = hidden'],
    ['a password in a dictionary', "'PASSWORD': 'hunter2', 'HOST'", "'PASSWORD': hidden, 'HOST'"],
    ['a password with blanks', "password = 'a b, c' x", 'password = hidden x'],
    ['one whose name has any case', 'Db_Passphrase=>"a b" x', 'Db_Passphrase=>hidden x'],
    [
      'one in JSON in a text',
      String.raw`{\"token\": \"a b\"} x`,
      String.raw`{\"token\": \hidden} x`,
    ],
    ['one behind aligned signs', 'api_key      = abc', 'api_key      = hidden'],
    [
      'one of a directive',
      'x.conf:3: AuthLDAPBindPassword "a b"',
      'x.conf:3: AuthLDAPBindPassword hidden',
    ],
    ['one of the environment', 'SetEnv DB_PASSWORD abc', 'SetEnv DB_PASSWORD hidden'],
    ['a token of a service', `at ${'gh' + 'p_'}${'a1B2'.repeat(9)} end`, 'at hidden end'],
    [
      'a key on one line',
      String.raw`-----BEGIN PRIVATE KEY-----\nMIIa\n-----END PRIVATE KEY-----`,
      '-----BEGIN PRIVATE KEY-----hidden-----END PRIVATE KEY-----',
    ],
    ['a bearer', 'curl -H "bearer 0123456789abcdef"', 'curl -H "bearer hidden"'],
    ['a signed token', 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln', 'got hidden'],
    ['a key of a cloud', 'id AKIAIOSFODNN7EXAMPLE end', 'id hidden end'],
    ['a key', 'SetEnv SECRET_KEY=abc123 x', 'SetEnv SECRET_KEY=hidden x'],
    ['who logs in by an address', 'postgres://app:hunter2@db/x', 'postgres://hidden@db/x'],
    ['mail', 'ServerAdmin alice@example.org', 'ServerAdmin hidden@example.com'],
    ['what a form asked for', '"GET /reset?key=abc&u=1 HTTP/1.1"', '"GET /reset?hidden HTTP/1.1"'],
  ])('%s', (_, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  test('the lines of a key, and nothing behind them', () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${'a1B2'.repeat(16)}\nx y`;
    expect(run(printing(key))).toMatch(/KEY-----\nhidden\nx y\n$/);
  });

  test('the same address behind the same address', () => {
    expect(shown('203.0.113.7 198.51.100.2 203.0.113.7')).toBe('192.0.2.1 192.0.2.2 192.0.2.1');
  });

  test.each([
    ['the time', '[Sun Nov 22 14:06:54.600006 2026] [pid 30832:tid 30853]'],
    ['a version', 'Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11'],
    ['its own machine', 'Listen 127.0.0.1:80'],
    ['paths and modes', 'drwxr-xr-x root root /srv/www/my app'],
    ['a label', 'system_u:object_r:httpd_sys_content_t:s0'],
    ['a refusal', 'user x: authentication failure for "/": Password Mismatch'],
    ['where a key is', 'SSLCertificateKeyFile /etc/ssl/private/x.key'],
    ['a pattern', 'RewriteRule ^/(.*)?$ /app/$1 [PT]'],
  ])('nothing of %s', (_, line) => {
    expect(shown(line)).toBe(line);
  });
});
