import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { socket503 } from './pastes.ts';
import { pasteInto } from './wizard.ts';

/** A page of another origin that embeds the wizard. */
class Docs {
  readonly page: Page;
  /** Where the wizard is. */
  readonly site: string;
  readonly complaints: string[] = [];
  readonly server: Server;

  constructor(page: Page, site: string) {
    this.page = page;
    this.server = createServer();
    this.site = site;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens a page with this in its body, and with what it says about itself. */
  async open(
    body: string,
    { head = '', policy = '', loader = this.#loader() } = {},
  ): Promise<void> {
    const html = `<!doctype html><html lang="en"><head><title>Docs</title>
      ${loader}${head}</head><body>${body}</body></html>`;
    this.server.on('request', (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      if (policy !== '') response.setHeader('Content-Security-Policy', policy);
      response.end(html);
    });
    await new Promise<void>((resolve) => this.server.listen(0, 'localhost', resolve));
    const { port } = this.server.address() as AddressInfo;
    // Another origin than the wizard's 127.0.0.1, and as trusted by the browser.
    await this.page.goto(`http://localhost:${port}/`);
  }

  #loader(): string {
    return `<script async src="${this.site}embed.js"></script>`;
  }

  /** The wizard in the element of that number. */
  wizard(index = 0): FrameLocator {
    return this.page.locator('wsgi-triage').nth(index).locator('iframe').contentFrame();
  }

  heading(index = 0) {
    return this.wizard(index).getByRole('heading', { level: 1 });
  }

  /** Pastes a log into the first wizard, and has its cause found. */
  async paste(text: string): Promise<void> {
    await pasteInto(this.wizard().getByRole('textbox', { name: 'What Apache printed' }), text);
    await this.wizard().getByRole('button', { name: 'Find the cause' }).click();
  }

  frameHeight(): Promise<number> {
    return this.page
      .locator('wsgi-triage')
      .locator('iframe')
      .evaluate((frame) => frame.clientHeight);
  }
}

const test = base.extend<{ docs: Docs }>({
  docs: async ({ page, baseURL }, use) => {
    const docs = new Docs(page, baseURL ?? '');
    await use(docs);
    docs.server.closeAllConnections();
    docs.server.close();
  },
});

/** Keeps what the element says. */
const listening = `<script>
  window.heard = [];
  for (const name of ['ready', 'next', 'done'])
    document.addEventListener('triage:' + name, (event) => heard.push([name, event.detail]));
</script>`;

const heard = (page: Page): Promise<readonly (readonly [string, unknown])[]> =>
  page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);

