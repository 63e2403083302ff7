import { configurationsIn, type Configuration } from './model/configuration.ts';
import type { Verdict } from './model/rules.ts';
import { isPerDirectory } from './place.ts';
import type { Setting } from './setting.ts';
import { readOptions } from './words.ts';
import type { Mount } from './wsgi.ts';

/** What a configuration sets, as far as its text tells. */
export interface Overview {
  readonly directives: number;
  readonly hosts: number;
  readonly mounts: readonly MountOverview[];
  readonly groups: readonly GroupOverview[];
  /** The home of the embedded Python, and of groups without one of their own. */
  readonly pythonHome: string | null;
}

export interface MountOverview {
  readonly mount: string;
  readonly script: string;
  readonly line: number;
  /** The ServerName of its virtual host; null for the server itself, or a host without a name. */
  readonly host: string | null;
  readonly process: Told;
  readonly interpreter: Told;
  readonly pythonHome: string | null;
  /** Whom Apache lets through. `unsaid` if no line says it, `unsure` if the text alone can't tell. */
  readonly access: Verdict | 'unsaid' | 'unsure';
}

/** A name, its default, or what the text alone can't tell. */
export type Told =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'default' | 'main' | 'unsure' };

export interface GroupOverview {
  readonly group: string;
  readonly line: number;
  readonly pythonHome: string | null;
}

/** What each configuration in a text sets, none if it holds none. */
export const overviewsOf = (text: string): readonly Overview[] =>
  configurationsIn(text)
    .map(overviewOf)
    .filter(({ directives }) => directives > 0);

function overviewOf(configuration: Configuration): Overview {
  const { all, hosts, mounts, declared, above } = configuration;
  const homes = all.filter(
    (placed) => placed.directive.key === 'wsgipythonhome' && !isPerDirectory(placed),
  );
  const pythonHome = homes.at(-1)?.directive.args[0] ?? null;
  const groups = declared.map(({ group, placed: { directive } }) => ({
    group,
    line: directive.line + above,
    pythonHome: readOptions(directive.rest).get('python-home') ?? pythonHome,
  }));
  const homeOf = new Map(groups.map((one) => [one.group, one.pythonHome]));
  const names = new Map(
    all
      .filter(({ directive }) => directive.key === 'servername')
      .map(({ directive, host }) => [host, directive.args[0] ?? null]),
  );
  return {
    directives: all.length,
    hosts: hosts.length,
    groups,
    pythonHome,
    mounts: mounts.map((mount): MountOverview => {
      const { host, directive } = mount.placed;
      const process = told(configuration.processGroup.of(mount), 'default');
      return {
        mount: mount.mount,
        script: mount.script,
        line: directive.line + above,
        host: host === null ? null : (names.get(host) ?? null),
        process,
        interpreter: told(configuration.applicationGroup.of(mount), 'main'),
        pythonHome: process.kind === 'named' ? (homeOf.get(process.name) ?? null) : pythonHome,
        access: accessTo(configuration, mount),
      };
    }),
  };
}

/** %{GLOBAL} is the embedded mode of a process group, and the main interpreter. */
function told(setting: Setting, global: 'default' | 'main'): Told {
  if (setting.kind !== 'set') return { kind: setting.kind === 'unset' ? 'default' : 'unsure' };
  const { value } = setting;
  if (value === '' || value === '%{GLOBAL}') return { kind: global };
  if (value === '%{RESOURCE}') return { kind: 'default' };
  return { kind: 'named', name: value };
}

/** What all hosts agree on in which the mount answers. */
function accessTo({ access, servedIn }: Configuration, mount: Mount): MountOverview['access'] {
  const [, ...hosts] = servedIn(mount);
  // A mount of the server is reached by way of its hosts, if it has some.
  const each = (hosts.length > 0 ? hosts : servedIn(mount)).map((host) => access(mount, host));
  const [first] = each;
  const isSame = each.every(({ verdict }) => verdict === first?.verdict);
  return first && isSame ? first.verdict : 'unsure';
}
