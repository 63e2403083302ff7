import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORTS, ROOT, type Request } from './generate.ts';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';

/** Why Debian's Apache with mod_wsgi can't run here, or null if it can. */
export function cannotRun(): string | null {
  const missing = [PROGRAM, `${MODULES}/mod_wsgi.so`].filter((path) => !existsSync(path));
  return missing.length > 0 ? `${missing.join(' and ')} not installed` : null;
}

/** What a server said to a request. */
export interface Response {
  readonly status: number;
  readonly body: string;
}

/** Debian's Apache with mod_wsgi, in a directory of its own. */
export interface Apache {
  /** Files for the configurations with these numbers. */
  readonly lay: (ids: readonly string[]) => void;
  /** What a test of the configuration complains of, or null. */
  readonly refusal: (text: string) => string | null;
  /** Starts with a configuration, requests everything, and stops. */
  readonly ask: (text: string, requests: readonly Request[]) => Promise<readonly Response[]>;
  readonly remove: () => void;
}

/** Tells where a request arrived. */
const SCRIPT = `import json
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [json.dumps({"script": __file__.rsplit("/", 1)[-1], "process": environ["mod_wsgi.process_group"],
        "interpreter": environ["mod_wsgi.application_group"], "mount": environ["SCRIPT_NAME"]}).encode()]
`;

/** Prepares a directory, and starts nothing. */
export function prepareApache(): Apache {
  const directory = mkdtempSync(join(tmpdir(), 'agreement-'));
  // Apache's children run as another user.
  chmodSync(directory, 0o755);
  const configuration = join(directory, 'apache.conf');
  const write = (text: string): void => {
    writeFileSync(configuration, (base() + text).replaceAll(ROOT, directory));
  };
  return {
    lay: (ids) => {
      ids.forEach((id) => {
        layFiles(join(directory, `n${id}`));
      });
    },
    refusal: (text) => {
      write(text);
      const { status, stderr } = spawnSync(PROGRAM, ['-t', '-f', configuration], {
        encoding: 'utf8',
      });
      return status === 0 ? null : stderr;
    },
    ask: async (text, requests) => {
      write(text);
      const server = await started(configuration);
      try {
        const responses: Response[] = [];
        for (const request of requests) responses.push(await ask(request));
        return responses;
      } finally {
        await stop(server);
      }
    },
    remove: () => {
      rmSync(directory, { recursive: true });
    },
  };
}

function layFiles(site: string): void {
  for (const name of ['app', 'static', 'closed', 'run']) {
    mkdirSync(join(site, name), { recursive: true });
    writeFileSync(join(site, name, 'file.txt'), 'a file\n');
  }
  for (const path of ['app/site.wsgi', 'app/api.wsgi', 'run/run.wsgi'])
    writeFileSync(join(site, path), SCRIPT);
}

const LOADED = `mpm_event authz_core authz_host access_compat alias rewrite env mime dir wsgi`;

const base = (): string => `ServerRoot ${ROOT}
PidFile ${ROOT}/pid
ServerName localhost
ErrorLog ${ROOT}/error.log
Mutex file:${ROOT}
DefaultRuntimeDir ${ROOT}
${LOADED.split(' ')
  .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
StartServers 1
ServerLimit 1
ThreadsPerChild 8
MaxRequestWorkers 8
${PORTS.map((port) => `Listen 127.0.0.1:${String(port)}`).join('\n')}
WSGISocketPrefix ${ROOT}/socket
`;

/** Starts Apache. The processes of the one before, killed or not, hold its ports for a moment. */
async function started(configuration: string): Promise<ChildProcess> {
  let said = '';
  for (let tries = 0; tries < 50; tries += 1) {
    const server = spawn(PROGRAM, ['-f', configuration, '-DFOREGROUND'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    if (await answers(server)) return server;
    await stop(server);
    if (!said.includes('Address already in use')) break;
    await pause();
  }
  throw new Error(`Apache did not start: ${said}`);
}

async function answers(server: ChildProcess): Promise<boolean> {
  const first = { name: '', host: 'none.test', port: PORTS[0], url: '/' };
  for (let tries = 0; tries < 300 && runs(server); tries += 1) {
    const { status } = await ask(first);
    // What holds the ports could be another one.
    if (status > 0 && runs(server)) return true;
    await pause();
  }
  return false;
}

const runs = ({ exitCode }: ChildProcess): boolean => exitCode === null;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

const ask = ({ host, port, url }: Request): Promise<Response> =>
  new Promise((resolve) => {
    const none = { status: 0, body: '' };
    get({ host: '127.0.0.1', port, path: url, headers: { host }, timeout: 20_000 }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', () => {
        resolve(none);
      })
      .on('timeout', () => {
        resolve(none);
      });
  });

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // With all of its processes: a stop of its own waits for each daemon process.
  process.kill(-server.pid, 'SIGKILL');
  await ended;
}
