import type { Page } from '@playwright/test';
import { socket503 } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

const worked = 'It worked';
const verify = "It didn't work. Is it in place?";

/** Someone who types goes on typing for a second. */
const PAUSE = 1100;

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

async function openFix(wizard: Wizard): Promise<string> {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
  await expect(wizard.heading).toBeFocused();
  return wizard.page.url();
}

const note = (page: Page) => page.getByRole('dialog').getByRole('textbox');

for (const text of ['Rocky 9, moved, 1 site', '1 of 2: see /etc, ?n=3']) {
  test(`the note "${text}" is typed into its field, and records nothing else`, async ({
    wizard,
    page,
  }) => {
    const address = await openFix(wizard);
    await page.keyboard.press('n');
    await expect(note(page)).toBeFocused();
    await page.keyboard.type(text);
    await expect(note(page)).toHaveValue(text);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(wizard.heading).toBeFocused();
    expect(page.url()).toBe(address);
    await wizard.handOver();
    await expect(wizard.transcript).toContainText(text);
    await expect(wizard.transcript).not.toContainText('it worked');
  });
}

test('what is typed on after Enter has closed the note answers nothing', async ({
  wizard,
  page,
}) => {
  const address = await openFix(wizard);
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('moved');
  await page.clock.fastForward(PAUSE);
  await page.keyboard.press('Enter');
  await page.keyboard.type('1 site, no others');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(page.url()).toBe(address);

  await page.clock.fastForward(PAUSE);
  await page.keyboard.press('1');
  await expect(wizard.heading).toHaveText(worked);
});

test('the field of the note and its button stand apart', async ({ wizard, page }) => {
  await openFix(wizard);
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  const field = await note(page).boundingBox();
  const button = await page.getByRole('button', { name: 'Add note' }).boundingBox();
  // Room for the ring of the focus.
  expect((button?.y ?? 0) - ((field?.y ?? 0) + (field?.height ?? 0))).toBeGreaterThan(4);
});

test('Escape closes the note, gives the focus back, and the keys with it', async ({
  wizard,
  page,
}) => {
  await openFix(wizard);
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('not this');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(wizard.heading).toBeFocused();
  await page.keyboard.press('2');
  await expect(wizard.heading).toHaveText(verify);
});

for (const path of [
  '',
  'ask/socket-error?symptom=503',
  'fix/socket-directory-closed?symptom=503',
]) {
  for (const focus of ['on its button', 'on nothing in it']) {
    test(`an open dialog takes all keys, with the focus ${focus}: /${path}`, async ({
      wizard,
      page,
    }) => {
      await wizard.open(path);
      const address = page.url();
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await expect(dialog).toBeVisible();
      if (focus === 'on nothing in it') {
        await page.evaluate(() => {
          (document.activeElement as HTMLElement).blur();
        });
        await expect(page.locator('body')).toBeFocused();
      }
      for (const key of ['1', '2', '3', '9', '/', 'n', 'c', 's']) await page.keyboard.press(key);
      await expect(dialog).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(1);
      expect(page.url()).toBe(address);
    });
  }
}

test('an open popover takes all keys', async ({ wizard, page }) => {
  const address = await openFix(wizard);
  await page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'auto';
    popover.textContent = 'open';
    document.body.append(popover);
    popover.showPopover();
  });
  for (const key of ['1', '/', 's']) await page.keyboard.press(key);
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(wizard.heading).toHaveText(worked);
});

test('a key that is held down answers once', async ({ wizard, page }) => {
  await wizard.open('ask/socket-error?symptom=503');
  const asked = (await wizard.heading.textContent()) ?? '';
  await page.keyboard.down('1');
  await expect(wizard.heading).not.toHaveText(asked);
  const next = (await wizard.heading.textContent()) ?? '';
  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect(wizard.heading).toHaveText(next);
  await expect(wizard.heading).toBeFocused();
});

test('a key of a combination, or of a letter that is being composed, does nothing', async ({
  wizard,
  page,
}) => {
  const address = await openFix(wizard);
  for (const key of ['Control+1', 'Alt+1', 'Meta+1']) await page.keyboard.press(key);
  await page.evaluate(() => {
    const init = { key: '1', isComposing: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  expect(page.url()).toBe(address);
});

test('keys are typed where text can be edited, and act from a checkbox', async ({
  wizard,
  page,
}) => {
  await wizard.open('hand-over');
  const address = page.url();
  await page.evaluate(() => {
    const editable = document.createElement('div');
    editable.contentEditable = 'true';
    document.querySelector('main')?.append(editable);
    editable.focus();
  });
  await page.keyboard.type('1s/n');
  expect(page.url()).toBe(address);

  await page.clock.fastForward(PAUSE);
  await page.getByRole('checkbox', { name: 'cookies' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('s');
  await expect(wizard.heading).toHaveText('Sessions');
});

test.describe('a list', () => {
  const fix = 'fix/socket-directory-closed?symptom=503';

  test('of platforms leaves the keys free once one is chosen by arrows', async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    const list = page.getByRole('combobox', { name: /Commands/ });
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await expect(list).toHaveValue('debian');
    await page.keyboard.press('ArrowDown');
    // Going through the options doesn't leave the list.
    await expect(list).toBeFocused();
    await expect(list).toHaveValue('rhel');
    await page.keyboard.press('2');
    await expect(wizard.heading).toHaveText(verify);
  });

  test('of platforms leaves the keys free once one is chosen by its letter', async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    const list = page.getByRole('combobox', { name: /Commands/ });
    await list.focus();
    await page.keyboard.press('d');
    await expect(list).toHaveValue('debian');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(note(page)).toBeFocused();
  });

  test('of platforms leaves the keys free once one is chosen by mouse', async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    const list = page.getByRole('combobox', { name: /Commands/ });
    await list.focus();
    await list.selectOption('debian');
    // The list no longer asks for a choice.
    await expect(list.getByRole('option').first()).toHaveText('Debian or Ubuntu');
    await page.keyboard.press('1');
    await expect(wizard.heading).toHaveText(worked);
  });

  test('takes the letters that it goes by, and they do nothing else', async ({ wizard, page }) => {
    await wizard.open(fix);
    const list = page.getByRole('combobox', { name: /Commands/ });
    await list.focus();
    // "n", "s" and "1" would act by themselves.
    await page.keyboard.type('open1ns');
    await expect(list).toBeFocused();
    await expect(wizard.heading).not.toHaveText(worked);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(wizard.remedy).toBeVisible();
  });

  test('of colors leaves the keys free, too', async ({ wizard, page }) => {
    await wizard.open(fix);
    const list = page.getByRole('combobox', { name: /Colou?rs|Theme/ });
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await expect(list).toHaveValue('light');
    // "s" would go to "System".
    await page.keyboard.press('n');
    await expect(note(page)).toBeFocused();
  });
});
