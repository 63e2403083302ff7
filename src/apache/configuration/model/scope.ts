import { covers, type Target } from '../covers.ts';
import { isPerDirectory, type Located } from '../place.ts';
import type { Section } from '../tree.ts';
import { ancestors, comparable } from './path.ts';

/** What may hold for a target, in the order in which Apache merges it: the last word counts. */
export interface Applying<T> {
  readonly sure: readonly T[];
  /** A pattern, a variable or a condition decides, or there are too many to compare. */
  readonly maybe: readonly T[];
  readonly isCut: boolean;
}

/** Looks up what applies for a target in a virtual host, or at server level. */
export type Scope<T> = (target: Target, host: Section | null) => Applying<T>;

/**
 * Sorts what stands in sections by the path that they name, so that a look-up takes as long as the path is
 * deep, however many sections there are.
 */
export function scopeOf<T extends Located>(items: readonly T[]): Scope<T> {
  const shelves = new Map<Section | null, Map<string, T[]>>();
  for (const item of items) {
    const { host } = item.placed;
    const shelf = shelves.get(host) ?? new Map<string, T[]>();
    shelves.set(host, shelf);
    const key = keyOf(item);
    const list = shelf.get(key) ?? [];
    shelf.set(key, list);
    list.push(item);
    // Sections for the same path override each other: the last ones are enough.
    if (list.length > 2 * MOST && key !== PATTERNS) list.splice(0, MOST);
  }
  return (target, host) => {
    const found: T[] = [];
    let isCut = false;
    for (const shelf of host === null ? [null] : [null, host]) {
      const lists = shelves.get(shelf);
      if (!lists) continue;
      for (const key of keysOf(target)) found.push(...(lists.get(key) ?? []).slice(-MOST));
      const patterns = lists.get(PATTERNS) ?? [];
      isCut ||= patterns.length > MOST;
      found.push(...patterns.slice(-MOST));
    }
    return { ...sorted(found, target), isCut };
  };
}

/** More sections for one path, or with patterns, than any server has. */
const MOST = 60;

const EVERYWHERE = 'everywhere';
const PATTERNS = 'patterns';

function keyOf({ placed }: Located): string {
  if (!isPerDirectory(placed)) return EVERYWHERE;
  for (const { key, args } of placed.within) {
    const [path = ''] = args;
    // /srv/app     not: ~ "^/srv"     /srv/*     ${ROOT}
    if (/^(?:directory|location|files)$/.test(key) && /^[^~*?[$@%\uE000]+$/.test(path)) {
      return `${key} ${key === 'files' ? path : comparable(path)}`;
    }
  }
  return PATTERNS;
}

function keysOf({ mount, script }: Target): readonly string[] {
  const file = comparable(script);
  return [
    EVERYWHERE,
    ...ancestors(file).map((path) => `directory ${path}`),
    `files ${file.slice(file.lastIndexOf('/') + 1)}`,
    ...ancestors(comparable(mount)).map((path) => `location ${path}`),
  ];
}

function sorted<T extends Located>(
  found: readonly T[],
  target: Target,
): Pick<Applying<T>, 'sure' | 'maybe'> {
  const each = found.map((item) => ({ item, covers: covers(item.placed, target), at: rank(item) }));
  each.sort((a, b) => compare(a.at, b.at));
  const those = (wanted: string): readonly T[] =>
    each.filter((one) => one.covers === wanted).map(({ item }) => item);
  return { sure: those('yes'), maybe: those('maybe') };
}

/** Where Apache merges it: directories by their depth, then files, then locations; a host's own behind the server's. */
function rank({ placed }: Located): readonly number[] {
  const { within, host, index } = placed;
  const keys = within.map(({ key }) => key);
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  const directory = within.find(({ key }) => key === 'directory')?.args[0] ?? '';
  const depth = directory === '' ? 0 : ancestors(comparable(directory)).length;
  const level = has(/^(?:if|else|elseif)$/)
    ? 5
    : has(/^location/)
      ? 4
      : has(/^files/)
        ? 3
        : has(/^directorymatch$/) || directory === '~'
          ? 2
          : has(/^directory$/)
            ? 1
            : 0;
  return [level, level === 1 || level === 3 ? depth : 0, host === null ? 0 : 1, index];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, one] of a.entries()) {
    const difference = one - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
