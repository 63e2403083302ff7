import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { fonts } from './fonts.ts';
import { quiet } from './quiet.ts';

/** The start of a hash in a file's name. */
const HASH = 8;

/**
 * Puts the first screen into index.html, as the wizard's own components render it, so that it is there
 * before any script runs. A small script hides it first if the address leads to another screen; it is
 * a file, as the policy allows no script in the page.
 */
export function firstScreen(plugins: () => readonly PluginOption[]): Plugin {
  let before = '';
  return {
    name: 'first-screen',
    apply: 'build',
    async buildStart() {
      const { code } = await bundle({
        build: {
          rolldownOptions: {
            input: resolve('src/app/before-paint.ts'),
            output: { format: 'iife' },
          },
        },
      });
      const hash = createHash('sha256').update(code).digest('hex').slice(0, HASH);
      before = `assets/before-paint-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: before, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle: files = {} }) {
        if (path !== '/index.html') return html;
        const screen = await rendered(plugins());
        const needs = Object.keys(files).filter((file) => NEEDED.test(file));
        return html
          .replace(ROOT, () => `<div id="root" class="written">${screen}</div>`)
          .replace(
            '<title>',
            `<script src="./${before}" data-needs="${needs.join(' ')}"></script>\n    <title>`,
          );
      },
    },
  };
}

/** What judges, and the list of what tells. */
const NEEDED = /^assets\/(?:knowledge-base|_virtual_fixes)-.*\.js$/;

const ROOT = '<div id="root"></div>';

/** The screen's markup, by a program that is built, run once and thrown away. */
async function rendered(plugins: readonly PluginOption[]): Promise<string> {
  const { code } = await bundle({
    plugins: [react(), fonts(), ...plugins],
    ssr: { noExternal: true },
    build: {
      ssr: resolve('src/app/first-screen.tsx'),
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const folder = mkdtempSync(resolve('node_modules/.first-screen-'));
  try {
    const file = join(folder, 'first-screen.mjs');
    writeFileSync(file, code);
    const program = (await import(pathToFileURL(file).href)) as { firstScreen: () => string };
    return program.firstScreen();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One script, in memory. */
async function bundle(config: InlineConfig): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...config,
    build: {
      ...config.build,
      write: false,
      modulePreload: false,
      rolldownOptions: { checks: quiet.checks, ...config.build?.rolldownOptions },
    },
  });
  const script = 'output' in built ? built.output.find(({ type }) => type === 'chunk') : undefined;
  if (script?.type !== 'chunk') throw new Error('The first screen was not built as one script.');
  return script;
}
