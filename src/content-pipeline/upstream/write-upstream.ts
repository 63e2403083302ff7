import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../load-content.ts';
import { changedSources, readUpstream, type Upstream } from './upstream.ts';

/**
 * Writes `upstream.json` from a mod_wsgi checkout, and names the problems whose section has
 * changed. Their texts need a review.
 */
export function writeUpstream(
  folder: string,
  checkout: string | undefined,
  version: string | undefined,
): { readonly done: string } | { readonly refused: string } {
  if (checkout === undefined || version === undefined) {
    return { refused: 'name a checkout of mod_wsgi and its version: upstream ../mod_wsgi 6.0.5' };
  }
  const { content } = loadContent(folder);
  let after: Upstream;
  try {
    after = readUpstream(checkout, version);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refused: `${checkout} is no checkout of mod_wsgi: ${why}` };
  }
  writeFileSync(join(folder, 'upstream.json'), `${JSON.stringify(after, null, 1)}\n`);
  const isFirst = content.upstream.version === 'none';
  const changed = content.kb.problems.flatMap(({ id, sources }) =>
    changedSources(content.upstream, after, sources).map((source) => `  ${id}: ${source}`),
  );
  const pages = String(Object.keys(after.pages).length);
  const says = `wrote upstream.json: ${pages} pages of mod_wsgi ${version}`;
  return {
    done: isFirst || changed.length === 0 ? says : `${says}; review these:\n${changed.join('\n')}`,
  };
}
