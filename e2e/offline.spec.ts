import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { socket503 } from './pastes.ts';
import { expect, test as base, watchPolicy, type Wizard } from './wizard.ts';

const site = resolve(import.meta.dirname, '../dist/site');

/** A copy of the site on a host of its own, which can be changed while somebody uses it. */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-host-'));
  readonly server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join(this.folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });

  async start(): Promise<string> {
    cpSync(site, this.folder, { recursive: true });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    host.stop();
  },
});

/** Until the browser has kept all that it needs. */
const isKept = (wizard: Wizard): Promise<boolean> =>
  wizard.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

test.describe('the hosted wizard', () => {
  test.use({ serviceWorkers: 'allow' });

  test('works without a network once it was opened @journey', async ({ wizard, host, context }) => {
    const address = await host.start();
    await wizard.page.goto(address);
    expect(await isKept(wizard)).toBe(true);
    host.server.closeAllConnections();
    host.server.close();
    await context.setOffline(true);

    await wizard.page.reload();
    await wizard.paste(socket503);
    await expect(wizard.heading).toContainText("Apache can't open");
    await expect(wizard.remedy).toBeVisible();
  });

  test('an update leaves a case alone that somebody works on', async ({ wizard, host }) => {
    const address = await host.start();
    await wizard.page.goto(address);
    await isKept(wizard);
    await wizard.page.reload();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();

    // The next version: another worker, and none of the files of this one.
    const worker = join(host.folder, 'service-worker.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/[0-9a-f]{16}/, '0123456789abcdef'));
    const waits = (): Promise<boolean> =>
      wizard.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        return registration.waiting !== null;
      });
    await wizard.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect.poll(waits).toBe(true);
    for (const name of readdirSync(join(host.folder, 'assets'))) {
      rmSync(join(host.folder, 'assets', name));
    }

    await expect(wizard.remedy).toBeVisible();
    await wizard.whatWasRead();
    await expect(wizard.main).toContainText('metrics29');
  });

  test('keeps nothing where a network answers with a page of its own', async ({ wizard, host }) => {
    const address = await host.start();
    writeFileSync(join(host.folder, 'icon.svg'), '<h1>Log in to this network</h1>');
    await wizard.page.goto(address);
    const ends = (): Promise<string> =>
      wizard.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
        return worker?.state ?? 'none';
      });
    await expect.poll(ends).toBe('none');
    const kept = await wizard.page.evaluate(() => caches.match('icon.svg'));
    expect(kept).toBeUndefined();
  });

  test('keeps two copies of one origin apart', async ({ wizard, host }) => {
    const address = await host.start();
    for (const name of ['one', 'two']) {
      cpSync(site, join(host.folder, name), { recursive: true });
      await wizard.page.goto(`${address}${name}/`);
      await isKept(wizard);
    }
    const names = await wizard.page.evaluate(() => caches.keys());
    expect(names.map((name) => name.split(' ')[1])).toEqual(['/one/', '/two/']);
  });
});

test.describe('the wizard as one file', () => {
  const file = pathToFileURL(join(site, 'wsgi-triage.html')).href;
  test.use({ offline: true });

  test('runs from a disk without a network, with search and every text @journey', async ({
    wizard,
  }) => {
    const { page } = wizard;
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) outside.push(request.url());
    });
    await page.goto(file);
    await wizard.paste(socket503);
    await expect(wizard.heading).toContainText("Apache can't open");
    await expect(wizard.remedy).toBeVisible();

    await page.goto(`${file}#/problems`);
    await expect(wizard.heading).toHaveText(/problems/i);
    await wizard.main.getByRole('textbox', { name: 'Search' }).fill('stdout');
    await wizard.main.getByRole('list').getByRole('link').first().click();
    await expect(wizard.remedy).toBeVisible();
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('reads a long log in its worker, under Trusted Types', async ({ wizard }) => {
    await wizard.page.goto(file);
    const workers = new Promise((resolve) => wizard.page.once('worker', resolve));
    const noise = '[Sun Nov 22 14:06:53 2026] [core:notice] [pid 1] nothing of interest\n';
    await wizard.chooseFile({ name: 'error.log', content: noise.repeat(5000) + socket503 });
    await workers;
    // The fixture fails on whatever the policy reports.
    await expect(wizard.heading).toContainText("Apache can't open");
  });

  test('makes no text markup, and no worker of other code', async ({ page }) => {
    const violations: string[] = [];
    await watchPolicy(page, (violation) => violations.push(violation));
    await page.goto(file);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const refused = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => void };
      };
      const offences = [
        () => {
          document.body.insertAdjacentHTML('beforeend', '<b>no</b>');
        },
        () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
        () => {
          trustedTypes.createPolicy('other', {});
        },
      ];
      return offences.filter((offend) => {
        try {
          offend();
          return false;
        } catch {
          return true;
        }
      }).length;
    });

    expect(refused).toBe(3);
    await expect.poll(() => violations.join('\n')).toContain('policy: require-trusted-types-for');
    await expect.poll(() => violations.join('\n')).toContain('policy: trusted-types');
  });

  test('carries the licenses of what is in it', () => {
    const html = readFileSync(join(site, 'wsgi-triage.html'), 'utf8');
    const [, notices = ''] = /<!--\n([\s\S]*)\n-->\s*$/.exec(html) ?? [];
    for (const name of ['react-dom', 'valibot', 'minisearch', 'SIL OPEN FONT LICENSE']) {
      expect(notices).toContain(name);
    }
    expect(notices).not.toContain('-->');
  });

  test('keeps no worker for when there is no network', () => {
    const html = readFileSync(join(site, 'wsgi-triage.html'), 'utf8');
    expect(html).not.toContain('service-worker.js');
    expect(html).not.toContain('rel="manifest"');
  });
});
