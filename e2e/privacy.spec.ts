import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { socket503Anywhere } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

// As a user has it: the browser also keeps the wizard for when there is no network.
test.use({ serviceWorkers: 'allow' });

const canary = 'canary7f3a9c';
/** Canaries where names, paths, users, addresses and plain text stand. */
const log = `${socket503Anywhere.replaceAll('metrics29', canary).replaceAll("'myapp'", `'${canary}'`)}
[Sun Nov 22 14:06:55.1 2026] [wsgi:error] [pid 1:tid 2] [client 192.0.2.7:1] https://${canary}.example/?${canary}=1
`;

/** What the build's manifest says of one file. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** All that could carry a word out of the page. */
interface Leaks {
  readonly requests: Request[];
  readonly addresses: string[];
  readonly titles: string[];
  readonly console: string[];
}

function watch(context: BrowserContext, page: Page): Leaks {
  const leaks: Leaks = { requests: [], addresses: [], titles: [], console: [] };
  context.on('request', (request) => leaks.requests.push(request));
  context.on('console', (message) => leaks.console.push(message.text()));
  page.on('framenavigated', (frame) => {
    leaks.addresses.push(frame.url());
    void page.title().then(
      (title) => leaks.titles.push(title),
      () => undefined,
    );
  });
  return leaks;
}

/** Puts the canary wherever a user can put something, and opens every screen with it. */
async function useEverything(wizard: Wizard): Promise<void> {
  const { page } = wizard;
  await wizard.open();
  await wizard.chooseFile({ name: `${canary}.log`, content: log });
  await expect(wizard.evidence.first()).toContainText(canary);
  await wizard.startOver();
  await wizard.paste(log);
  await expect(wizard.command('namei -l')).toContainText(canary);
  await wizard.field('Directory and prefix for the sockets').fill(`/run/${canary}`);
  await expect(wizard.command('WSGISocketPrefix')).toContainText(canary);
  await page.getByRole('combobox', { name: 'Commands for' }).selectOption('Fedora');
  await wizard.copy('namei -l');
  await wizard.whatWasRead();
  await page.getByRole('link', { name: 'Continue' }).click();
  // On Fedora, SELinux could be the cause as well.
  await wizard.answerWhatIsAsked({});
  await wizard.itDidNot();
  await wizard.theCheckShows('not in place');
  await wizard.removeChip('Daemon mode');
  await page.goBack();
  await wizard.handOver();
  await wizard.addNote(`note ${canary}`);
  await expect(wizard.transcript).toContainText(`note ${canary}`);
  await page.getByRole('button', { name: 'Copy the transcript' }).click();
  await page.getByRole('link', { name: 'All problems' }).click();
  await wizard.field('Search').fill(canary);
  await expect(wizard.main).toContainText('Nothing found.');
}

const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: databases.map(({ name }) => name),
      cookies: document.cookie,
      caches: 'caches' in self ? await caches.keys() : [],
      state: history.state as unknown,
      name: window.name,
      title: document.title,
      referrer: document.referrer,
    });
  });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('nothing that was pasted, chosen, typed or noted leaves the tab or is stored @journey', async ({
  wizard,
  page,
  context,
}) => {
  test.slow();
  const leaks = watch(context, page);
  await useEverything(wizard);

  for (const request of leaks.requests) {
    const headers = JSON.stringify(await request.allHeaders());
    const whole = `${request.url()} ${headers} ${request.postData() ?? ''}`;
    expect(decodeURIComponent(whole)).not.toContain(canary);
  }
  expect(leaks.addresses.join(' ')).not.toContain(canary);
  expect(leaks.titles.join(' ')).not.toContain(canary);
  expect(leaks.console).toEqual([]);

  // The tab's own storage holds what was typed over a reload, and nothing that was read.
  const kept = await page.evaluate(() => Object.entries(sessionStorage) as [string, string][]);
  expect(kept.map(([key]) => key)).toEqual(['wsgi-triage.tab']);
  expect(JSON.parse(kept[0]?.[1] ?? '')).toEqual({
    parameters: { 'socket-prefix': expect.stringContaining(canary) as unknown },
    notes: [`note ${canary}`],
    ticked: [],
  });
  await wizard.startOver();

  expect(await everythingStored(page)).not.toContain(canary);
  expect(JSON.stringify(await context.storageState({ indexedDB: true }))).not.toContain(canary);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  const asked = leaks.requests.filter((one) => !/^(?:data|blob):/.test(one.url()));
  expectOwnFilesOnly(page, asked);

  await page.goBack();
  await page.reload();
  await expect(wizard.heading).toBeVisible();
  await expect(page.locator('body')).not.toContainText(canary);
});

/** Files next to the wizard's own modules that aren't in their manifest. */
const BESIDE = ['/service-worker.js', '/manifest.webmanifest', '/icon.svg'];

/** Built files of the same origin, got without a query or a body. */
function expectOwnFilesOnly(page: Page, asked: readonly Request[]): void {
  const manifest = readFileSync('dist/site-notes/manifest.json', 'utf8');
  const chunks = Object.values(JSON.parse(manifest) as Record<string, Chunk>);
  const built = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  // The page names the script that runs before it is painted.
  const index = readFileSync('dist/site/index.html', 'utf8');
  const [beforePaint = ''] = /assets\/before-paint-\w+\.js/.exec(index) ?? [];
  const allowed = new Set(['/', ...BESIDE, ...[...built, beforePaint].map((file) => `/${file}`)]);
  for (const one of asked) {
    const url = new URL(one.url());
    expect(one.method(), one.url()).toBe('GET');
    expect(one.postData(), one.url()).toBeNull();
    expect(url.origin).toBe(new URL(page.url()).origin);
    expect(url.search).toBe('');
    expect(allowed, one.url()).toContain(url.pathname);
  }
  expect(asked.length).toBeGreaterThan(5);
}

test('links out of the page say nothing of where they come from @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(log);
  await expect(wizard.remedy).toBeVisible();

  const outward = page.locator('a[href^="http"]');
  expect(await outward.count()).toBeGreaterThan(0);
  for (const link of await outward.all()) {
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    expect(await link.getAttribute('href')).not.toContain(canary);
  }
});
