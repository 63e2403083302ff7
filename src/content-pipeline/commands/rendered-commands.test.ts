import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { renderedCommands, type RenderedCommand } from './rendered-commands.ts';

const { content } = loadContent('content');
const commands = renderedCommands(content);
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Whether a program starts; where it does not, the test says so and is skipped. */
function lacks(program: string, args: readonly string[]): boolean {
  const isHere = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!isHere)
    console.warn(`SKIPPED: ${program} is not installed: commands are not checked by it.`);
  return !isHere;
}

describe('every command of every problem, on every platform', () => {
  const lines = commands
    .filter(({ target }) => target === 'shell')
    .flatMap(({ text, from }) => text.split('\n').map((line) => ({ line, from })));

  // Each line by itself, as each has its own Copy.
  test.skipIf(lacks('shellcheck', ['-V']))('passes shellcheck', () => {
    const files = lines.map(({ line }, index) => {
      const file = join(folder, `${String(index)}.sh`);
      writeFileSync(file, `${line}\n`);
      return file;
    });
    // SC2174: mkdir -p -m gives its mode to the last directory alone, as it should. It finds this
    // only in commands for a root shell.
    const how = ['-s', 'sh', '-f', 'gcc', '-e', 'SC2174'];
    const { stdout, status } = spawnSync('shellcheck', [...how, ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const said = [...stdout.matchAll(/\/(\d+)\.sh:\d+:\d+: (.*)/g)].map(([, index, says]) => {
      const { line, from } = lines[Number(index)] ?? { line: '', from: '' };
      return `${from}: ${line}\n    ${says ?? ''}`;
    });
    console.log(`${String(lines.length)} commands were read by shellcheck.`);
    expect(said).toEqual([]);
    expect(status).toBe(0);
  });
});

const MODULES = '/usr/lib/apache2/modules';
const LOADED = [
  ...[
    'mpm_event',
    'access_compat',
    'alias',
    'auth_basic',
    'authn_core',
    'authn_file',
    'authz_core',
  ],
  ...['authz_groupfile', 'authz_host', 'authz_user', 'autoindex', 'cgid', 'deflate', 'dir', 'env'],
  ...['expires', 'headers', 'macro', 'mime', 'negotiation', 'proxy', 'proxy_http', 'reqtimeout'],
  ...['rewrite', 'setenvif', 'status', 'wsgi'],
];

/** A directive of mod_wsgi 6.0, which Debian's 4.9 refuses. */
const SINCE_6 = 'WSGITelemetryService ';

/** What Apache says against a block where it belongs; null where it takes it. */
function refusal({ target, context, text }: RenderedCommand): string | null {
  const file = join(folder, 'httpd.conf');
  const lines = [
    `ServerRoot "${folder}"`,
    `ErrorLog "${folder}/error.log"`,
    'ServerName localhost',
    'Listen 127.0.0.1:1',
    ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    // A line that runs in a daemon group comes after the one that declares it.
    text.includes('WSGIDaemonProcess') ? '' : 'WSGIDaemonProcess myapp',
    ...within(target === 'htaccess' ? 'directory' : context, text),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { status, stderr } = spawnSync('apachectl', ['-f', file, '-t'], { encoding: 'utf8' });
  return status === 0 ? null : stderr;
}

function within(context: string, text: string): readonly string[] {
  if (context === 'vhost') return ['<VirtualHost *:80>', text, '</VirtualHost>'];
  if (context === 'directory') return ['<Directory "/srv/myapp">', text, '</Directory>'];
  return [text];
}

const noApache = lacks('apachectl', ['-v']) || !existsSync(join(MODULES, 'mod_wsgi.so'));

describe.skipIf(noApache)('every block of configuration, on every platform', () => {
  // A library that is there, as LoadFile looks.
  const blocks = renderedCommands(content, {
    'python-library': join(MODULES, 'mod_info.so'),
  })
    .filter(({ target }) => target === 'apache' || target === 'htaccess')
    .filter(({ text }) => !text.includes(SINCE_6));

  test('passes apachectl -t where it belongs', () => {
    const said = blocks.flatMap((block) => {
      const says = refusal(block);
      return says === null ? [] : [`${block.from}:\n${block.text}\n${says}`];
    });
    console.log(`${String(blocks.length)} blocks were read by apachectl -t.`);
    expect(said).toEqual([]);
  });

  test('would not pass elsewhere', () => {
    const text = 'WSGISocketPrefix /var/run/wsgi';
    const block = { target: 'apache', text, from: 'a test' } as const;
    expect(refusal({ ...block, context: 'server' })).toBeNull();
    expect(refusal({ ...block, context: 'vhost' })).toContain('cannot occur within');
  });
});
