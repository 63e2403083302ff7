import { ancestors, comparable } from './model/path.ts';
import { isLiteral, type Located, type Placed } from './place.ts';
import type { Section } from './tree.ts';
import { readOptions } from './words.ts';

/** A path of URLs that goes to a WSGI script. */
export interface Mount extends Located {
  /** Of a WSGIScriptAliasMatch: the part of its pattern that is literal. */
  readonly mount: string;
  readonly script: string;
}

/** A daemon process group that is named: where it is declared, or where it is used. */
export interface GroupName extends Located {
  readonly group: string;
}

/** A use of a group; `settled` where the group is looked up while Apache reads its configuration. */
export interface GroupUse extends GroupName {
  readonly settled: boolean;
}

/** WSGIScriptAlias and WSGIScriptAliasMatch with literal paths. */
export function mountsOf(all: readonly Placed[]): readonly Mount[] {
  return all.flatMap((placed): readonly Mount[] => {
    const { key, args } = placed.directive;
    const [url, script] = args;
    if (url === undefined || script === undefined) return [];
    if (key === 'wsgiscriptalias') return [{ mount: url, script, placed }];
    if (key !== 'wsgiscriptaliasmatch') return [];
    // ^/api     ^/app(/.*)?$     not: \.wsgi$
    const literal = /^\^(\/[\w/-]*)(?![\w*?{/-])/.exec(url)?.[1];
    return literal === undefined ? [] : [{ mount: literal, script, placed }];
  });
}

/** The mounts of a server, to look up by path. */
export interface Mounts {
  /** The mount that a path of a URL falls under in a host. */
  readonly forUrl: (path: string, host: Section | null) => Mount | undefined;
  /** The mount whose script is a file. */
  readonly forFile: (path: string, host: Section | null) => Mount | undefined;
}

/** Sorts mounts by path, so that a look-up takes as long as the path is deep. */
export function mountsByPath(mounts: readonly Mount[]): Mounts {
  const urls = byHost(mounts, ({ mount }) => mount);
  const files = byHost(mounts, ({ script }) => comparable(script));
  const first = (
    index: Index,
    keys: readonly string[],
    host: Section | null,
  ): Mount | undefined => {
    // Apache asks the mounts of a host before those of the server, in the order of their lines.
    for (const at of host === null ? [null] : [host, null]) {
      const found = keys.flatMap((key) => index.get(at)?.get(key) ?? []);
      found.sort((a, b) => a.placed.index - b.placed.index);
      if (found[0]) return found[0];
    }
    return undefined;
  };
  return {
    forUrl: (path, host) => first(urls, prefixesOf(path), host),
    forFile: (path, host) => first(files, [comparable(path)], host),
  };
}

type Index = ReadonlyMap<Section | null, ReadonlyMap<string, Mount>>;

function byHost(mounts: readonly Mount[], keyOf: (mount: Mount) => string): Index {
  const index = new Map<Section | null, Map<string, Mount>>();
  for (const mount of mounts) {
    const { host } = mount.placed;
    const inHost = index.get(host) ?? new Map<string, Mount>();
    index.set(host, inHost);
    const key = keyOf(mount);
    if (!inHost.has(key)) inHost.set(key, mount);
  }
  return index;
}

/** The URL paths of all mounts that a path falls under: `/api` and below, or `/api/` and below. */
export function prefixesOf(path: string): readonly string[] {
  const above = ancestors(path.replace(/(.)\/$/, '$1'));
  const isFolder = path.endsWith('/');
  return above.flatMap((one, at) =>
    one === '/' || (at === 0 && !isFolder) ? one : [one, `${one}/`],
  );
}

/** Whether a path is the other path, or below it. */
export function isUnder(path: string, parent: string): boolean {
  const whole = parent.endsWith('/') ? parent.slice(0, -1) : parent;
  return path === whole || path.startsWith(`${whole}/`);
}

/** Where daemon process groups are declared, by literal name. */
export function groupsDeclared(all: readonly Placed[]): readonly GroupName[] {
  return all.flatMap((placed) => {
    const [group] = placed.directive.args;
    const declares = placed.directive.key === 'wsgidaemonprocess';
    return declares && group !== undefined && isLiteral(group) ? [{ group, placed }] : [];
  });
}

/** Where daemon process groups are used, by literal name. */
export function groupsUsed(all: readonly Placed[]): readonly GroupUse[] {
  return all.flatMap((placed): readonly GroupUse[] => {
    const { key, args, rest } = placed.directive;
    if (key === 'wsgiprocessgroup') return toUse(args[0], placed, false);
    if (!TAKES_GROUP.has(key)) return [];
    const options = readOptions(rest);
    return toUse(options.get('process-group'), placed, isSettled(placed, options));
  });
}

const TAKES_GROUP: ReadonlySet<string> = new Set([
  'wsgiscriptalias',
  'wsgiscriptaliasmatch',
  'wsgiimportscript',
]);

const toUse = (group: string | undefined, placed: Placed, settled: boolean): readonly GroupUse[] =>
  group !== undefined && group !== '' && isLiteral(group) ? [{ group, placed, settled }] : [];

/** mod_wsgi preloads a script when both groups are static, and then needs the daemon's group at once. */
function isSettled({ directive }: Placed, options: ReadonlyMap<string, string>): boolean {
  const application = options.get('application-group');
  if (application === undefined) return false;
  if (application !== '%{GLOBAL}' && !isLiteral(application)) return false;
  return directive.key !== 'wsgiscriptaliasmatch' || !(directive.args[1] ?? '').includes('$');
}
