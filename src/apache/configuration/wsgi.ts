import { isLiteral, type Located, type Placed } from './place.ts';
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
  const mounts = all.flatMap((placed): readonly Mount[] => {
    const { key, args } = placed.directive;
    const [url, script] = args;
    if (url === undefined || script === undefined) return [];
    if (key === 'wsgiscriptalias') return [{ mount: url, script, placed }];
    if (key !== 'wsgiscriptaliasmatch') return [];
    // ^/api     ^/app(/.*)?$     not: \.wsgi$
    const literal = /^\^(\/[\w/-]*)(?![\w*?{/-])/.exec(url)?.[1];
    return literal === undefined ? [] : [{ mount: literal, script, placed }];
  });
  return mounts.slice(0, MOST_MOUNTS);
}

/** More than any server has; each is compared with each rule. */
const MOST_MOUNTS = 1000;

/** The mount that a path of a URL falls under, or undefined. */
export const mountFor = (mounts: readonly Mount[], path: string): Mount | undefined =>
  mounts.find(({ mount }) => isUnder(path, mount));

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
