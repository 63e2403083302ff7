import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { knowledgeBase } from '../src/content-pipeline/vite-plugin.ts';
import { contentPolicy, serviceWorkerPolicy } from '../src/browser/content-policy.ts';
import { isTracker, TRACKER_TAG } from '../src/browser/tracker.ts';
import { proseIn, words } from '../src/translation/vite-plugin.ts';
import { firstScreen } from './first-screen.ts';
import { fontLicences } from './font-licences.ts';
import { fonts } from './fonts.ts';
import { quiet } from './quiet.ts';
import { withoutNode } from './without-node.ts';

/** The language of what is built: a folder of src/words, or `pseudo`. */
const locale = process.env['WORDS'] ?? 'en';

/** Modules that the first load shares with later ones: a file for each would cost requests and bytes. */
const small = {
  name: 'small',
  test: /\/src\/(?:engine\/(?:fix\/fill-prose|seen)|apache\/quoting\/[\w-]+|browser\/(?:script-address|policy-name)|words\/(?:intl|en\/session))\.ts$/,
};

export default defineConfig({
  base: './',
  // Screens have their address in the fragment, so that a path without a file is a mistake.
  appType: 'mpa',
  plugins: [
    react(),
    withoutNode(),
    fonts(),
    words(locale),
    knowledgeBase(resolve('content'), proseIn(locale)),
    firstScreen(() => [words(locale), knowledgeBase(resolve('content'), proseIn(locale))]),
    strictPolicy(),
    tracker(process.env['ISSUES_URL']),
    headers(),
    licencesOfFonts(),
  ],
  build: {
    outDir: 'dist/site',
    manifest: true,
    license: { fileName: 'third-party-notices.md' },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: quiet.chunkSizeWarningLimit,
    rolldownOptions: {
      checks: quiet.checks,
      input: ['index.html', 'frame.html'],
      output: { chunkFileNames, codeSplitting: { groups: [small] } },
    },
  },
  worker: { format: 'es', rolldownOptions: { checks: quiet.checks } },
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

/** Where to tell of what is not recognized: the project's own tracker, if it has one. */
function tracker(address = ''): Plugin {
  const isNamed = address !== '';
  return {
    name: 'tracker',
    apply: 'build',
    buildStart() {
      if (isNamed && !isTracker(address)) {
        this.error(
          `ISSUES_URL is "${address}", and must be where issues are, such as https://github.com/OWNER/NAME/issues`,
        );
      }
    },
    transformIndexHtml: () =>
      isNamed
        ? [{ tag: 'meta', attrs: { name: TRACKER_TAG, content: address }, injectTo: 'head' }]
        : [],
  };
}

/** The headers that a host should send: a meta tag cannot say who may frame the page. */
function headers(): Plugin {
  return {
    name: 'headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const isFrame = request.url?.startsWith('/frame.html') === true;
        const isServiceWorker = request.url?.startsWith('/service-worker.js') === true;
        const ancestors = (isFrame ? process.env['FRAME_ANCESTORS'] : undefined) ?? "'self'";
        response.setHeader(
          'Content-Security-Policy',
          `${isServiceWorker ? serviceWorkerPolicy : contentPolicy}; frame-ancestors ${ancestors}`,
        );
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Referrer-Policy', 'no-referrer');
        next();
      });
    },
  };
}

/** The licenses of the fonts, as a file of their own. */
function licencesOfFonts(): Plugin {
  return {
    name: 'font-licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'font-licences.md', source: fontLicences() });
    },
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
