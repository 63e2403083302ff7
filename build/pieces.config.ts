import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { fonts } from './fonts.ts';
import { quiet } from './quiet.ts';

/** What a built site has besides the wizard, each built apart and added to it. */
const pieces = {
  /** Styles of the written pages, and the script that brings their Copy buttons to life. */
  reference: {
    entry: 'src/reference/copy-buttons.ts',
    name: 'assets/reference-[hash].js',
    format: 'es',
  },
  /** What a page of somebody else's loads. Its address never changes, and a classic script needs no CORS. */
  embed: { entry: 'src/embed/embed.ts', name: 'embed.js', format: 'iife' },
  /** Keeps the wizard at hand without a network: built when all that it keeps is there. */
  offline: { entry: 'src/browser/offline.worker.ts', name: 'service-worker.js', format: 'iife' },
} as const;

const SITE = 'dist/site';

/** The start of a hash that the worker compares, in hexadecimal digits. */
const HASH = 16;

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, HASH);

/** What the offline copy keeps: the wizard whole, and not the written pages. */
function kept(): Readonly<Record<string, string>> {
  const assets = readdirSync(`${SITE}/assets`).map((name) => `assets/${name}`);
  const others = ['manifest.webmanifest', 'icon.svg', ...assets];
  const text = JSON.stringify({
    './': hashOf(`${SITE}/index.html`),
    ...Object.fromEntries(others.map((file) => [file, hashOf(`${SITE}/${file}`)])),
  });
  const version = createHash('sha256').update(text).digest('hex').slice(0, HASH);
  return { FILES: text, VERSION: JSON.stringify(version) };
}

const isPiece = (mode: string): mode is keyof typeof pieces => mode in pieces;

export default defineConfig(({ mode }) => {
  if (!isPiece(mode)) {
    throw new Error(
      `There is no piece "${mode}". Choose one of ${Object.keys(pieces).join(', ')}.`,
    );
  }
  const { entry, name, format } = pieces[mode];
  return {
    base: './',
    publicDir: false,
    plugins: [fonts()],
    define: mode === 'offline' ? kept() : {},
    build: {
      outDir: SITE,
      emptyOutDir: false,
      manifest: `.vite/${mode}.json`,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: quiet.checks,
        input: entry,
        output: { format, entryFileNames: name, assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  };
});
