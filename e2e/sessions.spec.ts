import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { scriptUnreadable, socket503 } from './pastes.ts';
import { expect, test, Wizard } from './wizard.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";

/** A session that is as it should be, for hands that change it. */
const whole = {
  format: 'wsgi-triage session',
  version: 1,
  name: 'from a colleague',
  saved: '2026-11-22T14:00:00.000Z',
  place: '/fix/socket-directory-closed?symptom=503',
  sources: [{ name: 'error.log', text: socket503 }],
  parameters: [{ id: 'host', value: 'localhost' }],
  notes: ['called at two'],
  isRedacted: false,
};
const changed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...whole, ...change });

test('are found again after a reload, go on where they were, and are erased @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.keyboard.press('n');
  await wizard.page.getByRole('dialog').getByRole('textbox').fill('called at two');
  await page.getByRole('dialog').getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('ticket 4711');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.getByRole('list', { name: 'Saved sessions' })).toContainText('ticket 4711');

  await page.goto('about:blank');
  await wizard.open('sessions');
  await page.getByRole('button', { name: 'Open ticket 4711' }).click();
  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.command('namei -l')).toContainText('/srv/www/metrics29/run');
  await wizard.handOver();
  await expect(wizard.transcript).toContainText('called at two');

  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('button', { name: 'Erase ticket 4711' }).click();
  await expect(page.getByRole('list', { name: 'Saved sessions' })).toBeEmpty();
  await page.reload();
  await expect(wizard.main).toContainText('None.');
});

test('are saved as a file, redacted or not, and opened from one @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(`${socket503}\n[client 192.0.2.77:1] referer: https://shop.acme.test/`);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('the shop');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file, redacted' }).click();
  const path = test.info().outputPath('session.json');
  await (await download).saveAs(path);
  const saved = await readFile(path, 'utf8');
  expect(saved).not.toMatch(/192\.0\.2\.77|acme/);
  expect(saved).toContain('"isRedacted":true');

  await page.goto('about:blank');
  await wizard.open('sessions');
  await openSession(page, path);
  await expect(wizard.heading).toHaveText(closedDirectory);
});

for (const [what, text, says] of [
  ['of another version', changed({ version: 9 }), 'another format (9)'],
  ['of no version', changed({ version: undefined }), "isn't a saved session"],
  ['of another program', changed({ format: 'other' }), "isn't a saved session"],
  [
    'with __proto__ in it',
    JSON.stringify(whole).replace('{', '{"__proto__":{"x":1},'),
    'was not opened',
  ],
  [
    'with a constructor in a source',
    changed({ sources: [{ name: 'a', text: 'b', constructor: {} }] }),
    'It is damaged at "sources.0',
  ],
  ['with numbers for texts', changed({ notes: [1] }), 'It is damaged at "notes.0"'],
  [
    'with an address for a place',
    changed({ place: 'https://example.org/' }),
    'It is damaged at "place"',
  ],
  ['with two slashes for a place', changed({ place: '//x' }), 'It is damaged at "place"'],
  ['with a slash for a place that leans', changed({ place: '/\\x' }), 'It is damaged at "place"'],
  [
    'with ten thousand notes',
    changed({ notes: Array(10_000).fill('x') }),
    'It is damaged at "notes"',
  ],
  ['that is cut off', JSON.stringify(whole).slice(0, -20), "isn't a saved session"],
  ['that is nested too deep', '['.repeat(200_000), "isn't a saved session"],
  ['that is a list', '[]', "isn't a saved session"],
  ['that is empty', '', "isn't a saved session"],
  ['that is huge', 'x'.repeat(21 * 1024 * 1024), 'larger than any session'],
] as const) {
  test(`a file ${what} is refused, and nothing is lost`, async ({ wizard, page }) => {
    const path = test.info().outputPath('hostile.json');
    await writeFile(path, text);
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.heading).toHaveText(closedDirectory);
    await page.getByRole('link', { name: 'Sessions' }).click();
    await openSession(page, path);

    await expect(wizard.main).toContainText('hostile.json was not opened.');
    await expect(wizard.main).toContainText(says);
    await expect(page.getByRole('status').filter({ hasText: 'was not opened' })).toBeAttached();
    expect(await page.evaluate(() => ({}).hasOwnProperty.call(Object.prototype, 'x'))).toBe(false);
    await page.goBack();
    await expect(wizard.heading).toHaveText(closedDirectory);
    await expect(wizard.command('namei -l')).toContainText('/srv/www/metrics29/run');
  });
}