test('it sizes itself to every screen, without a scroll bar @journey', async ({ docs, page }) => {
  await docs.open('<h1>Docs</h1><wsgi-triage></wsgi-triage><p>After it</p>');
  await expect(docs.heading()).toHaveText('mod_wsgi broke. Paste what Apache printed.');
  const fits = () =>
    docs
      .wizard()
      .locator('html')
      .evaluate((html) => Math.abs(html.scrollHeight - window.innerHeight) <= 1);

  await expect.poll(fits).toBe(true);
  const first = await docs.frameHeight();
  await docs.paste(socket503);
  await expect(docs.heading()).toContainText("Apache can't open");
  await expect.poll(() => docs.frameHeight()).toBeGreaterThan(first);
  await expect.poll(fits).toBe(true);

  // Nothing moves any more once a screen is there, in as many frames as a second has.
  const settled = await docs.frameHeight();
  const changes = await page.locator('wsgi-triage iframe').evaluate(async (frame) => {
    let count = 0;
    const observer = new MutationObserver(() => (count += 1));
    observer.observe(frame, { attributes: true });
    for (let drawn = 0; drawn < 60; drawn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return count;
  });
  expect(changes).toBe(0);
  expect(await docs.frameHeight()).toBe(settled);
  expect(docs.complaints).toEqual([]);
});

test('it tells what is to be done by ids, and never a word of the log @journey', async ({
  docs,
  page,
}) => {
  await docs.open('<wsgi-triage></wsgi-triage>', { head: listening });
  await docs.paste(socket503);
  await docs.wizard().getByRole('button', { name: 'It worked' }).click();
  await expect(docs.heading()).toContainText(/Done|solved|worked/i);

  await expect
    .poll(async () => (await heard(page)).map(([name]) => name))
    .toEqual(expect.arrayContaining(['ready', 'next', 'done']));
  const all = await heard(page);
  expect(all).toContainEqual(['next', { kind: 'fix', id: 'socket-directory-closed' }]);
  expect(all).toContainEqual(['done', { problem: 'socket-directory-closed' }]);
  expect(JSON.stringify(all)).not.toMatch(/metrics29|myapp|30832/);
});

for (const [start, heading] of [
  ['503', /\?$/],
  ['selinux-mode', 'Is SELinux enforcing on this server?'],
  ['socket-directory-closed', /^Apache can't open/],
  ['WSGI0116', /queue/],
  ['no-such-thing', 'mod_wsgi broke. Paste what Apache printed.'],
] as const) {
  test(`it starts at ${start}`, async ({ docs }) => {
    await docs.open(`<wsgi-triage start="${start}"></wsgi-triage>`);
    await expect(docs.heading()).toHaveText(heading);
  });
}

test('paste="off" asks what one sees, and takes no log', async ({ docs }) => {
  await docs.open('<wsgi-triage paste="off"></wsgi-triage>');
  await expect(docs.heading()).toHaveText('mod_wsgi broke. What do you see?');
  await expect(docs.wizard().getByRole('textbox')).toHaveCount(0);
});

test('it is light or dark as the page around is, while that changes', async ({ docs, page }) => {
  const style =
    '<style>body{color:#222} body.dark{background:#111;color:#eee;transition:color 0.1s}</style>';
  await docs.open('<wsgi-triage></wsgi-triage>', { head: style });
  await expect(docs.heading()).toBeVisible();
  const scheme = () =>
    docs
      .wizard()
      .locator('html')
      .evaluate((html) => getComputedStyle(html).colorScheme);

  expect(await scheme()).toBe('light');
  await page.evaluate(() => {
    document.body.classList.add('dark');
  });
  await expect.poll(scheme).toBe('dark');
  await page.locator('wsgi-triage').evaluate((element) => {
    element.setAttribute('theme', 'light');
  });
  await expect.poll(scheme).toBe('light');
});

test("the page's Back is its own, and the wizard has one too", async ({ docs, page }) => {
  await docs.open('<wsgi-triage start="503"></wsgi-triage>');
  const first = (await docs.heading().textContent()) ?? '';
  const before = await page.evaluate(() => history.length);
  const back = docs.wizard().getByRole('button', { name: 'Back', exact: true });
  await expect(back).toBeDisabled();

  await docs.wizard().getByRole('list', { name: 'Answers' }).getByRole('button').first().click();
  await expect(docs.heading()).not.toHaveText(first);
  await docs.wizard().getByRole('link', { name: 'wsgi-triage' }).click();
  await expect(docs.heading()).toHaveText('mod_wsgi broke. Paste what Apache printed.');
  expect(await page.evaluate(() => history.length)).toBe(before);

  await back.click();
  await back.click();
  await expect(docs.heading()).toHaveText(first);
});

test('it opens in full, where it stands', async ({ docs, context }) => {
  await docs.open('<wsgi-triage start="socket-directory-closed"></wsgi-triage>');
  const opened = context.waitForEvent('page');
  await docs.wizard().getByRole('link', { name: 'Open in full' }).click();
  await expect(await opened).toHaveURL(/\/#\/fix\/socket-directory-closed$/);
});

test('nothing loads until it is near @journey', async ({ docs, page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await docs.open('<div style="height: 4000px"></div><wsgi-triage></wsgi-triage>');
  // An observer that is made now is told later than the element's own.
  await page.locator('wsgi-triage').evaluate(async (element) => {
    await customElements.whenDefined('wsgi-triage');
    await new Promise((resolve) => {
      new IntersectionObserver(resolve).observe(element);
    });
  });
  expect(requests.filter((url) => url.includes('frame.html'))).toEqual([]);

  await page.locator('wsgi-triage').scrollIntoViewIfNeeded();
  await expect(docs.heading()).toBeVisible();
});

test('several on a page know nothing of each other', async ({ docs }) => {
  await docs.open('<wsgi-triage></wsgi-triage><wsgi-triage start="403"></wsgi-triage>');
  await docs.paste(socket503);
  await expect(docs.heading(0)).toContainText("Apache can't open");

  await expect(docs.heading(1)).toHaveText(/\?$/);
  await expect(docs.wizard(1).getByRole('figure')).toHaveCount(0);
});

test('messages of others are not heard, on either side', async ({ docs, page }) => {
  await docs.open('<wsgi-triage></wsgi-triage>', { head: listening });
  await expect(docs.heading()).toBeVisible();
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
  const before = (await heard(page)).length;
  const height = await docs.frameHeight();

  // The wizard's frame says when it has got the last of what is posted to it.
  const arrived = await docs
    .wizard()
    .locator('html')
    .evaluateHandle((html) => ({
      scheme: getComputedStyle(html).colorScheme,
      last: new Promise<string>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'last') resolve(getComputedStyle(html).colorScheme);
        });
      }),
    }));
  await page.evaluate(async () => {
    const forged = { wsgiTriage: 1, type: 'height', height: 9999 };
    window.postMessage(forged, '*');
    window.postMessage({ wsgiTriage: 1, type: 'done', problem: 'x' }, '*');
    const other = document.createElement('iframe');
    other.srcdoc =
      '<script>parent.postMessage({wsgiTriage:1,type:"height",height:9999},"*");' +
      'const {shadowRoot}=parent.document.querySelector("wsgi-triage");' +
      'const wizard=shadowRoot.querySelector("iframe").contentWindow;' +
      'wizard.postMessage({wsgiTriage:1,type:"scheme",scheme:"dark"},"*");' +
      'wizard.postMessage("last","*");parent.postMessage("last","*")</' +
      'script>';
    // What one window posts to another arrives in order.
    await new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') resolve();
      });
      document.body.append(other);
    });
  });
  const [scheme, after] = await arrived.evaluate(async (one) => [one.scheme, await one.last]);
  expect(after).toBe(scheme);

  expect(await docs.frameHeight()).toBe(height);
  expect(await heard(page)).toHaveLength(before);
});

