import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const site = resolve(import.meta.dirname, '../dist/site');

/** The wizard's own script and all that it imports, but not the small one that runs before. */
const WIZARD = /\/assets\/(?!before-paint-).*\.js$/;

const tiles = (page: Page) =>
  page.getByRole('list', { name: 'What do you see?' }).getByRole('link');

/** Holds the wizard's script back until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(WIZARD, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('before the script arrives, every tile is a link to a page that exists @journey', async ({
  page,
}) => {
  await page.route(WIZARD, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Paste what Apache printed/);

  const links = await tiles(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? ''),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(existsSync(join(site, link, 'index.html')), link).toBe(true);
  await page.getByRole('link', { name: 'All problems' }).click();
  await expect(page).toHaveURL(/\/problems\/$/);
});

test('a symptom’s page lists its problems, and leads back into the wizard', async ({ page }) => {
  await page.route(WIZARD, (route) => route.abort());
  await page.goto('./');
  await tiles(page).filter({ hasText: '503' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('503');
  await expect(page.getByRole('link', { name: 'Stale socket after a reload' })).toBeVisible();
  await page.unroute(WIZARD);
  await page.getByRole('link', { name: 'Start the wizard here' }).click();
  await expect(page.getByRole('list', { name: 'Answers' })).toBeVisible();
});

for (const [what, fragment] of [
  ['another screen', '#/fix/socket-directory-closed?symptom=503'],
  ['the first screen with facts', '#/?platform=rhel'],
] as const) {
  test(`the first screen is never painted at the address of ${what}`, async ({ page }) => {
    await page.route(WIZARD, (route) => route.abort());
    await page.goto(`./${fragment}`);
    // What the page was delivered with is there, and not to be seen.
    await expect(page.locator('#root h1')).toHaveCount(1);
    await expect(page.locator('#root')).toBeHidden();
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint').length,
    );
    expect(painted).toBe(0);
  });
}

test('nothing moves when the wizard takes the place of the first screen', async ({
  wizard,
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        performance.mark('moved', { detail: JSON.stringify(entry) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const letGo = await holdBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(tiles(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await places(page);
  // The fonts may have moved a word before.
  await page.evaluate(() => {
    performance.clearMarks('moved');
  });
  letGo();
  await expect(page.locator('#root.written')).toHaveCount(0);
  await expect(tiles(page).first()).toHaveAttribute('href', /^#/);
  expect(await places(page)).toEqual(before);
  const moved = await page.evaluate(() =>
    performance.getEntriesByName('moved').map((mark) => (mark as PerformanceMark).detail as string),
  );
  expect(moved).toEqual([]);
  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
});

/** Where everything on the screen is. */
const places = (page: Page): Promise<readonly string[]> =>
  page.locator('#root *').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.tagName, x, y, width, height].join(' ');
    }),
  );

test('what is typed and pressed before the script arrives is not lost', async ({
  wizard,
  page,
}) => {
  const letGo = await holdBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  await wizard.pasteBox.fill(socket503);
  await wizard.findTheCause();
  letGo();
  await expect(wizard.remedy).toBeVisible();
});

test('the focus stays in the box in which somebody types', async ({ wizard, page }) => {
  const letGo = await holdBack(page);
  await page.goto('./', { waitUntil: 'commit' });
  await wizard.pasteBox.pressSequentially('[wsgi:');
  letGo();
  await expect(page.locator('#root.written')).toHaveCount(0);
  await expect(wizard.pasteBox).toBeFocused();
  await page.keyboard.type('error]');
  await expect(wizard.pasteBox).toHaveValue('[wsgi:error]');
});

test('a chosen color scheme is there with the first paint', async ({ page }) => {
  await page.route(WIZARD, (route) => route.abort());
  await page.addInitScript(() => {
    localStorage.setItem('wsgi-triage.color-scheme', 'dark');
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
