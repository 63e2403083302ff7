import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** What Playwright 1.60 cannot do with a Firefox that it did not build, by the tests that need it. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'It leaves JavaScript on, whatever a test says': [
    'without JavaScript › the link inside the element is all there is',
    'without JavaScript › the page says what to do',
  ],
  'It drops the event of a download, as Firefox gives it no id; the file is written': [
    'are saved as a file, redacted or not, and opened from one',
    'one is saved as a file as it is, and opened by a colleague',
  ],
  'Only the protocol of Chromium drops a folder': ['a folder is read with all that is in it'],
};

/** The main journeys in Debian's Firefox, which is driven as it is installed: npm run e2e:firefox. */
export default defineConfig(base, {
  testMatch: [
    'bad-input.spec.ts',
    'did-not-work.spec.ts',
    'embed.spec.ts',
    'keyboard.spec.ts',
    'large-log.spec.ts',
    'offline.spec.ts',
    'paste-to-fix.spec.ts',
    'policy.spec.ts',
    'privacy.spec.ts',
    'questions-to-fix.spec.ts',
    'sessions.spec.ts',
  ],
  // Here a title is what stands before it, too: file, describe and title with blanks between.
  // A tag may follow.
  grepInvert: Object.values(leftOut)
    .flat()
    .map((title) => new RegExp(`${title.replaceAll(' › ', ' ')}(?: @journey)?$`)),
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      // Playwright lays these over those of Chromium, which Firefox would not understand.
      args: [],
      firefoxUserPrefs: {
        // It gives no permission to read the clipboard; this stands for one.
        'dom.events.testing.asyncClipboard': true,
        // Its clicks do not reach a frame in a process of its own: all sites share one here.
        'fission.webContentIsolationStrategy': 0,
      },
    },
  },
});
