import { catalog } from 'virtual:apache-codes';
import { fixes as loaders } from 'virtual:fixes';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { printed } from 'virtual:printed-messages';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Fix } from '../model/index.ts';
import { Document, type Assets } from './Document.tsx';
import type { Library } from './library.ts';
import { referencePages } from './pages.tsx';
import { siteAddress } from '../engine/site-address.ts';
import { sitemap } from './sitemap.ts';

/** Writes the reference into a built site: node write-reference.js dist/site. */
const [folder = 'dist/site'] = process.argv.slice(2);
await writeReference(resolve(folder), siteAddress(process.env['SITE_URL']));

async function writeReference(folder: string, site: string | null): Promise<void> {
  const assets = readAssets(folder);
  const pages = referencePages(await library());
  for (const { meta, content } of pages) {
    const root = '../'.repeat(meta.path.split('/').length - 1);
    const html = renderToStaticMarkup(
      <Document meta={meta} assets={assets} root={root} site={site}>
        {content(root)}
      </Document>,
    );
    write(folder, `${meta.path}index.html`, `<!doctype html>\n${html}\n`);
  }
  // Without its own address, a site has no sitemap.
  if (site === null) return;
  const addresses = ['', ...pages.map(({ meta }) => meta.path)].map((path) => site + path);
  write(folder, 'sitemap.xml', sitemap(addresses));
  write(folder, 'robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
}

async function library(): Promise<Library> {
  const fixes = await Promise.all(
    Object.entries(loaders).map(async ([id, load]): Promise<readonly [string, Fix]> => [
      id,
      (await load()).fix,
    ]),
  );
  return {
    kb,
    fixes: new Map(fixes),
    printed: new Map(printed.map((one) => [one.message, one])),
    catalog,
  };
}

/** The client build's list of its files. */
function readAssets(folder: string): Assets {
  const manifest = JSON.parse(
    readFileSync(join(folder, '.vite/reference.json'), 'utf8'),
  ) as Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;
  const entry = manifest['src/reference/copy-buttons.ts'];
  if (!entry) throw new Error(`${folder} has no client of the reference: run npm run build`);
  return { script: entry.file, styles: entry.css ?? [] };
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
