// Runs the end-to-end tests in a real browser: node scripts/e2e.mjs [options] [Playwright's arguments]
//   --journeys   only those that are tagged @journey, which npm test runs
//   --rest       all others
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { ensureBuilt, root } from './build.mjs';

/** As scripts/test.mjs knows it: this could not run here. */
const CANNOT_RUN = 3;
const TAG = '@journey';

const given = process.argv.slice(2);
const onlyJourneys = given.includes('--journeys');
const chosen = given.flatMap((one) => {
  if (one === '--journeys') return ['--grep', TAG];
  return one === '--rest' ? ['--grep-invert', TAG] : [one];
});

ensureBuilt('site');
// No journey needs these.
if (!onlyJourneys) for (const name of ['compressed', 'pseudo', 'bench-page']) ensureBuilt(name);

if (given.includes('e2e/firefox.config.ts')) {
  const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
  if (!existsSync(firefox)) {
    console.log(`No Firefox at ${firefox}. Install firefox-esr, or set FIREFOX_PATH.`);
    process.exit(CANNOT_RUN);
  }
}
const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'e2e/playwright.config.ts', ...chosen],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: browser(),
      ...(onlyJourneys && { JOURNEYS: '1' }),
    },
  },
);
process.exitCode = status ?? 1;
