// Runs the end-to-end tests in a real browser: node scripts/e2e.mjs [Playwright's arguments]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { ensureBuilt, root } from './build.mjs';

ensureBuilt('site');
ensureBuilt('compressed');
ensureBuilt('pseudo');
ensureBuilt('bench-page');

const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser() } },
);
process.exitCode = status ?? 1;
