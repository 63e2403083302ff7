import { defineConfig } from 'vite';

/** What a built site has besides the wizard, each built apart and added to it. */
const pieces = {
  /** Styles of the written pages, and the script that brings their Copy buttons to life. */
  reference: { entry: 'src/reference/enliven.ts', name: 'assets/reference-[hash].js' },
};

const isPiece = (mode: string): mode is keyof typeof pieces => mode in pieces;

export default defineConfig(({ mode }) => {
  if (!isPiece(mode)) throw new Error(`there is no piece "${mode}" to build`);
  const { entry, name } = pieces[mode];
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
        output: { entryFileNames: name, assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  };
});
