// Drives the main journeys in Debian's WebKitGTK: node scripts/webkit.mjs [Playwright's arguments]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, root } from './build.mjs';
import { installDebianPackages } from './debian.mjs';

const missing = installDebianPackages({
  xvfb: '/usr/bin/Xvfb',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
});
if (missing.length > 0) {
  console.error(`It needs Debian's packages: sudo apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
ensureBuilt('site');

const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'e2e/webkit/webkit.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
