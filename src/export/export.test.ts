import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { GrokCollection } from 'grok-js';
import { loadWASM } from 'oniguruma';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const content = join(root, 'content');
const folder = mkdtempSync(join(tmpdir(), 'export-'));
const site = 'https://triage.example.org/';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'export', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
  });
}

const exported = (format: string): string =>
  run(['--format', format], { SITE_URL: site.slice(0, -1) }).stdout;

interface MessageFile {
  readonly samples: readonly string[];
  readonly 'look-alikes'?: readonly string[];
  readonly detector?: string;
  readonly phrases?: unknown;
  readonly rest?: string;
  readonly only?: Readonly<Record<string, unknown>>;
}

/** What is derived from the frames of a traceback, not from one line. */
const OF_A_RECORD = ['raised-by', 'raised-in', 'entered'];

/** Real lines that are a message, and real lines that only look like it. */
const messages = readdirSync(join(content, 'messages')).flatMap((file) => {
  const text = readFileSync(join(content, 'messages', file), 'utf8');
  return (
    Object.entries(parse(text) as Readonly<Record<string, MessageFile>>)
      // What only a configuration, a whole record or a person's words show has no line of its own.
      .filter(
        ([, { detector, phrases, rest, only = {} }]) =>
          !detector && !phrases && !rest && !OF_A_RECORD.some((name) => name in only),
      )
      .map(([id, { samples, 'look-alikes': lookAlikes = [] }]) => ({ id, samples, lookAlikes }))
  );
});
const samples = messages.flatMap(({ id, samples }) =>
  // What spans lines is the output of a command, and stands in no log.
  samples.filter((line) => !line.includes('\n')).map((line) => ({ id, line })),
);
const lookAlikes = messages.flatMap(({ id, lookAlikes }) =>
  lookAlikes.map((line) => ({ id, line })),
);

/** The lines of every case's logs, with the problem that it is a case of. A configuration is no log. */
const cases = readdirSync(join(content, 'problems'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.expect.yaml'))
  .map((name) => {
    const path = join(content, 'problems', name);
    const { files } = parse(readFileSync(path, 'utf8')) as { readonly files?: readonly string[] };
    const logs = files ?? [basename(path).replace('.expect.yaml', '.log')];
    return {
      problem: basename(dirname(dirname(path))),
      lines: logs
        .filter((name) => name.endsWith('.log'))
        .flatMap((log) => readFileSync(join(dirname(path), log), 'utf8').split('\n')),
    };
  })
  .filter(({ lines }) => lines.length > 0);

/** The rest take an answer, or two lines together. */
const TOLD_BY_ONE_LINE = 0.9;

test('there are lines and cases to try the formats on', () => {
  expect(samples.length).toBeGreaterThan(300);
  expect(lookAlikes.length).toBeGreaterThan(100);
  expect(cases.length).toBeGreaterThan(250);
});

describe('the command', () => {
  test.each([
    ['no format', [], '--format is missing'],
    ['a format that is none', ['--format', 'splunk'], 'unknown format "splunk"'],
    ['an option that is none', ['--fromat', 'lnav'], "Unknown option '--fromat'"],
  ])('refuses %s with status 2', (_what, args, says) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(says);
  });

  test('refuses a SITE_URL that is no address of a folder', () => {
    const { status, stdout, stderr } = run(['--format', 'json'], { SITE_URL: 'docs.example.org' });
    expect(status).toBe(2);
    expect(stderr).toContain('SITE_URL is "docs.example.org", and must be');
    expect(stdout).toBe('');
  });

  test('names pages relative to the site, and says so, where SITE_URL is not set', () => {
    const { status, stdout, stderr } = run(['--format', 'json'], { SITE_URL: '' });
    expect(status).toBe(0);
    expect(stderr).toContain('SITE_URL is not set');
    expect(stdout).toContain('"page": "codes/WSGI0117/"');
  });
});

interface Json {
  readonly messages: readonly { readonly id: string; readonly page: string }[];
  readonly problems: readonly { readonly id: string }[];
}

describe('json', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schema/messages.json'), 'utf8')) as object;
  const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  let data: Json;

  beforeAll(() => {
    data = JSON.parse(exported('json')) as Json;
  });

  test('has the shape that its schema says', () => {
    expect(valid(data), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  });

  test('has every message that a line can show, with the address of its page', () => {
    expect(data.messages.map(({ id }) => id).sort()).toEqual(messages.map(({ id }) => id).sort());
    const page = data.messages.find(({ id }) => id === 'daemon-connect-failed')?.page;
    expect(page).toBe(`${site}codes/WSGI0117/`);
  });
});

describe('grok', () => {
  let collection: GrokCollection;
  let text: string;

  const matches = (pattern: string, line: string) =>
    collection.getPattern(pattern).parseSync(line) as Readonly<Record<string, string>> | null;
  const nameOf = (kind: string, id: string) =>
    `WSGI_${kind}_${id.replaceAll('-', '_').toUpperCase()}`;

  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve('oniguruma/lib/onigasm.wasm');
    await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
    text = exported('grok');
    const file = join(folder, 'wsgi-triage.grok');
    writeFileSync(file, text);
    collection = new GrokCollection();
    collection.loadSync(file);
  });

  test('matches every sample of a message, and none of its look-alikes', () => {
    const missed = samples.filter(({ id, line }) => !matches(nameOf('MESSAGE', id), line));
    const taken = lookAlikes.filter(({ id, line }) => matches(nameOf('MESSAGE', id), line));
    expect(missed).toEqual([]);
    expect(taken).toEqual([]);
  });

  test('finds the problem of nine in ten cases in one of their lines', () => {
    const found = cases.filter(({ problem, lines }) => {
      const name = nameOf('PROBLEM', problem);
      return text.includes(`\n${name} `) && lines.some((line) => matches(name, line));
    });
    expect(found.length / cases.length).toBeGreaterThan(TOLD_BY_ONE_LINE);
  });

  test('names the message of a line, and takes its values out', () => {
    const line =
      "[wsgi:error] (13)Permission denied: [client 127.0.0.1:1] mod_wsgi (pid=7): Unable to connect to WSGI daemon process 'my app' on '/srv/run/wsgi.1.0.1.sock' as user with uid=33.";
    expect(matches('WSGI_TRIAGE', line)).toMatchObject({
      message_daemon_connect_failed: expect.stringContaining('Unable to connect') as unknown,
      wsgi_group: 'my app',
      wsgi_socket: '/srv/run/wsgi.1.0.1.sock',
      wsgi_uid: '33',
    });
    expect(matches('WSGI_TRIAGE', 'GET / HTTP/1.1')).toBeNull();
  });

  test('has the tags of each pattern above it', () => {
    const lines = text.split('\n');
    const above =
      lines[lines.findIndex((line) => line.startsWith('WSGI_MESSAGE_DAEMON_CONNECT_FAILED ')) - 1];
    expect(JSON.parse(above?.slice(2) ?? '')).toMatchObject({
      message: 'daemon-connect-failed',
      problems: expect.arrayContaining([
        { id: 'socket-directory-closed', when: [{ 'connect-error': ['permission'] }] },
      ]) as unknown,
      page: `${site}codes/WSGI0117/`,
    });
  });
});

