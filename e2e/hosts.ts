import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const site = resolve(import.meta.dirname, '../dist/site');
const deploy = resolve(import.meta.dirname, '../deploy');
const isRoot = process.getuid?.() === 0;

/** What of another origin the hosts let frame the wizard. */
export const FRAMED_BY = 'https://docs.example.org';

/** A server that the deploy folder has a configuration for. */
export interface Host {
  readonly name: string;
  /** What has to be installed; see scripts/debian.mjs. */
  readonly needs: readonly string[];
  /** Whether who asks for a part of a compressed file gets it; the whole is an answer as well. */
  readonly cutsCompressed: boolean;
  /** Writes the smallest server around what is shipped, and says how it is tried and started. */
  readonly prepare: (place: Place) => { readonly check: Command; readonly start: Command };
}

/** Where a host runs: a folder of its own, with the site in it, and a base path. */
interface Place {
  readonly folder: string;
  readonly copy: string;
  readonly port: number;
  readonly base: string;
}

type Command = readonly [program: string, ...args: string[]];

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';

const apache: Host = {
  name: 'deploy/apache.conf',
  needs: [APACHE],
  cutsCompressed: true,
  prepare(place) {
    const file = join(place.folder, 'httpd.conf');
    writeFileSync(file, apacheConfiguration(place));
    return { check: [APACHE, '-t', '-f', file], start: [APACHE, '-X', '-f', file] };
  },
};

/** With what Debian has on from the start, and what is in the way: types, and compression on the fly. */
function apacheConfiguration({ folder, copy, port, base }: Place): string {
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite'];
  const inTheWay = ['filter', 'deflate', 'negotiation', 'autoindex'];
  return `ServerRoot "${folder}"
ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile "${join(folder, 'pid')}"
ErrorLog "${join(folder, 'error.log')}"
DefaultRuntimeDir "${folder}"
${[...modules, ...inTheWay].map((name) => `LoadModule ${name}_module "${MODULES}/mod_${name}.so"`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/deflate.conf
Include /etc/apache2/mods-available/negotiation.conf
${isRoot ? 'User www-data\nGroup www-data' : ''}
Define WSGI_TRIAGE "${copy}"
Define WSGI_TRIAGE_FRAMED_BY "${FRAMED_BY}"
Include "${join(deploy, 'apache.conf')}"
${base === '/' ? `DocumentRoot "${copy}"` : `DocumentRoot "${folder}"\nAlias ${base} "${copy}/"`}
`;
}

const NGINX = '/usr/sbin/nginx';

const nginx: Host = {
  name: 'deploy/nginx',
  needs: [NGINX, '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  cutsCompressed: false,
  prepare(place) {
    const configuration = join(place.folder, 'nginx');
    mkdirSync(configuration);
    for (const name of ['maps.conf', 'site.conf']) {
      cpSync(join(deploy, 'nginx', name), join(configuration, name));
    }
    const file = join(configuration, 'nginx.conf');
    writeFileSync(file, nginxConfiguration(place));
    const start: Command = [NGINX, '-e', 'stderr', '-c', file, '-g', 'daemon off;'];
    return { check: [...start, '-t'], start };
  },
};

/** Whether this machine has the loopback address of version 6. */
export const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

/** That of the container, whose host is its own; elsewhere in a location of it. */
function nginxConfiguration({ folder, copy, port, base }: Place): string {
  const framed = `set $wsgi_triage_framed_by ${FRAMED_BY};`;
  const location = `location ${base} {\n alias ${copy}/;\n ${framed}\n include site.conf;\n}`;
  return `${isRoot ? 'user www-data;' : ''}
${readFileSync(join(deploy, 'nginx/nginx.conf'), 'utf8')
  .replaceAll('/tmp/', `${folder}/`)
  .replace('listen 8080;', `listen 127.0.0.1:${String(port)};`)
  .replace('listen [::]:8080;', hasIpv6 ? `listen [::1]:${String(port)};` : '')
  .replace('root /srv/wsgi-triage;', base === '/' ? `root ${copy};\n${framed}` : '')
  .replace('include site.conf;', base === '/' ? 'include site.conf;' : location)}`;
}

export const hosts: readonly Host[] = [apache, nginx];

export const isInstalled = ({ needs }: Host): boolean => needs.every((path) => existsSync(path));

export interface RunningHost {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts a host with a copy of the site under a base path, on a port of its own. */
export async function startHost(host: Host, base: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-host-'));
  // A server's user often can't open the project's folder.
  chmodSync(folder, 0o755);
  const copy = join(folder, 'site');
  cpSync(site, copy, { recursive: true });
  const port = await freePort();
  const { check, start } = host.prepare({ folder, copy, port, base });
  const [tried, ...trial] = check;
  const { status, stderr } = spawnSync(tried, trial, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${host.name} is refused: ${stderr}`);
  const [program, ...args] = start;
  const server = spawn(program, args, { stdio: 'ignore' });
  const stop = (): void => {
    // Not killed, as nginx would leave its workers behind.
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${String(port)}${base}`;
  if (!(await answers(address))) {
    stop();
    throw new Error(`${host.name} does not answer at ${address}`);
  }
  return { address, stop };
}

async function answers(address: string): Promise<boolean> {
  for (let tried = 0; tried < 100; tried += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
