import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSections, type Anchors } from './parse-sections.ts';

/** The documentation as data. Every citation must be here. */
export interface Upstream {
  /** The release that it was read from. */
  readonly version: string;
  /** By page, as in the docs folder, without `.rst`. */
  readonly pages: Readonly<Record<string, Anchors>>;
}

/**
 * Reads all pages of a mod_wsgi checkout, or of its docs folder. Includes release notes, because
 * only they say in which version something was fixed.
 */
export function readUpstream(folder: string, version: string): Upstream {
  const docs = readdirSync(folder).includes('conf.py') ? folder : join(folder, 'docs');
  const files = readdirSync(docs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rst'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(docs.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const pages = files.map((path) => {
    const anchors = parseSections(readFileSync(join(docs, path), 'utf8'));
    return [path.replace(/\.rst$/, ''), anchors] as const;
  });
  return { version, pages: Object.fromEntries(pages) };
}

/** Whether a `page#anchor`, or a page alone, exists. */
export function hasSource(upstream: Upstream, source: string): boolean {
  const [page = '', anchor] = source.split('#');
  const anchors = upstream.pages[page];
  return anchors !== undefined && (anchor === undefined || anchor in anchors);
}

/** Those of the given sources whose section has changed or is gone. */
export function changedSources(
  before: Upstream,
  after: Upstream,
  sources: readonly string[],
): readonly string[] {
  return sources.filter((source) => {
    const [page = '', anchor] = source.split('#');
    const was = before.pages[page];
    const is = after.pages[page];
    if (anchor !== undefined) return was?.[anchor] !== is?.[anchor];
    return JSON.stringify(was) !== JSON.stringify(is);
  });
}
