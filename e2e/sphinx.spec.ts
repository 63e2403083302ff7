import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const EXTENSION = resolve(import.meta.dirname, '../integrations/sphinx');
const PYTHON = '/usr/bin/python3';
const NEEDED = 'import sphinx, sphinx_rtd_theme, pytest';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

const python = (...args: readonly string[]) =>
  spawnSync(PYTHON, args, {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: EXTENSION, PYTHONDONTWRITEBYTECODE: '1' },
  });

test.describe.configure({ mode: 'serial' });
test.skip(
  python('-c', NEEDED).status !== 0,
  "needs Debian's python3-sphinx, python3-sphinx-rtd-theme and python3-pytest",
);

let folder = '';
let server: Server | undefined;
let docs = '';

test.beforeAll(async ({ baseURL }) => {
  folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-sphinx-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  writeFileSync(
    join(source, 'conf.py'),
    `project = 'mod_wsgi'
extensions = ['sphinx_wsgi_triage']
html_theme = 'sphinx_rtd_theme'
wsgi_triage_site = '${baseURL ?? ''}'
`,
  );
  writeFileSync(
    join(source, 'index.rst'),
    `Troubleshooting
===============

When a daemon cannot be reached, Apache logs :wsgi-code:\`WSGI0117\`.

.. wsgi-triage::

After the wizard
----------------

More text. \`A link after it <https://example.org/>\`_.
`,
  );
  writeFileSync(
    join(source, 'raw.rst'),
    `:orphan:

Raw
===

.. raw:: html

   <script async src="${baseURL ?? ''}embed.js"></script>
   <wsgi-triage start="503" paste="off"></wsgi-triage>
`,
  );
  const build = python('-m', 'sphinx', '-W', '-q', '-b', 'html', source, join(folder, 'html'));
  expect(build.stderr).toBe('');
  ({ server, docs } = await serve(join(folder, 'html')));
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the extension passes its own tests', () => {
  const run = python('-m', 'pytest', '-q', '-p', 'no:cacheprovider', EXTENSION);
  expect(run.stdout).toContain(' passed');
  expect(run.status, run.stdout).toBe(0);
});

test('in a page of documentation a log is pasted, and a command is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(docs);
  const wizard = inPage(page.frameLocator('wsgi-triage iframe'));
  await expect(wizard.heading).toHaveText('mod_wsgi broke. Paste what Apache printed.');
  await wizard.frame.getByRole('textbox', { name: 'What Apache printed' }).fill(socket503);
  await wizard.frame.getByRole('button', { name: 'Find the cause' }).click();
  await expect(wizard.heading).toContainText("Apache can't open the directory");

  await wizard.frame
    .getByRole('group', { name: 'Command' })
    .first()
    .getByRole('button', { name: 'Copy' })
    .click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('namei -l /srv/www/metrics29/run');
});

test('it fits the page of the theme, at every width, without a scroll bar', async ({ page }) => {
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(docs);
    const frame = page.locator('wsgi-triage iframe');
    await expect(inPage(frame.contentFrame()).heading).toBeVisible();
    await expect
      .poll(() =>
        frame
          .contentFrame()
          .locator('html')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      )
      .toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
});

test('it is light in the light page of the theme, though the system is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(docs);
  const frame = page.frameLocator('wsgi-triage iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('plain raw HTML does in a stock site, and answers lead on', async ({ page }) => {
  await page.goto(`${docs}raw.html`);
  const wizard = inPage(page.frameLocator('wsgi-triage iframe'));
  await expect(wizard.heading).toHaveText('What is in front of the line about the socket?');
  await wizard.frame.getByRole('button', { name: /Resource temporarily unavailable/ }).click();
  await expect(wizard.heading).not.toHaveText('What is in front of the line about the socket?');
});

test('the role leads to the page of the code', async ({ page }) => {
  await page.goto(docs);
  await page.getByRole('link', { name: 'WSGI0117' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('WSGI0117');
});

function inPage(frame: FrameLocator) {
  return { frame, heading: frame.getByRole('heading', { level: 1 }) };
}

/** Serves a folder at an origin that is not the wizard's. */
async function serve(root: string): Promise<{ server: Server; docs: string }> {
  const files = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const content = readFileSync(file);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => files.listen(0, 'localhost', done));
  const { port } = files.address() as AddressInfo;
  return { server: files, docs: `http://localhost:${String(port)}/` };
}
