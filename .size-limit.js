import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const site = 'dist/site';
const manifest = readManifest('manifest');
const reference = readManifest('reference')['src/reference/copy-buttons.ts'];
const files = Object.values(manifest).map(({ file }) => file);

/** All that the browser fetches before the first paint: the entry, and what it imports at once. */
const firstLoad = staticImports('index.html');

export default [
  budget(
    'First load: JavaScript',
    '120 KiB',
    firstLoad.map(({ file }) => file),
  ),
  budget(
    'First load: CSS',
    '16 KiB',
    firstLoad.flatMap(({ css = [] }) => css),
  ),
  budget(
    'Knowledge base',
    '100 KiB',
    files.filter((file) => file.includes('/knowledge-base-')),
  ),
  budget('Reference, the largest page: HTML and CSS', '30 KiB', [
    largestPage(['codes', 'messages', 'problems']),
    ...reference.css,
  ]),
  budget('Reference: JavaScript, which no page needs', '2 KiB', [reference.file]),
  budget('Embed loader', '3 KiB', ['embed.js']),
  budget(
    'Fonts, all parts',
    '44 KiB',
    files.filter((file) => file.endsWith('.woff2')),
  ),
];

/** An empty list would pass any limit, so it is an error: a chunk was renamed. */
function budget(name, limit, paths) {
  if (paths.length === 0) throw new Error(`The build has no file for the budget “${name}”.`);
  return { name, limit, path: paths.map((path) => `${site}/${path}`), gzip: true };
}

function staticImports(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk, ...(chunk.imports ?? []).flatMap((next) => staticImports(next, seen))];
}

function largestPage(folders) {
  const pages = folders.flatMap((folder) =>
    readdirSync(`${site}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${folder}/${name}`),
  );
  const size = (page) => gzipSync(readFileSync(`${site}/${page}`)).length;
  return pages.reduce((largest, page) => (size(page) > size(largest) ? page : largest));
}

function readManifest(name) {
  try {
    return JSON.parse(readFileSync(`dist/site-notes/${name}.json`, 'utf8'));
  } catch {
    throw new Error('There is no build to measure: run "npm run build" first.');
  }
}
