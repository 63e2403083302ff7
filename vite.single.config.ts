import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { knowledgeBase } from './src/content-pipeline/vite-plugin.ts';
import { words } from './src/translation/vite-plugin.ts';

/** The wizard as one file, which runs where there is no network and no server. */
export default defineConfig({
  mode: 'single',
  base: './',
  publicDir: false,
  plugins: [
    react(),
    words(process.env['WORDS'] ?? 'en'),
    knowledgeBase(),
    workerInside(),
    viteSingleFile(),
    policyOfHashes(),
  ],
  build: {
    outDir: 'dist/single',
    modulePreload: false,
    // One file is large by intent.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: 'index.html' },
  },
  worker: { format: 'iife' },
});

/** A file that was opened from a disk may start no worker from another file. */
function workerInside(): Plugin {
  return {
    name: 'worker-inside',
    enforce: 'pre',
    resolveId: (id) =>
      id.endsWith('/make-worker.ts') ? resolve('src/platform/reading/make-worker.single.ts') : null,
  };
}

/** Allows what stands in the file, by its hash, and nothing else; what would be beside it is taken out. */
function policyOfHashes(): Plugin {
  return {
    name: 'policy-of-hashes',
    writeBundle({ dir = '' }) {
      const file = join(dir, 'index.html');
      const html = readFileSync(file, 'utf8').replace(OUTSIDE, '');
      writeFileSync(file, html.replace('<head>', `<head>\n    ${policyMeta(html)}`));
    },
  };
}

const OUTSIDE = /<link rel="(?:manifest|icon)"[^>]*>/g;

function policyMeta(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    'font-src data:',
    'img-src data:',
    'worker-src blob: data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function hashes(html: string, tag: string): string {
  const inside = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(inside)]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
