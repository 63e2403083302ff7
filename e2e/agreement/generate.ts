import { accessRules, brokenLines } from './lines.ts';
import { randomFrom, type Random } from './random.ts';

/** Where the lens is told that everything is; Apache is given a directory of its own. */
export const ROOT = '/srv/agreement';
/** Where Apache listens; each host is on one of them. */
export const PORTS = [28610, 28611] as const;

/** A small configuration, and what to request from it. */
export interface Made {
  readonly seed: number;
  /** Lines of the server, seen by the lens as well; all configurations with the same ones share an Apache. */
  readonly server: string;
  readonly text: string;
  readonly requests: readonly Request[];
}

export interface Request {
  /** The ServerName of the virtual host. */
  readonly name: string;
  readonly port: number;
  /** The name that the client sends: the ServerName or a ServerAlias. */
  readonly host: string;
  readonly url: string;
}

/** What stands in front of all hosts. */
const SERVERS: readonly [string, ...string[]] = [
  '',
  '<Directory />\nRequire all denied\n</Directory>\n',
  '<Directory />\nRequire all granted\n</Directory>\n',
  'WSGIDaemonProcess shared\nWSGIProcessGroup shared\n',
  'WSGIApplicationGroup %{GLOBAL}\n<Directory />\nOrder deny,allow\nDeny from all\nRequire all granted\n</Directory>\n',
  'WSGIDaemonProcess shared\n',
];

/** A configuration of one or two hosts out of the directives that the lens judges. */
export function makeConfiguration(seed: number): Made {
  const random = randomFrom(seed);
  const server = SERVERS[seed % SERVERS.length] ?? '';
  const at: Site = { id: String(seed), dir: `${ROOT}/n${String(seed)}`, random };
  const groups = [`g${at.id}`, ...(server.includes('shared') ? ['shared'] : [])];
  const first = makeHost(at, `s${at.id}.test`, PORTS[0], groups);
  const hosts = [first];
  if (random.isTrue(0.3)) {
    const name = random.isTrue(0.5) ? `s${at.id}.test` : `t${at.id}.test`;
    // Without a declaration of its own, it may use the group of the first host.
    hosts.push(makeHost(at, name, PORTS[1], groups, random.isTrue(0.15)));
  }
  const ofServer = random.isTrue(0.15) ? serverLines(at) : [];
  const all = [...ofServer, ...hosts.flatMap(({ lines }) => lines)];
  const broken = random.isTrue(0.2) ? withBroken(random, all) : all;
  const url = `/m${at.id}`;
  const ofMount = ofServer.length === 0 ? [] : [{ ...first.requests[0], url }];
  return {
    seed,
    server,
    text: `${broken.join('\n')}\n`,
    requests: [...hosts.flatMap(({ requests }) => requests), ...(ofMount as readonly Request[])],
  };
}

interface Site {
  readonly id: string;
  readonly dir: string;
  readonly random: Random;
}

interface Host {
  readonly lines: readonly string[];
  readonly requests: readonly Request[];
}

const section = (open: string, ...lines: readonly string[]): string =>
  `<${open}>\n${lines.join('\n')}\n</${open.split(' ')[0] ?? ''}>`;

/** A mount for all hosts, with its access or without. */
function serverLines({ id, dir, random }: Site): readonly string[] {
  const lines = [`WSGIScriptAlias /m${id} ${dir}/app/api.wsgi`];
  if (random.isTrue(0.6)) lines.push(section(`Directory ${dir}/app`, accessRules(random)));
  if (random.isTrue(0.4)) lines.push(section(`Location /m${id}`, 'WSGIApplicationGroup own'));
  return lines;
}

function makeHost(
  at: Site,
  name: string,
  port: number,
  groups: readonly string[],
  isDeclaring = at.random.isTrue(0.6),
): Host {
  const { id, random } = at;
  const mounts = makeMounts(at, groups);
  const urls = mounts.flatMap(({ url }) => [url, url.endsWith('/') ? `${url}x` : `${url}/x`]);
  const rewritten = random.isTrue(0.25) ? rewriteLines(at) : [];
  const handled = random.isTrue(0.15) ? handlerLines(at) : [];
  const declared = isDeclaring ? [`WSGIDaemonProcess g${id}`] : [];
  const body = [
    ...mounts.map(({ line }) => line),
    ...settingLines(at, 'WSGIProcessGroup', [...groups, '%{GLOBAL}', `u${id}`]),
    ...settingLines(at, 'WSGIApplicationGroup', ['%{GLOBAL}', 'own', '%{SERVER}', '%{RESOURCE}']),
    ...accessLines(at),
  ];
  const aliases = random.isTrue(0.3) ? [`ServerAlias a${id}.test`] : [];
  // Apache reads the lines of a host in any order, apart from mounts and sections for the same path.
  const lines = [...(random.isTrue(0.85) ? declared : []), ...random.shuffled(body)];
  const late = lines.length === body.length ? declared : [];
  const host = [`ServerName ${name}`, ...aliases, ...handled, ...lines, ...late, ...rewritten];
  const asked = aliases.length > 0 && random.isTrue(0.5) ? `a${id}.test` : name;
  const all = [
    ...urls,
    ...(rewritten.length > 0 ? ['/old/x'] : []),
    ...(handled.length > 0 ? ['/run.wsgi'] : []),
    `/app/site.wsgi`,
  ];
  return {
    lines: [`<VirtualHost *:${String(port)}>`, ...host, '</VirtualHost>'],
    requests: [...new Set(all)].map((url) => ({ name, port, host: asked, url })),
  };
}

