import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('searching', () => {
  test('the slash goes there, typos are forgiven, and what was found is told @journey', async ({
    wizard,
    page,
  }) => {
    await wizard.open();
    await page.keyboard.press('/');
    await expect(wizard.field('Search')).toBeFocused();
    await page.keyboard.type('sockt directry');
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/fix\//);
  });

  test('what people say finds what they mean', async ({ wizard, page }) => {
    await wizard.open('problems');
    for (const [said, meant] of [
      ['stdout', 'Standard input or output used'],
      ['white page', 'Exception in the middle of a response'],
      ['gateway timeout', "Daemon didn't respond in time"],
      ['permission', 'WSGI script unreadable'],
      ['venv', 'Package not found'],
      ['wsgi socket', 'Socket directory not accessible'],
      ['certbot', 'Daemon group declared twice'],
      ['numpy', 'C extension in a sub-interpreter'],
    ] as const) {
      await wizard.field('Search').fill(said);
      await expect(page.getByRole('list', { name: 'Search results' }), said).toContainText(meant);
    }
  });

  test('a code leads to all that it can mean @journey', async ({ wizard, page }) => {
    await wizard.open('problems');
    await wizard.field('Search').fill('wsgi0117');
    await expect(page.getByRole('list', { name: 'Search results' })).toContainText('WSGI0117');
    await expect(
      page.getByRole('list', { name: 'Search results' }).getByRole('link'),
    ).not.toHaveCount(0);
  });

  test('a line of a log is read', async ({ wizard }) => {
    await wizard.open('problems');
    const line = socket503.split('\n').find((one) => one.includes('Unable to connect')) ?? '';
    await wizard.field('Search').fill(line);
    await wizard.field('Search').press('Enter');
    await expect(wizard.heading).toHaveText(closedDirectory);
  });

  test('nothing found is said, with what to do', async ({ wizard }) => {
    await wizard.open('problems');
    await wizard.field('Search').fill('zzzzqqqq');
    await expect(wizard.main).toContainText('Nothing found.');
  });
});

test.describe('handing over', () => {
  test('each kind of secret can be shown again, and the issue holds what is shown', async ({
    wizard,
    page,
  }) => {
    await wizard.open();
    await wizard.paste(socket503.replaceAll('127.0.0.1', '192.0.2.77'));
    await wizard.handOver();
    await expect(wizard.transcript).not.toContainText('192.0.2.77');
    await page.getByRole('checkbox', { name: 'IP addresses' }).uncheck();
    await expect(wizard.transcript).toContainText('192.0.2.77');
    await page.getByRole('checkbox', { name: 'IP addresses' }).check();

    const link = page.getByRole('link', { name: 'Open an issue in the mod_wsgi tracker' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.href.length).toBeLessThanOrEqual(6 * 1024);
    expect(address.searchParams.get('body')).not.toContain('192.0.2.77');
    expect(address.searchParams.get('body')).toContain('# wsgi-triage transcript');
  });

  test('nothing goes to the tracker before the link is pressed; what is too long is copied', async ({
    wizard,
    page,
    context,
  }) => {
    const asked: string[] = [];
    await context.route('https://github.com/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ body: 'the form of a new issue' });
    });
    await wizard.open();
    await wizard.paste(socket503);
    await wizard.handOver();
    for (let note = 0; note < 4; note += 1) await wizard.addNote('It fails at noon. '.repeat(100));
    await expect(wizard.main).toContainText('too long for a link');
    expect(asked).toEqual([]);

    const popup = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open an issue in the mod_wsgi tracker' }).click();
    await (await popup).waitForLoadState();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^https:\/\/github\.com\/GrahamDumpleton\/mod_wsgi\/issues\/new\?/);
    expect(asked[0]?.length).toBeLessThanOrEqual(6 * 1024);
    await page.bringToFront();
    expect(await wizard.clipboard()).toContain('It fails at noon.');
  });

  test('what is not recognised can be told the project that a build names, redacted', async ({
    wizard,
    page,
  }) => {
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      const tag = '<meta name="issues" content="https://github.com/example/triage/issues">';
      const body = (await response.text()).replace('</head>', `${tag}</head>`);
      await route.fulfill({ response, body });
    });
    await wizard.open();
    await wizard.paste('a strange thing from 192.0.2.77\nhello');
    await page.getByText('Should this be recognized?').click();
    const told = page.getByRole('region', { name: 'The text of the issue' });
    await expect(told).toContainText('a strange thing from [ip-1]');
    const link = page.getByRole('link', { name: 'Open an issue for wsgi-triage' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.pathname).toBe('/example/triage/issues/new');
    expect(address.searchParams.get('body')).toBe(await told.textContent());
  });

  test('a build that names no project offers none', async ({ wizard }) => {
    await wizard.open();
    await wizard.paste('a strange thing');
    await expect(wizard.heading).toHaveText('Nothing here was recognized');
    await expect(wizard.main).not.toContainText('Should this be recognized?');
  });

  test('print shows the transcript whole, and no buttons', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await wizard.handOver();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Copy the transcript' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden();
    const isWhole = await wizard.transcript.evaluate(
      (element) => element.scrollHeight <= element.clientHeight + 1,
    );
    expect(isWhole).toBe(true);
  });

  test('one key copies the ticket', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.heading).toHaveText(closedDirectory);
    await page.keyboard.press('c');
    await expect.poll(() => wizard.clipboard()).toContain('# wsgi-triage transcript');
  });

  test('keys are listed, and can be switched off', async ({ wizard, page }) => {
    await wizard.open();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys).toContainText('add a note');
    await keys.getByRole('checkbox').uncheck();
    await keys.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await expect(wizard.heading).not.toHaveText('All problems');
  });
});
