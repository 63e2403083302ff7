import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Compares screens with the pictures in this folder: npm run visual. */
export default defineConfig(base, {
  testDir: '.',
  projects: [
    { name: 'screens', testMatch: 'screens.visual.ts' },
    {
      name: 'readme',
      testMatch: 'readme.visual.ts',
      snapshotPathTemplate: '{testDir}/../../docs/images/{arg}{ext}',
    },
  ],
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide' } },
});
