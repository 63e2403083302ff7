import type { Page } from '@playwright/test';
import { scriptUnreadable, socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";
const MB = 1024 * 1024;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const toClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => navigator.clipboard.writeText(copied), text);

for (const [where, focus] of [
  ['on the heading', 'h1'],
  ['on a symptom', 'main ul a'],
  ['on a button below the box', '.paste button'],
  ['on the list of the bar', 'select'],
  ['on nothing', null],
] as const) {
  test(`Ctrl+V reads what is pasted, with the focus ${where}`, async ({ wizard, page }) => {
    await wizard.open();
    await toClipboard(page, socket503);
    if (focus !== null) await page.locator(focus).first().focus();
    else
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
    await page.keyboard.press('ControlOrMeta+v');

    await expect(wizard.heading).toHaveText(closedDirectory);
    await page.goBack();
    await expect(wizard.pasteBox).toHaveValue(socket503);
  });
}

test('a paste event alone is enough, as Cmd+V and a menu bring it', async ({ wizard, page }) => {
  await wizard.open();
  await pasteEvent(page, { text: socket503 });
  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('files that are pasted with the focus elsewhere are read', async ({ wizard, page }) => {
  await wizard.open();
  await pasteEvent(page, { file: socket503 });
  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.whatWasRead();
  await expect(wizard.main).toContainText('error.log');
});

test('what stands in the box and was not read yet is kept, and read with it', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.pasteBox.fill('my own line');
  await toClipboard(page, socket503);
  await page.getByRole('button', { name: 'Start over' }).focus();
  await page.keyboard.press('ControlOrMeta+v');

  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.goBack();
  await expect(wizard.pasteBox).toHaveValue(`my own line\n${socket503}`);
});

test('what was read already gives way to what is pasted', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(scriptUnreadable);
  await expect(wizard.heading).not.toHaveText('mod_wsgi broke. Paste what Apache printed.');
  await page.goBack();
  await expect(wizard.pasteBox).toHaveValue(scriptUnreadable);
  await toClipboard(page, socket503);
  await wizard.heading.focus();
  await page.keyboard.press('ControlOrMeta+v');

  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.goBack();
  await expect(wizard.pasteBox).toHaveValue(socket503);
});

test('a text that is too long is kept in the box, with the focus, and said to be', async ({
  wizard,
  page,
}) => {
  test.slow();
  await wizard.open();
  const line = `${'x'.repeat(99)}\n`;
  const text = line.repeat(Math.ceil((5 * MB) / line.length) + 1);
  await toClipboard(page, text);
  await wizard.heading.focus();
  await page.keyboard.press('ControlOrMeta+v');

  await expect(wizard.main).toContainText('This is more than 5 MB, too much for a text box.');
  await expect(wizard.pasteBox).toBeFocused();
  const kept = await wizard.pasteBox.evaluate((box) => (box as HTMLTextAreaElement).value.length);
  expect(kept).toBe(text.length);
});

test('a paste into a text field, or into a dialog, stays there', async ({ wizard, page }) => {
  await wizard.open();
  await toClipboard(page, socket503);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/Unable to connect/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('ControlOrMeta+v');

  await page.keyboard.press('Escape');
  await expect(wizard.heading).toHaveText('mod_wsgi broke. Paste what Apache printed.');
  await expect(wizard.pasteBox).toHaveValue('');
});

test('where more of a log is asked for, a paste is read as well', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await wizard.itDidNot();
  await expect(wizard.pasteBox).toBeVisible();
  await toClipboard(page, scriptUnreadable);
  await wizard.heading.focus();
  const before = page.url();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page).not.toHaveURL(before);
  await wizard.whatWasRead();
});

/** Tells the page of a paste, at the element with the focus, as a browser does. */
async function pasteEvent(page: Page, given: { text?: string; file?: string }): Promise<void> {
  await page.evaluate(({ text, file }) => {
    const clipboardData = new DataTransfer();
    if (text !== undefined) clipboardData.setData('text/plain', text);
    if (file !== undefined) clipboardData.items.add(new File([file], 'error.log'));
    const init = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  }, given);
}
