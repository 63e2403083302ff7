import type { Page } from '@playwright/test';
import { pseudoAddress } from './playwright.config.ts';
import { violations } from './violations.ts';
import { fromContent, socket503, somethingElse } from './pastes.ts';
import { expect, test } from './wizard.ts';

// The wizard in a language that nobody wrote: every word of the catalog and of content is made
// longer and given accents, and the page reads from right to left. What still is plain English
// stands outside the catalog.

test.use({ baseURL: pseudoAddress });

interface Screen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

/** Opens an address, and waits until the wizard has taken the place of the first screen. */
async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#root.written')).toHaveCount(0);
}

const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await open(page, `./#/${path}`);
  };

/** Pastes at the start, and stays where that leads; or goes on to a screen of the same case. */
const pasted =
  (text: string, screen = '') =>
  async (page: Page): Promise<void> => {
    await open(page);
    await page.locator('textarea').fill(text);
    await page.locator('textarea').press('Control+Enter');
    await expect(page.locator('.start-examples')).toBeHidden();
    if (screen === '') return;
    await page.evaluate((to) => {
      location.hash = `#/${to}${location.hash.slice(location.hash.indexOf('?'))}`;
    }, screen);
    await expect(page.locator('.evidence, .remedy')).not.toHaveCount(1);
  };

const configuration = fromContent('examples/virtual-host.conf');

const screens: readonly Screen[] = [
  { name: 'start', reach: at('') },
  {
    name: 'start with a refusal',
    reach: async (page) => {
      await open(page);
      await page.locator('.paste .button-primary').click();
      await expect(page.locator('.paste-error')).toBeVisible();
    },
  },
  { name: 'question', reach: at('ask/selinux-mode?socket-error=permission&symptom=503') },
  { name: 'fix', reach: pasted(socket503) },
  {
    name: 'evidence-summary',
    reach: async (page) => {
      await pasted(socket503)(page);
      await page.locator('.rail .disclosure-summary').first().click();
      await expect(page.locator('.evidence-summary')).toBeVisible();
    },
  },
  { name: 'what was read', reach: pasted(socket503, 'read') },
  {
    name: "it didn't work",
    reach: async (page) => {
      await pasted(socket503)(page);
      await page.locator('.closing button').nth(1).click();
      await expect(page.locator('.closing')).toBeHidden();
    },
  },
  {
    name: 'it worked',
    reach: async (page) => {
      await pasted(socket503)(page);
      await page.locator('.closing button').first().click();
      await expect(page.locator('.done-actions')).toBeVisible();
    },
  },
  { name: 'not recognised', reach: pasted('upstream prematurely closed something') },
  { name: 'hand-over', reach: pasted(socket503, 'hand-over') },
  { name: 'script', reach: pasted(socket503, 'script') },
  { name: 'lens', reach: pasted(configuration, 'lens') },
  {
    name: 'search',
    reach: async (page) => {
      await open(page, './#/problems');
      await page.locator('.found-search input').fill('WSGI0117');
      await expect(page.locator('.found')).toBeVisible();
    },
  },
  { name: 'all problems', reach: at('problems') },
  {
    name: 'sessions',
    reach: async (page) => {
      await open(page, './#/sessions');
      await page.locator('.save-session [type=submit]').click();
    },
  },
  {
    name: 'a saved session that is refused',
    reach: async (page) => {
      await open(page, './#/sessions');
      const buffer = Buffer.from('{}');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '7', mimeType: 'application/json', buffer });
      await expect(page.locator('.notice')).toBeVisible();
    },
  },
  {
    name: 'a long log',
    reach: async (page) => {
      await open(page);
      const buffer = Buffer.from(`${somethingElse(1024 * 1024)}\n${socket503}\n`);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '7', mimeType: 'text/plain', buffer });
      await expect(page.locator('.remedy')).toBeVisible();
      await page.evaluate(() => {
        location.hash = location.hash.replace(/^#[^?]*/, '#/read');
      });
      await expect(page.locator('.histogram')).toBeVisible();
    },
  },
  {
    name: 'a file that cannot be read',
    reach: async (page) => {
      await open(page);
      const buffer = Buffer.from('');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '7', mimeType: 'text/plain', buffer });
      await expect(page.locator('.paste-error')).toBeVisible();
    },
  },
  {
    name: 'in a frame',
    reach: async (page) => {
      await open(page, './frame.html#start=503');
    },
  },
  { name: 'tree', reach: at('tree/503?socket-error=permission&symptom=503') },
  { name: 'a link to what is gone', reach: at('fix/gone?symptom=503') },
  {
    name: 'keys',
    reach: async (page) => {
      await open(page);
      await expect(page.locator('textarea')).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.locator('.key-list')).toBeVisible();
    },
  },
];

