import { appendFile, rm, writeFile } from 'node:fs/promises';
import { test as base, type Page } from '@playwright/test';
import { socket503, somethingElse } from './pastes.ts';
import { expect, test, Wizard } from './wizard.ts';

const MB = 1024 * 1024;
const closedDirectory = "Apache can't open the directory that holds the daemon's socket";

/** A log that takes a while to read, with its cause at the end. */
async function longLog(): Promise<string> {
  const path = base.info().outputPath('error.log');
  const lines = somethingElse(10 * MB);
  await writeFile(path, '');
  for (let part = 0; part < 20; part += 1) await appendFile(path, lines);
  await appendFile(path, `\n${socket503}\n`);
  return path;
}

/** Has all files whose name begins so be gone, as after an update of the site. */
async function takeAway(page: Page, name: string): Promise<void> {
  await page.route(`**/assets/${name}*`, (route) => route.fulfill({ status: 404, body: '' }));
}

test('where storage is full that is said, and the name and the case are kept', async ({
  wizard,
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('ticket 4711');
  await page.getByRole('button', { name: 'Save in this browser' }).click();

  await expect(wizard.main).toContainText('it has no space left');
  await expect(wizard.field('Name')).toHaveValue('ticket 4711');
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file, as it is' }).click();
  const saved = await begun;
  expect(saved.suggestedFilename()).toBe('ticket-4711.wsgi-triage.json');
  // To a browser a download is a way to another page: going back must not run beside it.
  await saved.path();
  await page.goBack();
  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('a worker that is killed is told of, and what was typed is kept', async ({ wizard, page }) => {
  test.slow();
  const path = await longLog();
  await page.clock.install();
  await wizard.open();
  await wizard.pasteBox.fill('a line that was typed before');
  const started = page.waitForEvent('worker');
  await wizard.chooseFile(path);
  await (
    await started
  ).evaluate(() => {
    close();
  });

  await page.clock.fastForward(31_000);
  await expect(wizard.main).toContainText('Reading error.log stopped. Try again');
  await expect(wizard.pasteBox).toHaveValue('a line that was typed before');

  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
});

const changes: Readonly<Record<string, (path: string) => Promise<void>>> = {
  changes: (path) => appendFile(path, 'one more line\n'),
  'is removed': (path) => rm(path),
};

for (const [what, change] of Object.entries(changes)) {
  test(`a file that ${what} while it is read is told of, and what was typed is kept`, async ({
    wizard,
  }) => {
    test.slow();
    const path = await longLog();
    await wizard.open();
    await wizard.pasteBox.fill('a line that was typed before');
    await wizard.chooseFile(path);
    await expect(wizard.main.getByRole('progressbar')).toBeVisible();
    await change(path);

    await expect(wizard.main).toContainText('error.log could not be read. It may have changed');
    await expect(wizard.pasteBox).toHaveValue('a line that was typed before');
  });
}

test('a tab that is hidden and frozen meanwhile reads to the end', async ({ wizard, page }) => {
  test.slow();
  const path = await longLog();
  await wizard.open();
  const browser = await page.context().newCDPSession(page);
  await wizard.chooseFile(path);
  await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
  await browser.send('Page.setWebLifecycleState', { state: 'active' });

  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('what is answered while a file is read is kept when it has been read', async ({
  wizard,
  page,
}) => {
  test.slow();
  await wizard.open();
  await wizard.chooseFile(await longLog());
  await expect(wizard.main.getByRole('progressbar')).toBeVisible();
  await wizard.main.getByRole('link', { name: /503/ }).first().click();
  await expect(page).toHaveURL(/symptom=503/);
  await expect(wizard.heading).toHaveText(closedDirectory, { timeout: 60_000 });
  await expect(page).toHaveURL(/symptom=503/);
});

test('two tabs save beside each other, and what one erases the other can still keep @journey', async ({
  wizard,
  page,
}) => {
  const other = new Wizard(await page.context().newPage());
  for (const [name, tab] of [
    ['first', wizard],
    ['second', other],
  ] as const) {
    await tab.open();
    await tab.paste(socket503);
    await expect(tab.heading).toHaveText(closedDirectory);
    await tab.page.getByRole('link', { name: 'Sessions' }).click();
    await tab.field('Name').fill(name);
    await tab.page.getByRole('button', { name: 'Save in this browser' }).click();
  }
  const saved = other.main.getByRole('list', { name: 'Saved sessions' }).getByRole('listitem');
  await expect(saved).toHaveCount(2);

  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect(wizard.main).toContainText('None.');
  await saved.filter({ hasText: 'first' }).getByRole('button', { name: 'Open first' }).click();
  await expect(other.heading).toHaveText(closedDirectory);
  await other.page.close();
});

test('Back and Forward a hundred times end where they began', async ({ wizard, page }) => {
  test.slow();
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.removeChip('Daemon mode');
  const [address, heading] = [page.url(), await wizard.heading.textContent()];
  for (let times = 0; times < 50; times += 1) {
    await page.goBack();
    await page.goForward();
  }

  expect(page.url()).toBe(address);
  await expect(wizard.heading).toHaveText(heading ?? '');
  await page.goBack();
  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.command('namei -l')).toContainText('metrics29');
  await page.goBack();
  await expect(wizard.pasteBox).toHaveValue(socket503);
});

test('a clock that jumps, back and ahead, changes nothing', async ({ wizard, page }) => {
  await page.clock.install({ time: '2026-11-22T14:00:00Z' });
  await wizard.open();
  await page.clock.setSystemTime('1999-12-31T23:59:59Z');
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.clock.setSystemTime('2099-01-01T00:00:00Z');
  await page.getByRole('link', { name: 'Sessions' }).click();
  await wizard.field('Name').fill('later');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await page.clock.setSystemTime('1970-01-01T00:00:00Z');

  await page.getByRole('button', { name: 'Open later' }).click();
  await expect(wizard.heading).toHaveText(closedDirectory);
});

// Here the browser itself complains of files that are gone: the tests above would fail of it.
base.describe('on a site that was renewed since the page was opened', () => {
  base('a screen that is gone says so, and Back leads to what was pasted', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open();
    await takeAway(page, 'fixes-');
    await wizard.paste(socket503);

    await expect(wizard.main).toContainText("This screen didn't load");
    await wizard.main.getByRole('button', { name: 'Back' }).click();
    await expect(wizard.pasteBox).toHaveValue(socket503);
  });

  base('what reads logs is gone: that is said, and the text is kept', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open();
    await takeAway(page, 'reader-');
    await wizard.paste(socket503);

    await expect(wizard.main).toContainText("The log reader didn't load");
    await expect(wizard.pasteBox).toHaveValue(socket503);
  });

  base('without a worker, a file is read in the page @journey', async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open();
    await takeAway(page, 'reading.worker-');
    await wizard.chooseFile({ name: 'error.log', content: socket503 });

    await expect(wizard.heading).toHaveText(closedDirectory);
  });
});