interface Line {
  readonly url: string;
  readonly line: string;
}

function makeMounts({ dir, random }: Site, groups: readonly string[]): readonly Line[] {
  const options = (): string => {
    const group = random.pick(['%{GLOBAL}', ...groups]);
    return [
      random.isTrue(0.15) ? ` process-group=${group}` : '',
      random.isTrue(0.15) ? ` application-group=${random.pick(['%{GLOBAL}', 'own'])}` : '',
    ].join('');
  };
  const mount = (url: string, script: string): Line => ({
    url,
    line: `WSGIScriptAlias ${url} ${dir}/app/${script}${options()}`,
  });
  const alias = (url: string, path: string): Line => ({
    url: `${url.replace(/\/$/, '')}/file.txt`,
    line: `Alias ${url} ${dir}/${path}`,
  });
  const all = [
    mount('/', 'site.wsgi'),
    mount(random.pick(['/api', '/api', '/api/', '/a/b']), 'api.wsgi'),
    mount(random.pick(['/api/v2', '/a', '/apiary', '/static']), 'site.wsgi'),
    alias('/static', random.pick(['static', 'static/', 'closed'])),
    alias(random.pick(['/media/', '/api/media/']), random.pick(['static/', 'static', 'app/'])),
    { url: '/file.txt', line: `Alias / ${dir}/static/` },
  ];
  const shares = [0.75, 0.5, 0.25, 0.4, 0.2, 0.04];
  const chosen = all.filter((_, at) => random.isTrue(shares[at] ?? 0));
  return chosen.length > 0 ? chosen : all.slice(0, 1);
}

/** Sections around and beside the scripts. */
const sectionsOf = ({ dir }: Site): [string, ...string[]] => [
  `Directory ${dir}/app`,
  `Directory ${dir}`,
  `Directory "${dir}/app/"`,
  `Directory ${ROOT}/*/app`,
  `Directory ${dir}/app/site.wsgi`,
  `Directory ${dir}/ap`,
  `Directory ${dir}/static`,
  'Files site.wsgi',
  'Files *.wsgi',
  'Files other',
  'FilesMatch \\.wsgi$',
  `DirectoryMatch ^${ROOT}/`,
  'Location /',
  'Location /api',
  'Location /api/',
  'Location /x',
  'LocationMatch ^/api',
];

function settingLines(at: Site, directive: string, values: readonly string[]): readonly string[] {
  const { random } = at;
  const lines: string[] = [];
  const line = (): string => `${directive} ${random.pick(values as [string, ...string[]])}`;
  if (random.isTrue(0.45)) lines.push(line());
  if (random.isTrue(0.35)) lines.push(section(random.pick(sectionsOf(at)), line()));
  if (random.isTrue(0.15)) lines.push(section(random.pick(sectionsOf(at)), line()));
  return lines;
}

function accessLines(at: Site): readonly string[] {
  const { dir, random } = at;
  const lines = random.isTrue(0.7) ? [section(`Directory ${dir}`, 'Require all granted')] : [];
  const more = random.pick([0, 0, 1, 1, 2, 3]);
  for (let count = 0; count < more; count += 1) {
    const open = random.pick(sectionsOf(at));
    const rules = accessRules(random);
    const isNested = open.startsWith('Directory ') && random.isTrue(0.25);
    const name = random.pick(['site.wsgi', 'other', '*.wsgi']);
    lines.push(section(open, isNested ? section(`Files ${name}`, rules) : rules));
  }
  return lines;
}

function rewriteLines({ dir, random }: Site): readonly string[] {
  const target = random.pick([
    '/api/$1',
    '/new/$1',
    `${dir}/app/site.wsgi`,
    `${dir}/static/file.txt`,
    '/static/file.txt',
    '/a/b/$1',
  ]);
  const flags = random.pick(['', ' [L]', ' [PT]', ' [L,PT]', ' [PT,QSA]', ' [NC,L]']);
  const after = random.isTrue(0.2) ? ['RewriteRule ^/api/ - [PT]'] : [];
  const engine = random.pick(['On', 'On', 'On', 'Off']);
  return [`RewriteEngine ${engine}`, `RewriteRule ^/old/(.*)$ ${target}${flags}`, ...after];
}

function handlerLines({ dir, random }: Site): readonly string[] {
  const options = random.pick(['Options +ExecCGI', 'Options ExecCGI', 'Options None', '']);
  const handler = random.pick(['AddHandler wsgi-script .wsgi', 'SetHandler wsgi-script']);
  const lines = [options, handler, 'Require all granted'].filter((line) => line !== '');
  return [`DocumentRoot ${dir}/run`, section(`Directory ${dir}/run`, ...lines)];
}

/** Puts a line that Apache may refuse behind a line of a host. */
function withBroken(random: Random, all: readonly string[]): readonly string[] {
  const hosts = all.flatMap((line, at) => (line.startsWith('ServerName') ? [at] : []));
  const at = random.pick(hosts as [number, ...number[]]);
  return [...all.slice(0, at + 1), random.pick(brokenLines), ...all.slice(at + 1)];
}
