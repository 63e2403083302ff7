import type { Catalog, OriginSeen } from '../model/index.ts';

/** What is known of a code: the module that logs it, and at which level. */
export interface CodeEntry {
  readonly module: string;
  /** Null if the source doesn't say it beside the code. */
  readonly level: string | null;
}

/** Whose a line is that shows no known message. */
export interface LineOwner {
  /** As the documentation calls it: `mod_ssl`, or `core`. */
  readonly owner: string;
  /** The module's page in Apache's documentation. Null if it has none. */
  readonly page: string | null;
  readonly module: string;
  readonly code: string | null;
  readonly level: string | null;
  readonly line: number;
  readonly times: number;
}

/** The entry of a code such as `AH02032`, or null. */
export function codeEntry({ codes }: Catalog, code: string): CodeEntry | null {
  const number = Number(/^AH(\d{5})$/i.exec(code)?.[1] ?? NaN);
  for (const [module, levels] of Object.entries(codes)) {
    for (const [level, ranges] of Object.entries(levels)) {
      if (isIn(ranges, number)) return { module, level: level === 'unknown' ? null : level };
    }
  }
  return null;
}

/** Every number of a list such as `2-4 17`. */
export const numbersIn = (ranges: string): readonly number[] =>
  ranges.split(' ').flatMap((range) => {
    const [from, to] = ends(range);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

/**
 * Whose these lines are. Lines are left out if they could be the application's, which mod_wsgi logs
 * for it, and if neither their module nor their code is known.
 */
export const lineOwners = (catalog: Catalog, seen: readonly OriginSeen[]): readonly LineOwner[] =>
  seen.flatMap(({ code, line, times, ...said }) => {
    const entry = code === null ? null : codeEntry(catalog, code);
    const module = said.module ?? entry?.module ?? null;
    if (module === null || module === '' || (module === 'wsgi' && !isQuiet(said.level))) return [];
    const owner = nameOf(catalog, module);
    const level = said.level ?? entry?.level ?? null;
    return [{ owner, page: pageOf(catalog, module), module, code, level, line, times }];
  });

/** The name of a module in Apache's documentation. One that isn't Apache's keeps its own. */
export const nameOf = ({ pages }: Catalog, module: string): string =>
  pages[module] ?? (module.startsWith('mod_') ? module : `mod_${module}`);

/** The address of a module's page. Null if the documentation has none. */
export const pageOf = ({ pages }: Catalog, module: string): string | null => {
  const page = pages[module];
  return page === undefined ? null : `https://httpd.apache.org/docs/2.4/mod/${page}.html`;
};

const isQuiet = (level: string | null): boolean =>
  level === 'info' || level === 'debug' || level?.startsWith('trace') === true;

const ends = (range: string): readonly [number, number] => {
  const [from = NaN, to = from] = range.split('-').map(Number);
  return [from, to];
};

const isIn = (ranges: string, number: number): boolean =>
  ranges.split(' ').some((range) => {
    const [from, to] = ends(range);
    return number >= from && number <= to;
  });