const lnav = spawnSync('lnav', ['-V'], { encoding: 'utf8' });
if (lnav.status !== 0) console.warn('lnav is not installed: its format is NOT tested here.');

describe.skipIf(lnav.status !== 0)('lnav', () => {
  /** The tags that lnav gives each line, in one start of it. */
  function tagged(lines: readonly string[]): readonly (readonly string[])[] {
    const file = join(folder, 'lines.log');
    // A line without Apache's own prefix gets one, as lnav reads logs and no pastes.
    const prefixed = lines.map((line) => {
      const rest = line.replace(/^\[\w{3} [^\]]*\] /, '');
      const level = /^\[(?:\w+:)?[a-z]+\d?\]/.test(rest) ? '' : '[error] ';
      return `[Sun Nov 22 14:06:54.800424 2026] ${level}${rest}`;
    });
    writeFileSync(file, `${prefixed.join('\n')}\n`);
    const select = ';select log_line, log_tags from wsgi_triage_log';
    const commands = ['-c', select, '-c', ':write-json-to -'];
    const { stdout, stderr } = spawnSync('lnav', ['-W', '-n', '-I', folder, ...commands, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, HOME: folder },
    });
    expect(stderr).toBe('');
    const rows = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly {
      readonly log_tags: readonly string[] | null;
    }[];
    expect(rows).toHaveLength(lines.length);
    return rows.map(({ log_tags: tags }) => tags ?? []);
  }

  beforeAll(() => {
    mkdirSync(join(folder, 'formats/wsgi-triage'), { recursive: true });
    writeFileSync(join(folder, 'formats/wsgi-triage/wsgi-triage.json'), exported('lnav'));
  });

  test('tags every sample with its message, and no look-alike', () => {
    // lnav looks at one line at a time.
    const single = samples.filter(({ line }) => !line.includes('\n'));
    const alike = lookAlikes.filter(({ line }) => !line.includes('\n'));
    const own = tagged(single.map(({ line }) => line));
    const others = tagged(alike.map(({ line }) => line));
    expect(single.filter(({ id }, at) => !own[at]?.includes(`#message:${id}`))).toEqual([]);
    expect(alike.filter(({ id }, at) => others[at]?.includes(`#message:${id}`))).toEqual([]);
  });

  test('tags a line of nine in ten cases with their problem', () => {
    const tags = tagged(cases.flatMap(({ lines }) => lines));
    let next = 0;
    const found = cases.filter(({ problem, lines }) => {
      const own = tags.slice(next, next + lines.length);
      next += lines.length;
      return own.some((line) => line.includes(`#problem:${problem}`));
    });
    expect(found.length / cases.length).toBeGreaterThan(TOLD_BY_ONE_LINE);
  });

  test('tags a line with its page', () => {
    const line = "Unable to connect to WSGI daemon process 'app' on '/run/a.sock'";
    // lnav 0.11 gives a file of one line no tags.
    const [tags] = tagged([line, line]);
    expect(tags).toContain('#page:WSGI0117');
  });
});
