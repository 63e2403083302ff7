import type { Page } from '@playwright/test';
import { pseudoAddress } from './playwright.config.ts';
import { violations } from './violations.ts';
import { expect, test } from './wizard.ts';

// The wizard in a language that nobody wrote: every word of the catalogue and of content is made
// longer and given accents, and the page reads from right to left. What still is plain English
// stands outside the catalogue.

test.use({ baseURL: pseudoAddress });

interface Screen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const at =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(`./#/${path}`);
  };

const screens: readonly Screen[] = [
  { name: 'start', reach: at('') },
  {
    name: 'start with a refusal',
    reach: async (page) => {
      await page.goto('./');
      await page.locator('.paste .button-primary').click();
      await expect(page.locator('.paste-error')).toBeVisible();
    },
  },
];

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
    expect(await violations(page)).toEqual([]);
  });
}

/** Words in plain letters, outside of what is code, the user's own or a name. */
const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const KEPT = 'code, pre, kbd, samp, textarea, script, style, noscript, [translate=no]';
    const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'data-label', 'alt'];
    const isPlain = (text: string): boolean => /[a-z]{2}/i.test(text.replace('wsgi-triage', ''));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent: text, parentElement: parent } = texts.currentNode;
      if (text !== null && isPlain(text) && !parent?.closest(KEPT)) {
        found.push(`${parent?.className ?? ''}: ${text}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ATTRIBUTES) {
        const text = element.getAttribute(name);
        if (text !== null && isPlain(text) && !element.closest('[translate=no]')) {
          found.push(`${name} of ${element.className}: ${text}`);
        }
      }
    }
    return isPlain(document.title) ? [...found, `title: ${document.title}`] : found;
  });

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
      return clips && !isUnseen && element.scrollWidth > element.clientWidth + 1;
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
