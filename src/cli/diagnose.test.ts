import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { diagnose, root, type Run } from './run.testing.ts';
import { isDiagnosis } from './schema.testing.ts';

const problems = join(root, 'content/problems');
const closed = 'content/problems/sockets/socket-directory-closed/cases/';
const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));

/** A folder of logs as logrotate leaves it: the older one is packed. */
const logs = mkdtempSync(join(tmpdir(), 'diagnose-logs-'));
const packed = gzipSync(readFileSync(join(root, `${closed}no-prefix.log`)));
const cut = join(logs, 'cut/error.log.gz');
mkdirSync(join(logs, 'rotated'));
mkdirSync(join(logs, 'cut'));
writeFileSync(join(logs, 'rotated/error.log'), 'nothing that is known\n');
writeFileSync(join(logs, 'rotated/error.log.1.gz'), packed);
writeFileSync(cut, packed.subarray(0, -12));

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(logs, { recursive: true });
});

/** What the tests look at; the schema says the rest. */
interface Report {
  readonly input: { readonly lines: number; readonly kinds: readonly string[] };
  readonly files: readonly string[];
  readonly facts: readonly {
    readonly fact: string;
    readonly value: string;
    readonly by: unknown;
  }[];
  readonly hypotheses: readonly {
    readonly problem: string;
    readonly confidence: string;
    readonly evidence: readonly { readonly file: string; readonly line: number }[];
    readonly remedies: readonly {
      readonly platform: string;
      readonly steps: readonly {
        readonly target: string;
        readonly place: { readonly file: string | null };
        readonly text: string;
        readonly unfilled: readonly string[];
      }[];
    }[];
  }[];
  readonly harmless: readonly { readonly id: string }[];
  readonly foreign: readonly { readonly owner: string }[];
  readonly next: { readonly kind: string };
}

/** The one object that `--json` prints, held to its schema. */
function reported({ stdout }: Run): Report {
  const report: unknown = JSON.parse(stdout);
  expect(isDiagnosis(report), JSON.stringify(isDiagnosis.errors)).toBe(true);
  return report as Report;
}

const report = (args: readonly string[], given?: Parameters<typeof diagnose>[1]): Report =>
  reported(diagnose(['--json', ...args], given));

const steps = ({ hypotheses }: Report) =>
  hypotheses[0]?.remedies.flatMap((remedy) => remedy.steps) ?? [];

interface Expectation {
  readonly files?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}

