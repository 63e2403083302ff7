import { socket503 } from '../pastes.ts';
import { expect, test } from '../wizard.ts';
import { drawnBy } from './drawn-by.ts';

test.beforeAll(drawnBy);

test.beforeEach(async ({ wizard, page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await wizard.open();
});

test('the first screen is as the README shows it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 820 });
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot('start.png');
});

test('a fix is as the README shows it', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 1280, height: 1380 });
  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot('fix.png');
});
