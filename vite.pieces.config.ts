import { defineConfig } from 'vite';

/** What a built site has besides the wizard, each built apart and added to it. */
const pieces = {
  /** Styles of the written pages, and the script that brings their Copy buttons to life. */
  reference: {
    entry: 'src/reference/enliven.ts',
    name: 'assets/reference-[hash].js',
    format: 'es',
  },
  /** What a page of somebody else's loads. Its address never changes, and a classic script needs no CORS. */
  embed: { entry: 'src/embed/embed.ts', name: 'embed.js', format: 'iife' },
} as const;

const isPiece = (mode: string): mode is keyof typeof pieces => mode in pieces;

export default defineConfig(({ mode }) => {
  if (!isPiece(mode)) throw new Error(`there is no piece "${mode}" to build`);
  const { entry, name, format } = pieces[mode];
  return {
    base: './',
    publicDir: false,
    build: {
      outDir: 'dist/site',
      emptyOutDir: false,
      manifest: `.vite/${mode}.json`,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        output: { format, entryFileNames: name, assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  };
});
