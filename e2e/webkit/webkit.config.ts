import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** The main journeys in Debian's WebKitGTK: npm run e2e:webkit. Playwright serves and counts, no more. */
export default defineConfig(base, {
  testDir: '.',
  testMatch: 'journeys.webkit.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
});
