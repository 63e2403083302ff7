import type { Locator, Page } from '@playwright/test';
import { passTime, stopEventClock } from './event-clock.ts';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

/** Presses Tab until something of that name has the focus; every stop on the way shows that it has it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveCount(1);
    expect(await isSeen(page), `focus is visible on ${await focused.innerText()}`).toBe(true);
    if (name.test(await nameOf(page))) return;
  }
  throw new Error(`no stop of the Tab key is called ${String(name)}`);
}

/** Whether the element with the focus is on the screen, with a ring around it or its frame. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const hasRing = [focused, focused.parentElement ?? focused].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    const { width, height, bottom, top } = focused.getBoundingClientRect();
    return hasRing && width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  });

/** What a screen reader would call the element with the focus, near enough. */
const nameOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
      return focused.labels?.[0]?.textContent ?? '';
    }
    return focused.getAttribute('aria-label') ?? focused.innerText;
  });

/** How long a screen waits for a key if a key has opened it, and a little more. */
const READING = 400;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await stopEventClock(page);
});

test('from a paste to a fix that worked, by keyboard alone @journey', async ({ wizard, page }) => {
  await wizard.open();
  await tabTo(page, /What Apache printed/);
  await page.keyboard.insertText(socket503);
  await page.keyboard.press('Control+Enter');
  await expect(wizard.heading).toContainText("the daemon's socket");
  await expect(wizard.heading).toBeFocused();

  await tabTo(page, /^Copy$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => wizard.clipboard()).toBe('namei -l /srv/www/metrics29/run');

  await page.keyboard.press('1');
  await expect(wizard.heading).toHaveText('It worked');
  await expect(wizard.heading).toBeFocused();

  await tabTo(page, /^The transcript$/);
  await page.keyboard.press('Enter');
  await expect(wizard.heading).toHaveText('Create a report');
  await expect(wizard.heading).toBeFocused();
  await tabTo(page, /^Copy the transcript$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => wizard.clipboard()).toContain('it worked');
});

test('from a symptom to a fix and its check, by digits @journey', async ({ wizard, page }) => {
  await wizard.open();
  await pressKeyOf(page.getByRole('link', { name: /^\d It hangs/ }));
  await expect(wizard.chip('It hangs')).toBeVisible();
  await expect(wizard.heading).toBeFocused();

  while (await wizard.answers.isVisible()) {
    const asked = (await wizard.heading.textContent()) ?? '';
    const answer = asked.startsWith('Does the application use compiled') ? 'Yes' : "I don't know";
    await pressKeyOf(wizard.answer(answer));
    await expect(wizard.heading).not.toHaveText(asked);
    await expect(wizard.heading).toBeFocused();
  }

  await pressKeyOf(page.getByRole('button', { name: 'It didn’t' }));
  await expect(wizard.heading).toHaveText("It didn't work. Is it in place?");
  await expect(wizard.heading).toBeFocused();
  await pressKeyOf(page.getByRole('button', { name: /The check doesn't show it/ }));
  await expect(wizard.main).toContainText("isn't in place yet");
  await expect(wizard.heading).toBeFocused();
});

/** Presses the key that is drawn on it, once the screen can be read: an earlier key is not taken. */
async function pressKeyOf(choice: Locator): Promise<void> {
  await passTime(choice.page(), READING);
  const key = (await choice.getByText(/^\d$/).textContent()) ?? '';
  await choice.page().keyboard.press(key);
}

test('digits typed into the paste box answer nothing @journey', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.pasteBox.focus();
  await page.keyboard.type('503 3');

  await expect(wizard.pasteBox).toHaveValue('503 3');
  await expect(wizard.heading).toHaveText('mod_wsgi broke. Paste what Apache printed.');
});

test('the first stop skips the bar @journey', async ({ wizard, page }) => {
  await wizard.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  expect(await isSeen(page)).toBe(true);
  const before = page.url();

  await page.keyboard.press('Enter');
  await expect(wizard.main).toBeFocused();
  expect(page.url()).toBe(before);

  await page.keyboard.press('Tab');
  await expect(wizard.pasteBox).toBeFocused();
});

test('every stop of a question and of a fix can be seen', async ({ wizard, page }) => {
  await wizard.open('ask/socket-error?symptom=503');
  await tabTo(page, /Create a report/);

  await wizard.open('fix/socket-directory-closed?symptom=503');
  await expect(wizard.remedy).toBeVisible();
  await tabTo(page, /Create a report/);
});

test('taking a chip away leaves the focus on the screen @journey', async ({ wizard, page }) => {
  await wizard.open('ask/socket-error?deployment-mode=daemon&symptom=503');
  await tabTo(page, /^Remove: Deployment mode: Daemon mode$/);
  await page.keyboard.press('Enter');

  await expect(wizard.chip('Daemon mode')).toBeHidden();
  await expect(page.locator('main :focus, main:focus')).toHaveCount(1);
});

test('another way to mend it takes the focus to its heading', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
  await page.getByRole('button', { name: "Use Apache's own run directory" }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: "Use Apache's own run directory" })).toBeFocused();
});

test('an answer by mouse and by keyboard moves the focus to the new heading @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.choose('503');
  await expect(wizard.heading).toBeFocused();
  await page.keyboard.press('1');
  await expect(wizard.heading).toHaveText('Is SELinux enforcing on this server?');
  await expect(wizard.heading).toBeFocused();
  await page.goBack();
  await expect(wizard.heading).toHaveText('What is in front of the line about the socket?');
  await expect(wizard.heading).toBeFocused();
});
