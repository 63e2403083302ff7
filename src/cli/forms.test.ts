import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { diagnose, root } from './run.testing.ts';

const CASE = 'content/problems/sockets/socket-directory-closed/cases/no-prefix.log';

describe('--explain', () => {
  test('tells what a code can mean, and what the remedies are', () => {
    const { status, stdout } = diagnose(['--explain', 'wsgi0117']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^WSGI0117: /);
    expect(stdout).toContain('(socket-directory-closed)');
    expect(stdout).toContain('preferred: Put the sockets where Apache');
  });

  test('tells of a problem by its id', () => {
    const { stdout } = diagnose(['--explain', 'socket-directory-closed']);
    expect(stdout).toMatch(/^Apache can't open the directory.* \(socket-directory-closed\)\n/);
  });

  test('says so where nothing is known, with the status of nothing recognized', () => {
    const { status, stderr } = diagnose(['--explain', 'WSGI9999']);
    expect(status).toBe(1);
    expect(stderr).toContain('"WSGI9999" is unknown');
  });
});

describe('a line that is known and is no fault', () => {
  test.each([
    [
      "WSGI0059: Authorization of user 'x' to access '/' failed. User is not a member of designated groups.",
      'groups_for_user()',
    ],
    ['AH01618: user nobody not found: /', 'nothing is broken'],
    ['chmod 777 /srv/app', 'Recognized: A command gave everybody write access'],
  ])('is told for what it is: %s', (input, says) => {
    const { status, stdout } = diagnose([], { input });
    expect(stdout).toContain(says);
    expect(status).toBe(0);
  });
});

describe('--markdown and --redact', () => {
  const log = "[wsgi:error] [client 10.20.30.40:5] ModuleNotFoundError: No module named 'shop'\n";

  test('the transcript is Markdown, as the browser gives it', () => {
    const { status, stdout } = diagnose(['--markdown'], { input: log });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# wsgi-triage transcript\n/);
    expect(stdout).toContain('## Fault');
    expect(stdout).toContain('10.20.30.40');
  });

  test('the transcript has the fault with its line once, the fix with its commands, and one line of rivals', () => {
    const refused =
      "[wsgi:error] [pid 7] (13)Permission denied: mod_wsgi (pid=7): Unable to connect to WSGI daemon process 'shop' on '/etc/httpd/logs/wsgi.1839.0.1.sock' as user with uid=48.\n";
    const { stdout } = diagnose(['--markdown'], { input: refused });
    expect(stdout.split(refused.trim())).toHaveLength(2);
    const [, fix = ''] = /## Fix\n\n([\s\S]*?)\n## /.exec(stdout) ?? [];
    expect(fix).toContain('  ```\n  namei -l /etc/httpd/logs\n  ```');
    expect(fix).toContain('  Undo: ');
    expect(stdout.match(/could also be/g)).toHaveLength(1);
    expect(stdout.indexOf('## Fault')).toBeLessThan(stdout.indexOf('## Known facts'));
  });

  test('a command of the transcript holds no value that is hidden', () => {
    const denied =
      "[core:error] [pid 77] (13)Permission denied: [client 192.0.2.10:4711] AH00035: access to /x denied (filesystem path '/home/alice/shop/app.wsgi') because search permissions are missing on a component of the path\n";
    const { stdout } = diagnose(['--markdown', '--redact'], { input: denied });
    expect(stdout).toContain("'/home/[user-1]/shop");
    expect(stdout).not.toContain('alice');
  });

  test('the transcript asks for no more than what is missing', () => {
    const started =
      '[Sun Nov 22 14:06:50.100000 2026] [mpm_event:notice] [pid 8:tid 8] AH00489: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations\n';
    const { stdout } = diagnose(['--markdown'], { input: `${started}${log}` });
    const [, missing = ''] = stdout.split('## Still missing');
    expect(missing).toContain("Main and virtual host's error log");
    expect(missing).not.toMatch(/version/);
  });

  test.each([['--markdown'], ['--json'], ['--fact=symptom=500']])(
    '%s hides a name also in what stands before the line that tells it',
    (option) => {
      const early =
        "[wsgi:error] [client 10.20.30.40:5] ModuleNotFoundError: No module named 'shop.acme.test'\n";
      const late =
        '[wsgi:error] [client 10.20.30.40:5] Truncated or oversized response headers received from daemon process, referer: https://shop.acme.test/\n';
      const { stdout } = diagnose([option, '--redact'], { input: early + late });
      expect(stdout).not.toContain('shop.acme.test');
      expect(stdout).toContain('[host-1]');
    },
  );

  test.each([['--markdown'], ['--json'], ['--fact=symptom=500']])(
    '%s hides addresses, if told to',
    (option) => {
      const { stdout } = diagnose([option, '--redact'], { input: log });
      expect(stdout).not.toContain('10.20.30.40');
      expect(stdout).toContain('[ip-1]');
      expect(stdout).toContain('shop');
    },
  );

  test.each([['--markdown'], ['--json'], ['--fact=symptom=500']])(
    '%s --redact says beside the result that it misses some',
    (option) => {
      const { stderr, stdout } = diagnose([option, '--redact'], { input: log });
      expect(stderr).toBe(
        'diagnose: --redact misses some secrets. Read the result before you share it, and remove what it left.\n',
      );
      expect(stdout).not.toContain('misses');
      expect(diagnose([option], { input: log }).stderr).toBe('');
    },
  );

  test('--help and the README say so too', () => {
    const line = diagnose(['--help'])
      .stdout.split('\n')
      .find((one) => one.includes('--redact'));
    expect(line).toContain('it misses some: read the result');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(
      /--redact.{0,80}it misses some\. Read the text before you share it/s,
    );
  });

  test('--redact-only prints the text itself, with nothing added', () => {
    const text = `# a note, without a fault\r\nServerName shop.acme.test\n${log}for shop.acme.test`;
    const { status, stdout } = diagnose(['--redact-only', '-'], { input: text });
    expect(status).toBe(0);
    expect(stdout).toBe(
      text.replaceAll('10.20.30.40', '[ip-1]').replaceAll('shop.acme.test', '[host-1]'),
    );
  });

  test('--redact-only unpacks, reads several files, and takes what is not UTF-8', () => {
    const packed = gzipSync('for 192.0.2.7\n');
    expect(diagnose(['--redact-only'], { input: packed }).stdout).toBe('for [ip-1]\n');
    const latin = Buffer.from('caf\xe9 192.0.2.7\n', 'latin1');
    expect(diagnose(['--redact-only'], { input: latin }).stdout).toBe('café [ip-1]\n');
    expect(diagnose(['--redact-only', '/nowhere/error.log']).status).toBe(2);
  });

  test('--redact-only refuses options that say something of a diagnosis', () => {
    const { status, stderr } = diagnose(['--redact-only', '--json'], { input: log });
    expect(status).toBe(2);
    expect(stderr).toContain('--redact-only prints no diagnosis. Leave out --json');
  });

  test('a line is redacted before it is cut', () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl';
    const [line = ''] = log.split('\n', 1);
    const long = `${line} ${'x'.repeat(390 - line.length)} ${secret}\n`;
    const { stdout } = diagnose(['--redact'], { input: long });
    expect(stdout).not.toContain('eyJ');
  });

  test.each([['--fact=symptom=500'], ['--json']])(
    '%s: a token in a command is quoted, as a shell would read it as a pattern',
    (option) => {
      const path = "(filesystem path '/home/alice/site/app.wsgi')";
      const denied = `[core:error] [pid 77] (13)Permission denied: [client 10.20.30.40:5] AH00035: access to /x denied ${path} because search permissions are missing on a component of the path\n`;
      const { stdout } = diagnose([option, '--redact'], { input: denied });
      expect(stdout).toContain("'/home/[user-1]/site/app.wsgi'");
      expect(stdout).not.toMatch(/(?:chmod|setfacl|namei|sudo)[^'\n"]* \/home\/\[user-1\]/);
    },
  );

  test('what is redacted keeps the shape of a report', () => {
    const { stdout } = diagnose(['--json', '--redact'], { input: log });
    const { hypotheses } = JSON.parse(stdout) as { hypotheses: readonly { problem: string }[] };
    expect(hypotheses[0]?.problem).toBe('module-not-found');
  });

  test('one of the two forms', () => {
    expect(diagnose(['--json', '--markdown'], { input: log }).status).toBe(2);
  });
});

test.each([[''], ['--json'], ['--markdown']])(
  'nothing that a terminal would obey is printed (%s)',
  (option) => {
    const rename = '\u001b]0;renamed\u0007';
    const unseen = '\u202e\u061c\u200b\u{e0041}';
    const input = `[wsgi:error] ModuleNotFoundError: No module named 'sh${rename}op${unseen}'\n`;
    const { status, stdout } = diagnose(option === '' ? [] : [option], { input });
    expect(status).toBe(0);
    expect(stdout).toContain(String.raw`sh\u001b]0;renamed\u0007op\u202e\u061c\u200b\udb40\udc41`);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}]/u);
  },
);

