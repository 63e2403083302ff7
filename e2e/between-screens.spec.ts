import type { Page } from '@playwright/test';
import { drawn, passTime, stopEventClock } from './event-clock.ts';
import { socket503Anywhere } from './pastes.ts';
import { expect, test } from './wizard.ts';

const worked = 'It worked';
const verify = "It didn't work. Is it in place?";
const first = 'mod_wsgi broke. Paste what Apache printed.';
const fix = 'fix/socket-directory-closed?symptom=503';
const question = 'ask/socket-error?symptom=503';
const second = 'Is SELinux enforcing on this server?';

/** In milliseconds, longer than a new screen is given to be read. */
const READING = 400;

test.beforeEach(async ({ page }) => {
  await stopEventClock(page);
});

/** Lets the parts of the page that aren't loaded yet wait until they are let through. */
async function holdParts(page: Page, parts = '**/*.js'): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(parts, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test('a key pressed twice answers one question, and the next once it can be read', async ({
  wizard,
  page,
}) => {
  await wizard.open(question);
  await passTime(page, READING);
  await page.keyboard.type('11');
  await expect(wizard.heading).toHaveText(second);
  await passTime(page, READING);
  await expect(wizard.heading).toHaveText(second);
  await page.keyboard.press('1');
  await expect(wizard.heading).not.toHaveText(second);
});

for (const [keys, opens] of [
  ['21', verify],
  ['31', 'Create a report'],
  ['2x', verify],
  ['s1n', 'Sessions'],
] as const) {
  test(`"${keys}" says only what its first key says while a screen loads`, async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    await expect(wizard.remedy).toBeVisible();
    const letThrough = await holdParts(page);
    await page.keyboard.type(keys);
    await drawn(page);
    letThrough();
    await expect(wizard.heading).toHaveText(opens);
    await passTime(page, READING);
    await expect(wizard.heading).toHaveText(opens);
    expect(page.url()).not.toContain('tried=');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

for (const sought of ['mod_wsgi x', '503 1']) {
  test(`"${sought}" typed on after / stands in the search once it has loaded`, async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    await expect(wizard.remedy).toBeVisible();
    const letThrough = await holdParts(page);
    await page.keyboard.type(`/${sought}`);
    letThrough();
    await expect(wizard.main.getByRole('textbox')).toHaveValue(sought);
    await expect(wizard.main.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(' y');
    await expect(wizard.main.getByRole('textbox')).toHaveValue(`${sought} y`);
    expect(page.url()).toContain('symptom=503');
  });
}

for (const key of ['n', '/']) {
  test(`"${key}" held down opens a field, and isn't typed into it`, async ({ wizard, page }) => {
    await wizard.open(fix);
    await page.keyboard.down(key);
    const field = page.locator('input:focus');
    await expect(field).toBeVisible();
    for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await expect(field).toHaveValue('');
    // Pressed for itself, it is typed, and goes on being typed while it is down.
    for (let times = 0; times < 3; times += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await expect(field).toHaveValue(key.repeat(3));
  });
}

test('what is chosen while a paste is read counts with it', async ({ wizard, page }) => {
  await wizard.open();
  const letThrough = await holdParts(page);
  await wizard.paste(socket503Anywhere);
  await choosePlatform(page);
  letThrough();
  await expect(wizard.evidence).toContainText('1 decisive');
  await expect(page).toHaveURL(/platform=rhel/);
});

test('what is chosen on the old screen while the new one loads is kept in the new one', async ({
  wizard,
  page,
}) => {
  await wizard.open(fix);
  const letThrough = await holdParts(page);
  await page.getByRole('button', { name: 'It didn’t' }).click();
  await choosePlatform(page);
  letThrough();
  await expect(wizard.heading).toHaveText(verify);
  await expect(page).toHaveURL(/platform=rhel/);
});

async function choosePlatform(page: Page): Promise<void> {
  await page
    .getByRole('combobox', { name: 'Commands for' })
    .selectOption('RHEL, CentOS, Rocky, Alma');
}

test('a double click on an answer answers one question', async ({ wizard, page }) => {
  await wizard.open(question);
  await wizard.answers.getByRole('button').first().click({ clickCount: 2 });
  await expect(wizard.heading).toHaveText(second);
  await drawn(page);
  await expect(wizard.heading).toHaveText(second);
  await wizard.answers.getByRole('button').first().click();
  await expect(wizard.heading).not.toHaveText(second);
});

for (const name of ['exception-kind', 'start-message', 'warning-text']) {
  test(`an event without a key answers nothing at ${name}, which has over nine answers`, async ({
    wizard,
    page,
  }) => {
    await wizard.open(`ask/${name}?symptom=500`);
    expect(await wizard.answers.getByRole('button').count()).toBeGreaterThan(9);
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    });
    await drawn(page);
    expect(page.url()).not.toContain(`${name}=`);
  });
}

for (const mode of ['open', 'closed'] as const) {
  test(`what is typed into an extension's field, ${mode} to the page, does nothing`, async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    await page.evaluate((shadow) => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      const field = document.createElement('input');
      host.attachShadow({ mode: shadow }).append(field);
      field.focus();
    }, mode);
    await page.keyboard.type('1 note');
    await expect(wizard.heading).not.toHaveText(worked);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

for (const name of ['linux', 'xubuntu', 'mint']) {
  test(`"${name}", which a list doesn't have, is typed into the list alone`, async ({
    wizard,
    page,
  }) => {
    await wizard.open(fix);
    await page.getByRole('combobox', { name: /Commands/ }).focus();
    await page.keyboard.type(name);
    await drawn(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(wizard.remedy).toBeVisible();
  });
}

test('what is typed on after Tab has left a field answers nothing', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.pasteBox.focus();
  await page.keyboard.type('Rocky');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9,1site');
  await drawn(page);
  await expect(wizard.heading).toHaveText(first);
});

test('x asks before it erases a log that was not read yet', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.pasteBox.fill('my own line');
  await wizard.heading.click();
  await page.keyboard.press('x');
  const asked = page.getByRole('dialog', { name: 'Start over?' });
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(wizard.pasteBox).toHaveValue('my own line');
});

test('a file that is dropped where nothing takes it leaves the page alone', async ({
  wizard,
  page,
}) => {
  for (const path of ['problems', 'sessions']) {
    await wizard.open(path);
    const kept = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a line'], 'error.log'));
      return ['dragover', 'drop'].map((type) => {
        const init = { dataTransfer, bubbles: true, cancelable: true };
        return !document.body.dispatchEvent(new DragEvent(type, init));
      });
    });
    expect(kept).toEqual([true, true]);
  }
});
