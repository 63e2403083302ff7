import { comparable } from './model/path.ts';
import { scopeOf } from './model/scope.ts';
import { isLiteral, type Placed } from './place.ts';
import type { Section } from './tree.ts';
import { readOptions } from './words.ts';
import type { Mount, Mounts } from './wsgi.ts';

/** What holds for a mount: a value, nothing, or what a variable, a pattern or another file may say. */
export type Setting =
  | { readonly kind: 'set'; readonly value: string; readonly placed: Placed }
  | { readonly kind: 'unset' | 'unsure' };

/** A directive that an option of WSGIScriptAlias can stand for. */
export interface Settable {
  /** In lower case. */
  readonly directive: string;
  readonly option: string;
}

export const PROCESS_GROUP: Settable = { directive: 'wsgiprocessgroup', option: 'process-group' };
export const APPLICATION_GROUP: Settable = {
  directive: 'wsgiapplicationgroup',
  option: 'application-group',
};

/** A setting by mount, and the directives that reach one. */
export interface Settings {
  readonly of: (mount: Mount) => Setting;
  /** Whether a directive holds, or may hold, for one of the mounts. */
  readonly reaches: (placed: Placed) => boolean;
}

/**
 * Reads a setting for each mount as Apache merges it: its own option, then locations, files and directories
 * around it, then its virtual host, then the server. A mount of the server is served in every host.
 */
export function settingsFor(
  all: readonly Placed[],
  mounts: readonly Mount[],
  byPath: Mounts,
  hosts: readonly Section[],
  { directive, option }: Settable,
): Settings {
  const said = all.filter((placed) => placed.directive.key === directive);
  const scope = scopeOf(said.map((placed) => ({ placed })));
  const blurred = new Set(all.filter(isElsewhere).map(({ host }) => host));
  const reached = new Set<Placed>();
  const known = new Map<Mount, Setting>();
  const partly = servedInParts(said, byPath, reached);
  for (const mount of mounts) {
    const own = readOptions(mount.placed.directive.rest).get(option);
    const each = servedIn(mount, hosts).map((host): Setting => {
      const { sure, maybe, isCut } = scope(mount, host);
      for (const { placed } of [...sure, ...maybe]) reached.add(placed);
      if (own !== undefined) return toSetting(own, mount.placed);
      if (isCut || maybe.length > 0 || partly.has(mount)) return { kind: 'unsure' };
      const last = sure.at(-1)?.placed;
      if (last) return toSetting(last.directive.args[0] ?? '', last);
      return { kind: blurred.has(null) || blurred.has(host) ? 'unsure' : 'unset' };
    });
    known.set(mount, agreed(each));
  }
  return {
    of: (mount) => known.get(mount) ?? { kind: 'unsure' },
    reaches: (placed) => reached.has(placed),
  };
}

/** Mounts that a location below them gives a setting of its own. */
function servedInParts(
  said: readonly Placed[],
  byPath: Mounts,
  reached: Set<Placed>,
): ReadonlySet<Mount> {
  const partly = new Set<Mount>();
  for (const placed of said) {
    const { within, host } = placed;
    const location = within.find(({ key }) => key.startsWith('location'));
    // /admin     ^/admin/(\d+)     ~ "^/admin"
    const path = /\/[\w./-]*/.exec(location?.rest ?? '')?.[0];
    const mount = path === undefined ? undefined : byPath.forUrl(path, host);
    if (!mount || comparable(mount.mount) === comparable(path ?? '')) continue;
    partly.add(mount);
    reached.add(placed);
  }
  return partly;
}

/** The virtual hosts in which a mount answers; null is the server itself. */
export const servedIn = (
  { placed: { host } }: Mount,
  hosts: readonly Section[],
): readonly (Section | null)[] => (host === null ? [null, ...hosts.slice(0, MOST_HOSTS)] : [host]);

/** More hosts than this share no mount of the server; each is judged for each. */
const MOST_HOSTS = 20;

/** What is the same in every host. */
function agreed(each: readonly Setting[]): Setting {
  const [first = { kind: 'unsure' }] = each;
  const isSame = each.every(
    (one) =>
      one.kind === first.kind &&
      (one.kind !== 'set' || (first.kind === 'set' && one.value === first.value)),
  );
  return isSame ? first : { kind: 'unsure' };
}

function toSetting(value: string, placed: Placed): Setting {
  const isKnown = value === '%{GLOBAL}' || value === '' || isLiteral(value);
  return isKnown ? { kind: 'set', value, placed } : { kind: 'unsure' };
}

/** More is said in another file, in a macro, or by a script. */
const isElsewhere = ({ directive: { key } }: Placed): boolean =>
  /^(?:include|includeoptional|use|wsgidispatchscript|wsgihandlerscript)$/.test(key);
