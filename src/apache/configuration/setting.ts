import { cleanPath, covers } from './covers.ts';
import { isLiteral, isPerDirectory, perHost, type Placed } from './place.ts';
import type { Section } from './tree.ts';
import { readOptions } from './words.ts';
import type { Mount } from './wsgi.ts';

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

/**
 * Reads a setting for a mount as Apache merges it: its own option, then locations, files and directories
 * around it, then its virtual host, then the server.
 */
export function settingReader(
  all: readonly Placed[],
  { directive, option }: Settable,
): (mount: Mount) => Setting {
  const said = all.filter((placed) => placed.directive.key === directive).slice(0, MOST);
  const saidFor = perHost(said.map((placed) => ({ placed })));
  const blurred = new Set(all.filter(isElsewhere).map(({ host }) => host));
  return (mount) => {
    const own = readOptions(mount.placed.directive.rest).get(option);
    if (own !== undefined) return toSetting(own, mount.placed);
    const near = saidFor(mount.placed.host)
      .map(({ placed }) => ({ placed, covers: covers(placed, mount) }))
      .filter((one) => one.covers !== 'no');
    if (near.some((one) => one.covers === 'maybe')) return { kind: 'unsure' };
    const [last] = near.map(({ placed }) => placed).sort((a, b) => weight(b) - weight(a));
    if (last) return toSetting(last.directive.args[0] ?? '', last);
    const isBlurred = blurred.has(null) || blurred.has(mount.placed.host);
    return { kind: isBlurred ? 'unsure' : 'unset' };
  };
}

/** More than any server has; each is compared with each mount. */
const MOST = 1000;

function toSetting(value: string, placed: Placed): Setting {
  const isKnown = value === '%{GLOBAL}' || value === '' || isLiteral(value);
  return isKnown ? { kind: 'set', value, placed } : { kind: 'unsure' };
}

/** More is said in another file, in a macro, or by a script. */
const isElsewhere = ({ directive: { key } }: Placed): boolean =>
  /^(?:include|includeoptional|use|wsgidispatchscript|wsgihandlerscript)$/.test(key);

function weight(placed: Placed): number {
  if (!isPerDirectory(placed)) return placed.host === null ? 0 : 1;
  const sections = placed.within.map(({ key }) => key);
  if (sections.includes('location')) return 2_000_000 + depth(placed.within, 'location');
  return (sections.includes('files') ? 1_000_000 : 2) + depth(placed.within, 'directory');
}

const depth = (within: readonly Section[], key: string): number =>
  cleanPath(within.find((section) => section.key === key)?.args[0] ?? '').length;