test('it works under a strict policy of the page around @journey', async ({ docs }) => {
  const origin = docs.site.slice(0, -1);
  await docs.open('<wsgi-triage></wsgi-triage>', {
    // Its own icon is asked for by some browsers.
    policy: `default-src 'none'; img-src 'self'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`,
  });
  await expect(docs.heading()).toBeVisible();
  await expect.poll(() => docs.frameHeight()).not.toBe(640);
  expect(docs.complaints).toEqual([]);
});

test('where the frame is refused, the link stands there @journey', async ({ docs, page }) => {
  await page.clock.install();
  await page.route('**/frame.html', (route) => route.abort());
  await docs.open('<wsgi-triage><a href="/full">Open the wizard</a></wsgi-triage>');
  await expect(page.locator('wsgi-triage iframe')).toBeAttached();
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('link', { name: 'Open the wizard' })).toBeVisible();
});

for (const [what, load] of [
  ['as a module', (site) => `<script type="module" src="${site}embed.js"></script>`],
  [
    'in a bundle',
    (site) =>
      `<script type="module">new Function(await (await fetch('${site}embed.js')).text())()</script>`,
  ],
] satisfies readonly (readonly [string, (site: string) => string])[]) {
  test(`a loader that came ${what} shows the link, and warns once of what to do`, async ({
    docs,
    page,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const element = '<wsgi-triage><a href="/full">Open the wizard</a></wsgi-triage>';
    await docs.open(element + element, { loader: load(docs.site) });

    await expect.poll(() => warnings).toEqual([expect.stringContaining('<script async src=')]);
    await expect(page.getByRole('link', { name: 'Open the wizard' })).toHaveCount(2);
    await expect(page.locator('wsgi-triage iframe')).toHaveCount(0);
    expect(docs.complaints).toEqual([]);
  });
}

test('the keyboard passes in and out @journey', async ({ docs, page }) => {
  await docs.open(
    '<a href="#a">Before</a><wsgi-triage start="socket-directory-closed"></wsgi-triage><a href="#b">After</a>',
  );
  await expect(docs.heading()).toBeVisible();
  await page.getByRole('link', { name: 'Before' }).focus();
  await page.keyboard.press('Tab');
  await expect(docs.wizard().getByRole('link', { name: 'wsgi-triage' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Before' })).toBeFocused();
  await page.getByRole('link', { name: 'After' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(docs.wizard().locator(':focus')).toHaveCount(1);
  await expect(docs.wizard().locator(':focus')).toBeInViewport();
});

test.describe('copying inside the frame', () => {
  const copies = async (docs: Docs, page: Page): Promise<void> => {
    await docs.open(
      '<wsgi-triage start="socket-directory-closed"></wsgi-triage><textarea aria-label="Paste"></textarea>',
    );
    const command = docs.wizard().getByRole('group', { name: 'Command' }).first();
    await command.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(command.getByText('Copied')).toBeVisible();
    await page.getByRole('textbox', { name: 'Paste' }).focus();
    await page.keyboard.press('Control+V');
    await expect(page.getByRole('textbox', { name: 'Paste' })).toHaveValue(/^namei -l /);
  };

  test('uses the clipboard that the page lends it', async ({ docs, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copies(docs, page);
  });

  test('uses the old command where it is lent none', async ({ docs, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await copies(docs, page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link inside the element is all there is @journey', async ({ docs, page }) => {
    await docs.open(`<wsgi-triage><a href="${docs.site}">Troubleshoot mod_wsgi</a></wsgi-triage>`);
    await expect(page.getByRole('link', { name: 'Troubleshoot mod_wsgi' })).toBeVisible();
  });
});
