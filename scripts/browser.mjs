import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './build.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that starts: the one that is here, or one that is installed now. */
export function browser() {
  const found = installed();
  if (found !== undefined) return found;

  for (const install of [downloadPlaywrights, installDebians]) {
    install();
    const now = installed();
    if (now !== undefined) return now;
  }
  console.error(
    [
      "The end-to-end tests need Chromium. There is none here, and it couldn't be installed.",
      'On Debian and Ubuntu, run: sudo apt-get install chromium',
      'Or name the one that you have: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
  process.exit(1);
}

function installed() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (starts(named)) return named;
    console.error(
      `CHROMIUM_PATH is ${named}, which doesn't start. Set it to a Chromium that does.`,
    );
    process.exit(1);
  }
  return [...candidates()].find(starts);
}

function* candidates() {
  // Debian's, without windows: the tests take a little over half of the time in it.
  yield '/usr/bin/chromium-headless-shell';
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) yield join(folder, name);
  }
  yield '/usr/bin/chromium';
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield chromium.executablePath();
}

function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function downloadPlaywrights() {
  console.log("There is no Chromium here. Downloading Playwright's …");
  run(process.execPath, [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log("Installing Debian's chromium …");
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
