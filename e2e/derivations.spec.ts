import type { Page } from '@playwright/test';
import { socket503Anywhere } from './pastes.ts';
import { expect, test } from './wizard.ts';

/** How many diagnoses the page has made since it was opened. */
const made = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('diagnosis').length);

test('the first screen makes no diagnosis, and neither does typing into it', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await page.getByLabel('Commands for').selectOption({ index: 2 });
  await wizard.pasteBox.pressSequentially('[wsgi:error] half a');
  await expect(wizard.pasteBox).toHaveValue('[wsgi:error] half a');
  expect(await made(page)).toBe(0);
});

test('a paste makes one diagnosis, and typing a value or a note makes none', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503Anywhere);
  await expect(wizard.remedy).toBeVisible();
  expect(await made(page)).toBe(1);

  const value = wizard.remedy.getByRole('textbox').first();
  await value.fill('');
  await value.pressSequentially('/run/apache2');
  await page.keyboard.press('Escape');
  await wizard.heading.click();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox').pressSequentially('Called the host.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await made(page)).toBe(1);
});

test('the way back and forth makes no diagnosis', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.tryExample('503 with a socket error');
  await expect(wizard.remedy).toBeVisible();
  await page.goBack();
  await expect(wizard.pasteBox).toBeVisible();
  await page.goForward();
  await expect(wizard.remedy).toBeVisible();
  expect(await made(page)).toBe(1);
});
