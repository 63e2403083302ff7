import { chromium, type Browser, type Locator } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort, hosts, isInstalled, startHost, type RunningHost } from './hosts.ts';
import { expect, test, type Wizard } from './wizard.ts';

/** Of a hundred, for each of these; how fast it is depends on who else is busy, and is told only. */
const LEAST = 95;
const ASSERTED = ['accessibility', 'best-practices', 'seo'];

/** Lighthouse asks for it from within the page, which may connect to nothing. It is looked at below. */
const BLINDED = 'robots-txt';

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is there when it is that screen, and no other. */
  readonly shows: (wizard: Wizard) => Locator;
}

const screens: readonly Screen[] = [
  { name: 'start', path: '', shows: ({ pasteBox }) => pasteBox },
  { name: 'a question', path: '#/ask/socket-error?symptom=503', shows: ({ answers }) => answers },
  {
    name: 'a fix',
    path: '#/fix/socket-directory-closed?symptom=503',
    shows: ({ remedy }) => remedy,
  },
  {
    name: 'the page of a code',
    path: 'codes/WSGI0117/',
    shows: ({ page }) => page.getByRole('heading', { level: 1, name: /WSGI0117/ }),
  },
];

const host = hosts.find(isInstalled);
let running: RunningHost | undefined;
let browser: Browser | undefined;
let port = 0;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.skip(host === undefined, "needs Debian's apache2 or nginx: the headers count");

test.beforeAll(async () => {
  if (!host) return;
  running = await startHost(host, '/');
  port = await freePort();
  // A browser of its own, as Lighthouse takes it over by a port.
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, `--remote-debugging-port=${String(port)}`],
  });
});

test.afterAll(async () => {
  await browser?.close();
  running?.stop();
});

for (const { name, path, shows } of screens) {
  test(`${name}: ${String(LEAST)} and more`, async ({ wizard }) => {
    const address = `${running?.address ?? ''}${path}`;
    await wizard.page.goto(address);
    await expect(shows(wizard)).toBeVisible();

    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...ASSERTED, 'performance'],
      skipAudits: [BLINDED],
    });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const scores = Object.values(categories).map(({ id, score, auditRefs }) => {
      const short = auditRefs
        .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
      return { id, score: Math.round((score ?? 0) * 100), short };
    });
    console.log(`${name}: ${scores.map(({ id, score }) => `${id} ${String(score)}`).join(', ')}`);
    const asserted = scores.filter(({ id }) => ASSERTED.includes(id));
    expect(asserted.map(({ id }) => id).sort()).toEqual(ASSERTED);
    expect(asserted.filter(({ score }) => score < LEAST)).toEqual([]);
  });
}

test('robots.txt, which the policy keeps from Lighthouse, keeps nobody out', async ({
  request,
}) => {
  const answer = await request.get(`${running?.address ?? ''}robots.txt`);
  // Without SITE_URL there is none, which allows everything.
  if (answer.status() !== 404) expect(await answer.text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
});
