import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const site = resolve(import.meta.dirname, '../dist/site');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page as axe's own copy of Playwright describes it, which is another version than ours. */
type AxesPage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

const pages = ['problems', 'codes', 'messages'].flatMap((folder) =>
  readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name)),
);

test('every link and file that a page names is there, below the page itself @journey', () => {
  expect(pages.length).toBeGreaterThan(400);
  const broken = pages.flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
    return named
      .filter((target) => !/^(?:https:|data:)/.test(target))
      .filter((target) => !existsSync(fileOf(page, target)))
      .map((target) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

/** The file that a server gives for a link on a page. */
function fileOf(page: string, target: string): string {
  const [path = ''] = target.split('#');
  const file = join(site, dirname(page), path);
  return path.endsWith('/') || path === '' ? join(file, 'index.html') : file;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code says how it is printed, what it can mean and what tells that apart @journey', async ({
    page,
  }) => {
    await page.goto('./codes/WSGI0117/');

    await expect(page.getByRole('heading', { level: 1 })).toContainText('WSGI0117: Apache could');
    await expect(page.getByRole('main')).toContainText('as user with uid=33.');
    const row = page.getByRole('row', { name: /\(2\) no such file or directory/ });
    await expect(row.getByRole('link', { name: 'Stale socket after a reload' })).toBeVisible();
    await page.getByRole('link', { name: /^Apache can't open the directory/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText("Apache can't open");
  });

  test('a problem shows its steps for every platform, and nothing to press', async ({ page }) => {
    await page.goto('./problems/socket-directory-closed/');

    const main = page.getByRole('main');
    await expect(main).toContainText('namei -l /var/run/apache2');
    // The picture of the request's path, and what it says in words.
    await expect(page.locator('.path-wrong')).toContainText('Socket');
    await expect(main).toContainText(/The request .*Apache.*Socket/);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    // The likeliest system's command is open, and the others are behind one disclosure.
    const other = page.getByText('sudo tail -n 50 /var/log/httpd/error_log').last();
    await expect(page.getByText('sudo tail -n 50 /var/log/apache2/error.log').last()).toBeVisible();
    await expect(other).toBeHidden();
    await page.getByText('Other systems', { exact: true }).last().click();
    await expect(other).toBeVisible();
    await expect(main).toContainText('On RHEL, CentOS, Rocky, Alma, Fedora');
  });

  test('a retired code says so, and what came instead', async ({ page }) => {
    await page.goto('./codes/WSGI0092/');

    await expect(page.getByRole('main')).toContainText(
      'Retired. WSGI0091 now reports each python-path entry',
    );
    await expect(page.getByRole('main')).toContainText('WSGI0091');
  });

  test('all messages stand on one page, in their own words', async ({ page }) => {
    await page.goto('./messages/');

    await expect(page.getByRole('main')).toContainText('Unable to connect to WSGI daemon process');
    await expect(page.getByRole('main')).toContainText('No module named');
  });

  test('the front page leads to them', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'all messages' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All messages');
  });
});

test('a page goes on in the wizard, where it would go on itself @journey', async ({ page }) => {
  await page.goto('./codes/WSGI0116/');
  await page.getByRole('link', { name: 'Start the wizard here' }).click();

  await expect(page).toHaveURL(/#\/.*seen=daemon-backlog-exceeded/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the wizard leads to the written pages @journey', async ({ page }) => {
  await page.goto('./#/problems');
  await page.getByRole('link', { name: 'all codes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All codes');
});

test.describe('where scripts run', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Copy copies, and what must be read first waits for it', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto('./problems/socket-directory-closed/');
    await page
      .getByRole('group', { name: 'Command on Debian or Ubuntu', exact: true })
      .first()
      .getByRole('button', { name: 'Copy' })
      .click();

    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'namei -l /var/run/apache2',
    );
    expect(complaints).toEqual([]);
  });

  test('a command that reaches far is copied after it was read', async ({ page }) => {
    const guarded = pages.find((name) =>
      readFileSync(join(site, name), 'utf8').includes('command-guarded'),
    );
    await page.goto(`./${dirname(guarded ?? '')}/`);
    const command = page.locator('.command-guarded:visible').first();

    await expect(command.getByRole('button')).toBeDisabled();
    await command.getByRole('checkbox').check();
    await command.getByRole('button').click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  });
});

for (const path of ['codes/WSGI0117/', 'problems/socket-directory-closed/', 'problems/']) {
  test(`${path} is accessible, in both colours and on a phone`, async ({ page }) => {
    const complaints = complaintsOf(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./${path}`);
      const axe = new AxeBuilder({ page: page as unknown as AxesPage }).withTags(WCAG);
      expect((await axe.analyze()).violations).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(complaints).toEqual([]);
  });
}

/** What the browser complains about from now on. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