test('of two files, one without a known line: both are there again', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.drop(
    { name: 'error.log', content: socket503 },
    { name: 'letter.txt', content: 'Dear Sir or Madam,\nyour parcel is late.\n' },
  );
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('two files');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.getByRole('list', { name: 'Saved sessions' })).toContainText('two files');

  await page.goto('about:blank');
  await wizard.open('sessions');
  await page.getByRole('button', { name: 'Open two files' }).click();
  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.whatWasRead();
  await expect(wizard.main).toContainText('error.log');
  await expect(wizard.main).toContainText('letter.txt');
  // Its text was not saved: that says nothing of the file.
  await expect(wizard.main).not.toContainText('It holds only white space');
});

for (const [what, sources] of [
  ['an empty text', [{ name: 'Paste 1', text: '' }]],
  ['a text of white space beside a log', [{ name: 'a', text: ' \n' }, ...whole.sources]],
  [
    'a text of 6 MB',
    [{ name: 'big.log', text: `${socket503}\n${'nothing that is known\n'.repeat(280_000)}` }],
  ],
] as const) {
  test(`a session with ${what} opens`, async ({ wizard, page }) => {
    test.slow();
    const path = test.info().outputPath('session.json');
    await writeFile(path, changed({ sources }));
    await wizard.open('sessions');
    await openSession(page, path);
    await expect(wizard.heading).toHaveText(closedDirectory, { timeout: 30_000 });
  });
}

test('markup in a file stays text, and ids that are not known are left out and said', async ({
  wizard,
  page,
}) => {
  const markup = '<img src=x onerror="document.title=1">';
  const path = test.info().outputPath('markup.json');
  await writeFile(
    path,
    changed({
      name: markup,
      place: '/fix/socket-directory-closed?gone-fact=x&symptom=503&tried=gone/gone/no-change',
      sources: [{ name: markup, text: `${socket503}\n${markup}` }],
      parameters: [
        { id: 'gone-parameter', value: '$(id)' },
        { id: '__proto__', value: 'x' },
      ],
      notes: [markup],
    }),
  );
  await wizard.open('sessions');
  await openSession(page, path);

  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.handOver();
  await expect(wizard.transcript).toContainText(markup);
  await expect(wizard.transcript).not.toContainText('gone');
  await expect(page.locator('main img')).toHaveCount(0);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill(markup);
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.getByRole('list', { name: 'Saved sessions' })).toContainText(markup);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('several are kept by name over a reload, each with its own case', async ({ wizard, page }) => {
  const keep = async (name: string, text: string): Promise<string> => {
    await wizard.open();
    await wizard.paste(text);
    await expect(wizard.chips.first()).toBeVisible();
    const heading = (await wizard.heading.textContent()) ?? '';
    await page.getByRole('link', { name: 'Sessions' }).click();
    await wizard.field('Name').fill(name);
    await page.getByRole('button', { name: 'Save in this browser' }).click();
    await expect(page.getByRole('list', { name: 'Saved sessions' })).toContainText(name);
    await page.getByRole('button', { name: 'Start over' }).first().click();
    return heading;
  };
  const shop = await keep('the shop', socket503);
  const blog = await keep('the blog', scriptUnreadable);
  expect(shop).not.toBe(blog);

  await page.goto('about:blank');
  await wizard.open('sessions');
  await expect(
    page.getByRole('list', { name: 'Saved sessions' }).getByRole('listitem'),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Open the shop' }).click();
  await expect(wizard.heading).toHaveText(shop);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('button', { name: 'Open the blog' }).click();
  await expect(wizard.heading).toHaveText(blog);

  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect(wizard.main).toContainText('None.');
});

test('one is saved as a file as it is, and opened by a colleague @journey', async ({
  wizard,
  page,
  browser,
  baseURL,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await wizard.itDidNot();
  await wizard.theCheckShows('not in place');
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('the shop');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file, as it is' }).click();
  const path = test.info().outputPath('session.json');
  await (await download).saveAs(path);
  expect(await readFile(path, 'utf8')).toContain('"isRedacted":false');

  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const colleague = new Wizard(await context.newPage());
  await colleague.open('sessions');
  await openSession(colleague.page, path);
  await expect(colleague.heading).toHaveText(closedDirectory);
  await expect(colleague.main).toContainText("isn't in place yet");
  await expect(colleague.command('namei -l')).toContainText('/srv/www/metrics29/run');
  await context.close();
});

test('where the browser refuses to keep one, that is said', async ({ wizard, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await wizard.open('sessions');
  await wizard.field('Name').fill('x');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(wizard.main).toContainText("The browser can't keep it");
});

async function openSession(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(path);
}
