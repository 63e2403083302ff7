import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { socket503, somethingElse } from '../pastes.ts';
import { WebKit } from './driver.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";
const single = pathToFileURL(resolve(import.meta.dirname, '../../dist/site/wsgi-triage.html')).href;

/** The wizard in a WebKit; finds what a user would find, by its words. */
class Wizard {
  readonly browser: WebKit;

  constructor(browser: WebKit) {
    this.browser = browser;
  }

  async open(address: string): Promise<void> {
    await this.browser.open(address);
    await this.watchPolicy();
  }

  /** Keeps what the policy forbids from now on. */
  async watchPolicy(): Promise<void> {
    await this.browser.run(
      `window.forbidden = [];
       document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
         forbidden.push(effectiveDirective + ' ' + blockedURI));`,
    );
  }

  forbidden(): Promise<unknown> {
    return this.browser.run('return window.forbidden');
  }

  heading(): Promise<unknown> {
    return this.browser.run("return document.querySelector('h1')?.textContent");
  }

  async expectHeading(text: string): Promise<void> {
    await expect.poll(() => this.heading(), { timeout: 20_000 }).toContain(text);
  }

  /** Presses the button whose words begin so. */
  async press(words: string): Promise<void> {
    await this.browser.click(`//button[starts-with(normalize-space(), "${words}")]`);
  }

  async paste(text: string): Promise<void> {
    const box = await this.browser.find('//textarea');
    await this.browser.run(PASTE, box, text);
    await this.press('Find the cause');
  }

  /** Drops a file on the paste box, as from a file manager. */
  async drop(name: string, text: string): Promise<void> {
    const box = await this.browser.find('//textarea');
    await this.browser.run(DROP, box, name, text);
  }

  async answer(title: string): Promise<void> {
    const asked = await this.heading();
    await this.browser.click(`//ul[@aria-label="Answers"]//button[contains(., "${title}")]`);
    await expect.poll(() => this.heading()).not.toBe(asked);
  }
}

const PASTE = `const [box, text] = arguments;
  box.focus();
  box.setRangeText(text, 0, box.value.length, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));`;

const DROP = `const [box, name, text] = arguments;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop'])
    box.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));`;

const test = base.extend<{ wizard: Wizard }, { webkit: WebKit }>({
  webkit: [
    async ({}, use) => {
      const webkit = await WebKit.start();
      await use(webkit);
      await webkit.stop();
    },
    { scope: 'worker' },
  ],
  wizard: async ({ webkit, baseURL }, use) => {
    const wizard = new Wizard(webkit);
    await wizard.open(baseURL ?? '');
    await use(wizard);
    expect(await wizard.forbidden()).toEqual([]);
    // Otherwise the next test only moves within the page.
    await webkit.open('about:blank');
  },
});

test('a pasted 503 leads to its fix, and a command is copied from it', async ({ wizard }) => {
  await wizard.paste(socket503);
  await wizard.expectHeading(closedDirectory);
  const command = '//*[@role="group"][contains(., "namei -l /srv/www/metrics29/run")]';
  await wizard.browser.click(`${command}//button[contains(., "Copy")]`);
  await wizard.browser.find(`${command}//button[contains(., "Copied")]`);

  await wizard.press('Start over');
  await wizard.browser.type('//textarea', '\uE009v');
  await expect
    .poll(() => wizard.browser.run("return document.querySelector('textarea').value"))
    .toBe('namei -l /srv/www/metrics29/run');
});

test('the words that decide are underlined in the line of the log', async ({ wizard }) => {
  await wizard.paste(socket503);
  await wizard.browser.find('//figure//mark');
  const lines = await wizard.browser.run(
    `return [...document.querySelectorAll('figure mark .mark-words')].map(
       (words) => getComputedStyle(words).textDecorationLine)`,
  );
  expect(new Set(lines as string[])).toEqual(new Set(['underline']));
});

test('questions lead to a fix, and Back takes an answer back', async ({ wizard }) => {
  await wizard.browser.click('//a[contains(., "Permission denied")]');
  await wizard.answer('The WSGI script or Python code');
  await wizard.answer('No, something is closed');
  await wizard.expectHeading("mod_wsgi can't read the WSGI script");
  const fix = await wizard.heading();

  await wizard.browser.run('history.back()');
  await expect.poll(() => wizard.heading()).not.toBe(fix);
  await wizard.answer('No, something is closed');
  await wizard.expectHeading("mod_wsgi can't read the WSGI script");
});

test('what failed is asked for its check, and goes on from there', async ({ wizard }) => {
  await wizard.paste(socket503);
  await wizard.press('It didn’t');
  await wizard.expectHeading("It didn't work. Is it in place?");
  await wizard.browser.click(`//button[contains(., "The check doesn't show it")]`);
  await wizard.expectHeading(closedDirectory);
  await wizard.press('It worked');
  await wizard.expectHeading('It worked');
});

test('a long log that is dropped is read in a worker', async ({ wizard }) => {
  await wizard.drop('error.log', `${somethingElse(8_000_000)}\n${socket503}\n`);
  await wizard.expectHeading(closedDirectory);
});

test('a case that is saved is there after a reload, and goes on', async ({ wizard }) => {
  await wizard.paste(socket503);
  await wizard.expectHeading(closedDirectory);
  await wizard.browser.click('//a[normalize-space()="Sessions"]');
  await wizard.browser.type('//main//input', 'ticket 4711');
  await wizard.press('Save in this browser');
  await wizard.browser.find('//*[@aria-label="Saved sessions"]//button');
  await wizard.browser.reload();
  await wizard.watchPolicy();
  await wizard.browser.click('//*[@aria-label="Saved sessions"]//button[starts-with(., "Open")]');
  await wizard.expectHeading(closedDirectory);
});

test('the single file runs from a disk', async ({ wizard }) => {
  await wizard.open(single);
  await wizard.drop('error.log', socket503);
  await wizard.expectHeading(closedDirectory);
});

test('embedded in a page of another origin, it sizes itself and reads a paste', async ({
  wizard,
  baseURL,
}) => {
  const html = `<!doctype html><html lang="en"><title>Docs</title>
    <script async src="${baseURL ?? ''}embed.js"></script><h1>Docs</h1><wsgi-triage></wsgi-triage>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  await wizard.open(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const frame = 'const frame = document.querySelector("wsgi-triage").shadowRoot?.firstChild;';
  const height = (): Promise<unknown> =>
    wizard.browser.run(`${frame} return frame?.clientHeight ?? 0`);
  await expect.poll(height).toBeGreaterThan(0);
  const first = await wizard.browser.run(`${frame} return frame`);

  await wizard.browser.enter(first);
  await wizard.watchPolicy();
  await wizard.paste(socket503);
  await wizard.expectHeading(closedDirectory);
  const fits = 'return Math.abs(document.documentElement.scrollHeight - innerHeight) <= 1';
  await expect.poll(() => wizard.browser.run(fits)).toBe(true);
  expect(await wizard.forbidden()).toEqual([]);
  await wizard.browser.enter(null);
  expect(await height()).toBeGreaterThan(640);
  server.closeAllConnections();
  server.close();
});