const ASKED_AXE = ['start', 'question', 'fix', 'hand-over', 'keys'];

for (const { name, reach } of screens) {
  test(`${name}: is translated whole, and holds when that is longer and runs to the left`, async ({
    page,
    wizard,
  }) => {
    await reach(page);
    await expect(wizard.heading).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(0);

    expect(await untranslated(page)).toEqual([]);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await misplaced(page), `at ${width} px`).toEqual([]);
    }
    // access.spec.ts asks axe of every screen; language and direction matter to it on few.
    if (ASKED_AXE.includes(name)) expect(await violations(page)).toEqual([]);
  });
}

/** The names of the formats that were read, which have no catalog yet. */
const FORMAT_NAMES = ['.readings'];

/** Sentences and fields that hold something of the user's own or of the log's, which stays as it is. */
const OF_THE_USER = [
  '.server-setup',
  '.path > .visually-hidden',
  '.histogram > p',
  '.command-where',
  '.value-fields',
  '.configuration-review ul',
  '.configuration-overview :is(caption, td)',
];

/** What is code, and what is marked as not to be translated. */
const CODE = ['code', 'pre', 'kbd', 'samp', 'textarea', 'script', 'noscript', '[translate=no]'];

/** Words in plain letters that are neither code nor names. */
const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([code, kept]) => {
      const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'data-label', 'alt'];
      const isPlain = (text: string): boolean =>
        /[a-z]{2}/i.test(text.replace(/wsgi-triage|WSGI\d{4}|look\.sh/g, ''));
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { textContent: text, parentElement: parent } = texts.currentNode;
        if (text !== null && isPlain(text) && !parent?.closest(`${code},${kept}`)) {
          found.push(`${parent?.className ?? ''}: ${text}`);
        }
      }
      for (const element of document.body.querySelectorAll('*')) {
        for (const name of ATTRIBUTES) {
          const text = element.getAttribute(name);
          if (text !== null && isPlain(text) && !element.closest(`[translate=no],${kept}`)) {
            found.push(`${name} of ${element.className}: ${text}`);
          }
        }
      }
      return isPlain(document.title) ? [...found, `title: ${document.title}`] : found;
    },
    [CODE.join(), [...FORMAT_NAMES, ...OF_THE_USER].join()] as const,
  );

/** What makes the page wider than the window, what is cut off, and code that does not run to the right. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const named = (element: Element): string => `${element.tagName} ${element.className}`;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    const isCut = (element: HTMLElement): boolean => {
      const { overflowX, clipPath, position } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      const isUnseen = position === 'absolute' && clipPath !== 'none';
      return (
        clips &&
        !isUnseen &&
        !element.matches('input') &&
        element.scrollWidth > element.clientWidth + 1
      );
    };
    const turned = all.filter(
      (element) =>
        element.matches('code, pre, .evidence-text') &&
        getComputedStyle(element).direction !== 'ltr',
    );
    return [
      ...wide,
      ...all.filter(isCut).map((element) => `cut: ${named(element)}`),
      ...turned.map((element) => `turned: ${named(element)}`),
    ];
  });
