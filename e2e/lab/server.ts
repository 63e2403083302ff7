import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ending, type Box, type Output } from './box.ts';
import { HELLO, SCRIPT, SITE, type Recipe } from './recipe.ts';
import { root } from './root.ts';

const LOGS = '/var/log/apache2';
/** Returns once no Apache is left, or after a minute. */
export const ENDED =
  'for _ in $(seq 600); do pgrep -x apache2 >/dev/null || break; sleep 0.1; done';
const ACCESS_LOG = /access/;

/** What a server and its client print, as somebody would paste it: texts by the name of a file. */
export type Capture = Readonly<Record<string, string>>;

/** Debian's Apache in a box, with one recipe's way to break it. */
export interface Server {
  readonly box: Box;
  /** Starts Apache if it does not run, and does what the client does. */
  readonly show: () => Promise<Shown>;
  /** Does what the client does, and nothing else. */
  readonly ask: () => Promise<Output>;
  /** Ends Apache at once. A stop of its own takes seconds, and is no part of what is proved. */
  readonly kill: () => Promise<void>;
  /** All that was printed so far. */
  readonly capture: () => Promise<Capture>;
}

/** What one showing printed: the console, if Apache was started, and the client's view. */
export interface Shown {
  readonly console: string;
  readonly client: string;
}

/** Puts Debian's Apache into the state that the recipe describes; starts nothing. */
export async function prepareServer(box: Box, recipe: Recipe): Promise<Server> {
  await must(box, PRISTINE);
  box.write('/usr/local/sbin/systemctl', readFileSync(join(root, 'e2e/lab/systemctl.sh'), 'utf8'));
  box.write('/etc/hosts', '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 server\n');
  for (const user of recipe.users ?? []) await must(box, `useradd -m -d /home/${user} ${user}`);
  const files = {
    '/etc/apache2/conf-enabled/server-name.conf': 'ServerName localhost\n',
    [SCRIPT]: HELLO,
    [SITE]: recipe.site ?? '',
    ...recipe.files,
  };
  for (const [path, text] of Object.entries(files)) box.write(path, text);
  await must(box, `chmod 755 /usr/local/sbin/systemctl; ${recipe.setup ?? ''}`);
  return serve(box, recipe);
}

/** Nothing of the machine's own sites, logs and packages; Debian's modules, and mod_rewrite. */
const PRISTINE = `
rm -rf ${LOGS}/* /var/run/apache2 /etc/apache2/sites-enabled/* /srv/*
rm -rf /usr/sbin/policy-rc.d /usr/local/lib/python3* /usr/lib/python3/dist-packages/flask*
find /etc/apache2/mods-enabled -name 'mpm_*' -delete
a2enmod -q mpm_event wsgi rewrite deflate headers >/dev/null`;

function serve(box: Box, recipe: Recipe): Server {
  const start = recipe.start ?? 'sudo apachectl start';
  const request = recipe.ask ?? 'curl -sS -i -m 20 http://localhost/';
  let console = '';
  let client = '';
  const ask = (): Promise<Output> => box.run(request);
  return {
    box,
    ask,
    show: async () => {
      const shown = { console: '', client: '' };
      if ((await box.run('pgrep -x apache2')).status !== 0) {
        shown.console = asTyped(start, await box.run(start));
      }
      shown.client = asTyped(request, await ask());
      console += shown.console;
      client += shown.client;
      return shown;
    },
    kill: async () => {
      await box.run(`pkill -KILL -x apache2; ${ENDED}; rm -f /var/run/apache2/apache2.pid`);
    },
    capture: async () => {
      const { text } = await box.run(`cd ${LOGS} && ls`);
      const names = text.split('\n').filter((name) => /\.log(?:\.1)?$/.test(name));
      const logs = names.map((name) => [name, box.read(`${LOGS}/${name}`)] as const);
      const pastes = (recipe.pastes ?? []).map((path) => [basename(path), box.read(path)] as const);
      const seen = [['console.txt', console] as const, ['client.txt', client] as const];
      return Object.fromEntries([...seen, ...logs, ...pastes].filter(([, log]) => log !== ''));
    },
  };
}

/** The texts that Apache itself wrote: not what the client saw, and not who asked for what. */
export const printed = (capture: Capture): string =>
  Object.entries(capture)
    .filter(([name]) => name !== 'client.txt' && !ACCESS_LOG.test(name))
    .map(([, text]) => text)
    .join('\n');

const asTyped = (line: string, { text }: Output): string =>
  `$ ${line}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}`;

/** Marks the command that failed, in what the lines print. */
const AT = 'lab: failed at ';

/** Throws where one of the lines fails, with the command that did and what it said. */
async function must(box: Box, lines: string): Promise<void> {
  const output = await box.run(`set -e; trap 'echo "${AT}$BASH_COMMAND" >&2' ERR\n${lines}`);
  if (output.status === 0) return;
  const said = output.text.split('\n');
  const at = said.findLast((line) => line.startsWith(AT))?.slice(AT.length) ?? lines.trim();
  const rest = said.filter((line) => !line.startsWith(AT)).join('\n');
  throw new Error(`While it was set up, \`${at}\` ${ending(output)}: ${rest.trim()}`);
}
