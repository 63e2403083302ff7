import type { Page } from '@playwright/test';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

/** When a file was first requested, in milliseconds since the page was opened. Null if it wasn't. */
const requested = (page: Page, name: string): Promise<number | null> =>
  page.evaluate((part) => {
    const found = performance.getEntriesByType('resource').find((one) => one.name.includes(part));
    return found?.startTime ?? null;
  }, `/assets/${name}`);

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  );

test('the first screen loads what judges before what tells, and no fix', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await expect.poll(() => requested(page, '_virtual_fixes-')).not.toBeNull();
  const judges = (await requested(page, 'knowledge-base-')) ?? Infinity;
  const tells = (await requested(page, '_virtual_fixes-')) ?? -Infinity;
  expect(judges).toBeLessThan(tells);
  expect(await requested(page, 'fixes-')).toBeNull();

  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
  expect(await requested(page, 'fixes-')).not.toBeNull();
});

test('the first screen is painted before what judges is requested', async ({ page, wizard }) => {
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await expect.poll(() => firstPaint(page)).toBeLessThan(Infinity);
    await route.continue();
  });
  await page.goto('./');
  await expect(page.locator('#root.written')).toHaveCount(0);
  await expect(wizard.pasteBox).toBeVisible();
  expect(await firstPaint(page)).toBeLessThan((await requested(page, 'knowledge-base-')) ?? 0);
});

test('a fix by link requests what it needs before the wizard runs', async ({ page, wizard }) => {
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await expect.poll(() => requested(page, 'knowledge-base-')).not.toBeNull();
    await route.continue();
  });
  await page.goto('./#/fix/socket-directory-closed?symptom=503');
  await expect(wizard.remedy).toBeVisible();
});
