import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4319);
const address = `http://127.0.0.1:${port}/`;
/** The wizard in the pseudo-locale. */
export const pseudoAddress = `http://127.0.0.1:${port + 1}/`;
const root = resolve(import.meta.dirname, '..');
const isRoot = process.getuid?.() === 0;
/** `npm run e2e -- --journeys`: needs no other site than the wizard's own. */
const onlyJourneys = process.env['JOURNEYS'] === '1';

/** Chromium looks for updates and for Google's hosts at every start; a test has no use for it. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const pseudo = {
  command: `npx vite preview --config build/site.config.ts --outDir dist/pseudo --host 127.0.0.1 --port ${port + 1} --strictPort`,
  cwd: root,
  url: pseudoAddress,
  reuseExistingServer: false,
  timeout: 180_000,
};

export default defineConfig({
  testDir: '.',
  // The lab's own tests are unit tests.
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // These end a test that hangs. They are long, as a machine may be busy with something else.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // It costs a tenth of the time: run a test that fails again with --trace=on.
    trace: 'off',
    // Each test starts fresh, and would store the whole wizard first. Only offline.spec.ts needs that.
    serviceWorkers: 'block',
    launchOptions: {
      // npm run e2e finds it: see scripts/browser.mjs.
      ...(process.env['CHROMIUM_PATH'] === undefined
        ? {}
        : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  webServer: [
    {
      command: `npx vite preview --config build/site.config.ts --host 127.0.0.1 --port ${port} --strictPort`,
      cwd: root,
      // Where embed.spec.ts has its pages: no other may frame the wizard.
      env: { FRAME_ANCESTORS: 'http://localhost:*' },
      url: address,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    ...(onlyJourneys ? [] : [pseudo]),
  ],
});
