import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { knowledgeBase } from '../src/content-pipeline/vite-plugin.ts';
import { trustedTypes } from '../src/browser/content-policy.ts';
import { words } from '../src/translation/vite-plugin.ts';
import { fontLicences } from './font-licences.ts';
import { fonts } from './fonts.ts';
import { quiet } from './quiet.ts';
import { withoutNode } from './without-node.ts';

const NOTICES = 'third-party-notices.md';

/** The wizard as one file, which runs where there is no network and no server. */
export default defineConfig({
  mode: 'single',
  base: './',
  publicDir: false,
  plugins: [
    react(),
    withoutNode(),
    fonts(),
    words(process.env['WORDS'] ?? 'en'),
    knowledgeBase(),
    workerInside(),
    viteSingleFile(),
    policyOfHashes(),
  ],
  build: {
    outDir: 'dist/single',
    license: { fileName: NOTICES },
    modulePreload: false,
    chunkSizeWarningLimit: quiet.chunkSizeWarningLimit,
    rolldownOptions: { checks: quiet.checks, input: 'index.html' },
  },
});

const WORKER = resolve('src/browser/reading/reading.worker.ts');

/**
 * A file that was opened from a disk may start no worker from another file. Vite's `?worker&inline`
 * would start it past the policy of Trusted Types, so that its code is handed on as a text.
 */
function workerInside(): Plugin {
  return {
    name: 'worker-inside',
    enforce: 'pre',
    resolveId(id) {
      if (id.endsWith('/reading.worker.ts?code')) return `${WORKER}?code`;
      const isMaker = id.endsWith('/make-worker.ts');
      return isMaker ? resolve('src/browser/reading/make-worker.single.ts') : null;
    },
    async load(id) {
      return id === `${WORKER}?code`
        ? `export const code = ${JSON.stringify(await worker())};`
        : null;
    },
  };
}

/** The worker as one classic script. */
async function worker(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        checks: quiet.checks,
        input: WORKER,
        output: { format: 'iife' },
      },
    },
  });
  const script = 'output' in built ? built.output[0] : null;
  if (script?.type !== 'chunk')
    throw new Error(`${WORKER} was not built as one script. The single file can hold only one.`);
  return script.code;
}

/** Allows what stands in the file, by its hash, and nothing else; what would be beside it is taken out. */
function policyOfHashes(): Plugin {
  return {
    name: 'policy-of-hashes',
    writeBundle({ dir = '' }) {
      const file = join(dir, 'index.html');
      const html = readFileSync(file, 'utf8').replace(OUTSIDE, '');
      const notices = `${readFileSync(join(dir, NOTICES), 'utf8')}\n${fontLicences()}`;
      const whole = html.replace('<head>', () => `<head>\n    ${policyMeta(html)}`).trimEnd();
      writeFileSync(file, `${whole}\n${comment(notices)}\n`);
    },
  };
}

/** The licenses of all that is in the file. Nothing in them can end the comment. */
const comment = (text: string): string => `<!--\n${text.replace(/-(?=-|!?>)/g, '- ')}\n-->`;

const OUTSIDE = /<link rel="(?:manifest|icon|license)"[^>]*>/g;

function policyMeta(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes,
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

function hashes(html: string, tag: string): string {
  const inside = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(inside)]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
