import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Compares screens with the pictures in this folder: npm run visual. */
export default defineConfig(base, {
  testDir: '.',
  testMatch: 'screens.visual.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled', caret: 'hide' } },
});