test('the built command needs nothing beside it', () => {
  diagnose(['--help']);
  const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));
  const alone = join(folder, 'diagnose.mjs');
  writeFileSync(alone, readFileSync(join(root, 'dist/cli/diagnose.js')));
  const { status, stdout } = spawnSync(process.execPath, [alone, join(root, CASE)], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  expect(stdout).toContain('connect to the daemon');
});

describe('noise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diagnose-noise-'));
  const file = join(folder, 'error.log');
  const fault = readFileSync(join(root, 'content/examples/socket-503.log'), 'utf8');
  const noise = Array.from(
    { length: 600 },
    (_, index) =>
      `[Sun Nov 22 14:06:50.1 2026] [authz_core:error] [pid 8:tid 9] [client 192.0.2.7:5] AH01630: client denied by server configuration: /var/www/html/${String(index)}/q\n[Sun Nov 22 14:06:50.2 2026] [core:info] [pid 8:tid 9] [client 192.0.2.7:5] AH00128: File does not exist: /var/www/html/${String(index)}/q\n`,
  );
  writeFileSync(file, noise.join('') + fault);
  const FOLDED = '600 times, 600 different values of path';

  test('is a line each in the text, behind the fault', () => {
    const { stdout, stderr } = diagnose([file]);
    expect(stdout.split('\n').length).toBeLessThan(80);
    expect(stdout.indexOf('/srv/www/metrics29/run')).toBeLessThan(stdout.indexOf(FOLDED));
    expect(stdout).toContain(`(access-not-granted): ${FOLDED}`);
    expect(stdout).toContain(`(line 2, ${FOLDED})`);
    expect(stderr).toContain(FOLDED);
  });

  test('is counted in the report, and said on stderr', () => {
    const { stdout, stderr } = diagnose(['--json', file]);
    const { input, foreign } = JSON.parse(stdout) as {
      readonly input: {
        readonly messages: readonly unknown[];
        readonly notices: readonly unknown[];
      };
      readonly foreign: readonly unknown[];
    };
    expect(foreign).toMatchObject([
      { id: 'file-asked-for-missing', line: 2, count: 600, different: { path: 600 } },
    ]);
    expect(input.messages).toContainEqual({
      file: 'error.log',
      id: 'access-rule-denied',
      count: 600,
      different: { path: 600 },
      atLeast: false,
      leftOut: 584,
    });
    expect(input.notices).toMatchObject([{ code: 'counted' }, { code: 'counted' }]);
    expect(stderr).toContain(FOLDED);
  });

  test('is an item each in the transcript', () => {
    const { stdout } = diagnose(['--markdown', file]);
    expect(stdout).toContain(`exist, ${FOLDED}: `);
    expect(stdout).toContain('## What was read');
  });
});
