import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The main journeys in Debian's Firefox, which is driven as it is installed: npm run e2e:firefox. */
export default defineConfig(base, {
  testMatch: ['paste-to-fix.spec.ts', 'questions-to-fix.spec.ts'],
  // Playwright gives no permission for the clipboard to a Firefox that it did not build.
  grepInvert: /copied|copies|copying|clipboard/,
  workers: 1,
  // It takes seconds to fill a field there; what the page itself does takes none.
  timeout: 90_000,
  use: {
    trace: 'off',
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      // Playwright lays these over those of Chromium, which Firefox would not understand.
      args: [],
    },
  },
});
