// Serves the production build on loopback, and builds it first if it is missing or stale.
import { join } from 'node:path';
import { preview } from 'vite';
import { ensureBuilt, root } from './build.mjs';

ensureBuilt('site');

const server = await preview({
  root,
  configFile: join(root, 'build/site.config.ts'),
  preview: { host: '127.0.0.1' },
});
console.log(`wsgi-triage is at ${server.resolvedUrls.local[0]} — press Ctrl+C to stop.`);
