import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { knowledgeBase } from './src/content-pipeline/vite-plugin.ts';
import { contentPolicy } from './src/platform/content-policy.ts';

export default defineConfig({
  base: './',
  plugins: [react(), knowledgeBase(), strictPolicy()],
  build: {
    outDir: 'dist/site',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { chunkFileNames } },
  },
  worker: { format: 'es' },
  preview: {
    headers: {
      // A meta tag cannot say who may frame the page; a header can.
      'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});

/** The policy as a meta tag, so that it holds on any host. Hot reload could not live under it. */
function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Content is told apart by name, so that its size can be measured apart. */
function chunkFileNames({ moduleIds }: Rolldown.PreRenderedChunk): string {
  if (moduleIds.some((id) => id.includes('virtual:knowledge-base'))) {
    return 'assets/knowledge-base-[hash].js';
  }
  if (moduleIds.some((id) => id.includes('virtual:fixes/'))) return 'assets/fixes-[name]-[hash].js';
  return 'assets/[name]-[hash].js';
}
