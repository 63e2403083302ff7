// Measures how fast logs are read: node scripts/bench.mjs [--small] [--json]
import { browser } from './browser.mjs';
import { ensureBuilt, root } from './build.mjs';

process.chdir(root);
process.env['CHROMIUM_PATH'] = browser();
ensureBuilt('bench-page');
await import(ensureBuilt('bench'));
