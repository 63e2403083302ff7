import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from '../build/fonts.ts';
import { quiet } from '../build/quiet.ts';
import { withoutNode } from '../build/without-node.ts';
import { knowledgeBase } from '../src/content-pipeline/vite-plugin.ts';

const root = resolve(import.meta.dirname, '..');

/** The page that readings are measured in, with nothing of the site but what is measured. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'page'),
  base: './',
  plugins: [react(), withoutNode(), fonts(), knowledgeBase(resolve(root, 'content'))],
  worker: { format: 'es', rolldownOptions: { checks: quiet.checks } },
  build: {
    outDir: resolve(root, 'dist/bench-page'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: quiet.chunkSizeWarningLimit,
    rolldownOptions: { checks: quiet.checks },
  },
});
