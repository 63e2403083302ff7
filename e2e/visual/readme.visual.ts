import { socket503 } from '../pastes.ts';
import { expect, test } from '../wizard.ts';
import { drawnBy } from './drawn-by.ts';

test.beforeAll(drawnBy);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a fix is as the README shows it, ${colorScheme}`, async ({ wizard, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1080, height: 860 });
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`fix-${colorScheme}.png`);
  });
}
