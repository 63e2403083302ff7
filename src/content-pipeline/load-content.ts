import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toCached, fromCached, type CachedContent } from './cache/cached-content.ts';
import { hashOf, memoryOf, withMemory } from './cache/memory.ts';
import { pipelineVersion } from './cache/pipeline-version.ts';
import { storeIn, type Store } from './cache/store.ts';
import { compileContent, type LoadedContent } from './compile-content.ts';
import { readContent, type ContentFile } from './read/read-content.ts';

/**
 * Reads, links and checks a content folder. The result is kept in `node_modules/.cache` next to the
 * folder, by a hash of the content and of the code that compiles it. After a change, only what
 * depends on it is compiled again. Without `node_modules`, or with CONTENT_CACHE=off, nothing is
 * kept. Throws only if the folder can't be read.
 */
export function loadContent(folder: string, store = storeBeside(folder)): LoadedContent {
  const files = readContent(folder);
  return store === null ? compileContent(files) : keptOrCompiled(files, store);
}

/** Where results for a content folder are kept. Null if nothing is kept. */
export function storeBeside(folder: string): Store | null {
  const modules = join(folder, '../node_modules');
  const isOff = process.env['CONTENT_CACHE'] === 'off';
  return isOff || !existsSync(modules) ? null : storeIn(join(modules, '.cache/wsgi-triage'));
}

function keptOrCompiled(files: readonly ContentFile[], store: Store): LoadedContent {
  const version = pipelineVersion();
  const key = hashOf([version, ...files.flatMap(({ path, text }) => [path, text])]);
  // The same code wrote the value of this key.
  const kept = store.read('content', key) as CachedContent | undefined;
  if (kept !== undefined) return fromCached(kept, files);
  const memory = memoryOf(store.read('parts', version) as ReadonlyMap<string, unknown> | undefined);
  const loaded = withMemory(memory, () => compileContent(files));
  store.write('content', key, toCached(loaded));
  const parts = memory.changed();
  if (parts !== null) store.write('parts', version, parts);
  return loaded;
}