/** The first case of each family that has one. */
const cases = readdirSync(problems).flatMap((family) => {
  const [file] = readdirSync(join(problems, family), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.expect.yaml'))
    .sort();
  if (file === undefined) return [];
  const path = join(problems, family, file);
  const expected = parse(readFileSync(path, 'utf8')) as Expectation;
  const files = expected.files ?? [basename(path).replace('.expect.yaml', '.log')];
  const answers = Object.entries(expected.answers ?? {});
  return {
    problem: basename(dirname(dirname(path))),
    args: [
      ...answers.flatMap(([fact, value]) => ['--fact', `${fact}=${value}`]),
      ...files.map((name) => join(dirname(path), name)),
    ],
  };
});

describe('a case of each family', () => {
  test.each(cases)('leads to $problem, in the shape that the schema says', ({ problem, args }) => {
    const run = diagnose(['--json', ...args]);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(reported(run).hypotheses[0]?.problem).toBe(problem);
  });
});

describe('what was done to get on and harms', () => {
  const log = join(root, closed, 'no-prefix.log');

  test('has its way back before any remedy', () => {
    const { stdout } = diagnose(['--fact', 'selinux-mode=permissive', log]);
    const [back = '', rest] = stdout.split('\nFix: ', 2);
    expect(rest).toBeDefined();
    expect(back).toContain('First: Read the denials, fix them, then enforce again');
    expect(back).toContain('SELinux was switched to permissive mode (setenforce 0). You said so.');
    expect(back).toContain('     sudo setenforce 1\n');
  });

  test('is told with the line that shows it', () => {
    const { stdout } = diagnose(['-'], { input: 'Permissive\n' });
    expect(stdout).toContain('standard input:1 shows it.');
  });

  test('is not told where nothing shows it', () => {
    expect(diagnose([log]).stdout).not.toContain('First: ');
  });
});

describe('input', () => {
  const text = readFileSync(join(root, closed, 'no-prefix.log'), 'utf8');

  test.each([[['-']], [[]]])('is standard input for %j', (args) => {
    const { files, hypotheses } = report(args, { input: text });
    expect(files).toEqual(['standard input']);
    expect(hypotheses[0]?.evidence[0]).toMatchObject({ file: 'standard input', line: 1 });
  });

  test('of several files is judged as one, and each line keeps its file', () => {
    const { files, input, hypotheses } = report([
      `${closed}no-prefix.log`,
      'content/examples/selinux-denial.log',
    ]);
    expect(files).toEqual(['no-prefix.log', 'selinux-denial.log']);
    expect(input.lines).toBeGreaterThan(1);
    const seen = hypotheses.flatMap(({ evidence }) => evidence.map(({ file }) => file));
    expect(new Set(seen)).toEqual(new Set(files));
  });

  test('may be a folder: rotated logs are read oldest first, packed or not', () => {
    const given = report([join(logs, 'rotated')]);
    expect(given.files).toEqual(['error.log.1.gz', 'error.log']);
    expect(given.hypotheses[0]?.problem).toBe('socket-denied-by-selinux');
  });

  test.each([
    ['no name, as an unset variable gives', '', "can't read '': a file needs a name"],
    ['a folder without files', mkdtempSync(join(logs, 'empty-')), 'no file is in this folder'],
  ])('is refused where it is %s', (_what, name, says) => {
    const { status, stderr } = diagnose([name]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^diagnose: .*\n$/);
    expect(stderr).toContain(says);
  });

  test("is found from the caller's folder", () => {
    const { files } = report(['no-prefix.log'], { from: join(root, closed) });
    expect(files).toEqual(['no-prefix.log']);
  });

  test('that speaks twice for a problem is one piece of evidence', () => {
    const evidence = report([`${closed}no-prefix.log`]).hypotheses[0]?.evidence ?? [];
    expect(evidence).toHaveLength(1);
  });
});

describe('what is given', () => {
  const example = 'content/examples/socket-503.log';

  test('--platform fills the paths of that platform', () => {
    const { facts, hypotheses } = report(['--platform', 'debian', example]);
    expect(facts).toContainEqual({ fact: 'platform', value: 'debian', by: 'option' });
    expect(hypotheses[0]?.remedies[0]?.platform).toBe('debian');
  });

  const missing = "ModuleNotFoundError: No module named 'django'\n";

  test('--platform leaves out what that platform cannot do, and says so', () => {
    const { stdout } = diagnose(['--platform', 'windows', '-'], { input: missing });
    expect(stdout).not.toMatch(/\bsudo\b|python-home=|\/bin\/python/);
    expect(stdout).toContain('WSGIPythonHome "<virtual-environment>"');
    expect(stdout).toContain(
      'Not possible on Windows (Apache Lounge): Set python-home to the virtual environment',
    );
  });

  test('--platform says what a fix means in a container', () => {
    const { stdout } = diagnose(['--platform', 'docker', '-'], { input: missing });
    expect(stdout).not.toMatch(/\bsudo\b/);
    expect(stdout).toContain('docker exec httpd');
    expect(stdout).toContain('make each change in the Dockerfile');
  });

  test('a problem that the platform has no fix for leads to the documentation', () => {
    const input =
      "[wsgi:error] [pid 1:tid 1] No WSGI daemon process called 'shop' has been configured: /srv/shop/app.wsgi\n";
    const { stdout } = diagnose(['--platform', 'windows', '-'], { input });
    expect(stdout).toContain('None of the known fixes works there.');
    expect(stdout).toMatch(/^Documentation: \S/m);
  });

  test('--fact separates what the line alone does not', () => {
    const first = (...facts: readonly string[]): string => {
      const given = facts.flatMap((fact) => ['--fact', fact]);
      const [best] = report([...given, `${closed}no-prefix.log`]).hypotheses;
      return `${best?.problem ?? ''} ${best?.confidence ?? ''}`;
    };
    expect(first()).toBe('socket-denied-by-selinux likely');
    expect(first('selinux-mode=off', 'file-permissions=closed')).toBe(
      'socket-directory-closed confirmed',
    );
    expect(first('selinux-denial=yes')).toBe('socket-denied-by-selinux confirmed');
  });

  test('--set fills a placeholder; what nothing fills is listed, and a file with a placeholder is no path', () => {
    // A line that does not tell the platform, so that its table fills nothing.
    const input =
      "(13)Permission denied: mod_wsgi (pid=7): Unable to connect to WSGI daemon process 'app' on '/srv/run/wsgi.1.0.1.sock'";
    const open = steps(report(['-'], { input }));
    expect(open.flatMap(({ unfilled }) => unfilled)).toContain('config-extra-file');
    expect(open.flatMap(({ place }) => place.file ?? [])).toEqual([]);

    const file = '/etc/apache2/my sites/wsgi.conf';
    const filled = steps(report(['--set', `config-extra-file=${file}`, '-'], { input }));
    expect(filled.flatMap(({ unfilled }) => unfilled)).not.toContain('config-extra-file');
    expect(filled.flatMap(({ place }) => place.file ?? [])).toContain(file);
  });
});

describe('the exit status', () => {
  test.each([
    ['a problem', [`${closed}no-prefix.log`], ''],
    ['a harmless line alone', ['-'], logged('AH00489: Apache/2.4.71 (Debian) configured')],
    ['help', ['--help'], ''],
  ])('is 0 for %s', (_what, args, input) => {
    const run = diagnose(args, { input });
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('');
    expect(run.stdout).not.toBe('');
  });

  test('is 0 for a configuration without a fault, and says so', () => {
    const input =
      'Listen 80\nLoadModule wsgi_module modules/mod_wsgi.so\nWSGIPythonHome /srv/shop/venv\n';
    const run = diagnose([], { input });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Read as a configuration, 3 lines.');
    expect(run.stdout).toContain('It has no known fault.');
    const fault = diagnose([], { input: `${input}WSGISocketPrefix /tmp/wsgi\n` });
    expect(fault.stdout).not.toContain('Read as a configuration');
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['a text of something else', 'Dear Sir or Madam,\nyour parcel is late.\n'],
  ])('is 1 for %s, and the report is whole', (_what, input) => {
    const run = diagnose(['--json'], { input });
    expect(run.status).toBe(1);
    expect(reported(run).hypotheses).toEqual([]);
  });

  test.each([
    ['a file that is not there', ['nowhere.log'], "can't read nowhere.log"],
    ['a file that is packed and cut off', [cut], 'unexpected end of file'],
    ['one bad file among good ones', [`${closed}no-prefix.log`, 'nowhere.log'], 'nowhere.log'],
    ['an option that is none', ['--jsn'], "Unknown option '--jsn'"],
    ['a platform that is none', ['--platform', 'beos'], '"platform" has no value "beos"'],
    ['a fact that is none', ['--fact', 'mode=daemon'], 'unknown fact "mode"'],
    ['a value that is none', ['--fact', 'selinux-mode=maybe'], 'no value "maybe"'],
    ['a fact without a value', ['--fact', 'selinux-mode'], 'needs NAME=VALUE'],
    ['a parameter that is none', ['--set', 'hots=x'], 'unknown parameter "hots"'],
    ['a value that its type refuses', ['--set', 'port=http'], '"port" can\'t be "http"'],
  ])('is 2 for %s, told on stderr alone', (_what, args, says) => {
    const run = diagnose(['--json', ...args]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(says);
    expect(run.stdout).toBe('');
  });
});

describe('a hostile value', { skip: process.platform === 'win32' }, () => {
  const of = (socket: string): string =>
    logged(
      `(13)Permission denied: [client 192.0.2.1:5] mod_wsgi (pid=7): Unable to connect to WSGI daemon process 'app' on '${socket}' as user with uid=48.`,
    );
  /** The words that a shell makes of the command in which the value stands. */
  const words = (given: Report): readonly string[] => {
    const step = steps(given).find(({ target, text }) => target === 'shell' && /pwned/.test(text));
    const { stdout } = spawnSync('sh', ['-c', `set -- ${step?.text ?? ''}; printf '%s\\0' "$@"`], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\0');
  };

  test.each([
    ['out of a log', '/srv/$(touch pwned)/`touch pwned`/"; touch pwned #'],
    ['out of a log, after a space', '/srv/a b && touch pwned'],
  ])('%s stays one word of the shell', (_what, directory) => {
    expect(words(report(['-'], { input: of(`${directory}/wsgi.1.0.1.sock`) }))).toContain(
      directory,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that was typed stays one word of the shell', () => {
    const directory = "/srv/it's'; touch pwned; '";
    const set = ['--set', `socket-directory=${directory}`];
    expect(words(report([...set, '-'], { input: of('/run/wsgi.1.0.1.sock') }))).toContain(
      directory,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that could end the line is refused', () => {
    const set = ['--set', 'socket-directory=/srv/a\ntouch pwned'];
    expect(diagnose([...set, '-'], { input: of('/run/wsgi.1.0.1.sock') }).stderr).toContain(
      'line break',
    );
  });
});

/** A line as Apache prints it in front of its message. */
function logged(message: string): string {
  return `[Sun Nov 22 14:06:53.880900 2026] [wsgi:notice] [pid 30828:tid 30828] ${message}\n`;
}
