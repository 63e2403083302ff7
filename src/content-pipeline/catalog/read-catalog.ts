import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Catalog } from '../../model/index.ts';

/** Modules that are part of every Apache. One page documents them together. */
const BUILT_IN = { core: 'core', http: 'core' };

/** Reads the codes of a checkout of Apache 2.4: which module logs each, and at which level. Texts stay there. */
export function readCatalog(checkout: string): Catalog {
  const files = ['modules', 'server', 'os'].flatMap((folder) => sourcesIn(join(checkout, folder)));
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const found = new Map<number, Found>();
  for (const [file, text] of texts) {
    for (const one of codesIn(text)) {
      if (!found.has(one.number)) found.set(one.number, { ...one, module: moduleOf(texts, file) });
    }
  }
  return {
    version: versionOf(readFileSync(join(checkout, 'include/ap_release.h'), 'utf8')),
    pages: { ...BUILT_IN, ...pagesIn(join(checkout, 'docs/manual/mod')) },
    codes: byModule([...found.values()]),
  };
}

interface Found {
  readonly number: number;
  readonly level: string;
  readonly module: string;
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[ch]$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function codesIn(text: string): readonly Omit<Found, 'module'>[] {
  return [...text.matchAll(/APLOGNO\((\d{5})\)/g)].map((match) => {
    const call = text.slice(Math.max(0, match.index - FAR), match.index);
    const level = [...call.slice(call.lastIndexOf(';') + 1).matchAll(LEVEL)].at(-1)?.[1] ?? '';
    return { number: Number(match[1]), level: LEVELS[level] ?? (level.toLowerCase() || 'unknown') };
  });
}

/** The level comes before the code in the same call. In characters. */
const FAR = 600;
const LEVEL = /APLOG_(EMERG|ALERT|CRIT|ERR|WARNING|NOTICE|INFO|DEBUG|TRACE[1-8])\b/g;
/** Levels that a log writes in another way than the source. */
const LEVELS: Readonly<Record<string, string>> = { ERR: 'error', WARNING: 'warn' };

/** The module that a file belongs to: declared there, in a header beside it, or in a file that includes it. */
function moduleOf(texts: ReadonlyMap<string, string>, file: string): string {
  const including = [...texts].find(
    ([other, text]) =>
      dirname(other) === dirname(file) && text.includes(`#include "${basename(file)}"`),
  );
  return declared(texts, file, 3) ?? (including && declared(texts, including[0], 3)) ?? 'core';
}

function declared(
  texts: ReadonlyMap<string, string>,
  file: string,
  depth: number,
): string | undefined {
  const text = texts.get(file) ?? '';
  const own = /^(?:APLOG_USE_MODULE|AP_DECLARE_MODULE)\((\w+)\)/m.exec(text)?.[1];
  if (own !== undefined || depth === 0) return own;
  const headers = [...text.matchAll(/^#include "([\w.]+)"/gm)].map(([, name = '']) =>
    join(dirname(file), name),
  );
  for (const header of headers) {
    const found = declared(texts, header, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The page that documents each module, by the name in a log. */
function pagesIn(folder: string): Readonly<Record<string, string>> {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const module = /<identifier>(\w+)_module<\/identifier>/.exec(text)?.[1];
      return module === undefined ? [] : [[module, name.replace('.xml', '')] as const];
    });
  return Object.fromEntries(pages.sort());
}

function byModule(found: readonly Found[]): Catalog['codes'] {
  const numbers = new Map<string, Map<string, number[]>>();
  for (const { module, level, number } of found) {
    const levels = numbers.get(module) ?? new Map<string, number[]>();
    numbers.set(module, levels.set(level, [...(levels.get(level) ?? []), number]));
  }
  return Object.fromEntries(
    [...numbers]
      .sort()
      .map(([module, levels]) => [
        module,
        Object.fromEntries([...levels].sort().map(([level, all]) => [level, rangesOf(all)])),
      ]),
  );
}

function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(' ');
}

function versionOf(release: string): string {
  const part = (name: string): string =>
    new RegExp(`AP_SERVER_${name}_NUMBER\\s+(\\d+)`).exec(release)?.[1] ?? '?';
  return ['MAJORVERSION', 'MINORVERSION', 'PATCHLEVEL'].map(part).join('.');
}
