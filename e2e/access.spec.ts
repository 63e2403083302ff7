import type { Page } from '@playwright/test';
import { socket503, somethingElse } from './pastes.ts';
import { violations } from './violations.ts';
import { expect, test, type Wizard } from './wizard.ts';

const MB = 1024 * 1024;
const WIDTHS = [320, 360, 768, 1280];

interface Screen {
  readonly name: string;
  readonly heading: string | RegExp;
  readonly reach: (wizard: Wizard) => Promise<void>;
}

const pasted = async (wizard: Wizard): Promise<void> => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.remedy).toBeVisible();
};

const screens: readonly Screen[] = [
  {
    name: 'start',
    heading: 'mod_wsgi broke. Paste what Apache printed.',
    reach: (wizard) => wizard.open(),
  },
  {
    name: 'start with a refusal',
    heading: 'mod_wsgi broke. Paste what Apache printed.',
    reach: async (wizard) => {
      await wizard.open();
      await wizard.paste(' ');
      await expect(wizard.main).toContainText('There is nothing to read yet.');
    },
  },
  {
    name: 'question',
    heading: 'Is SELinux enforcing on this server?',
    reach: (wizard) => wizard.open('ask/selinux-mode?socket-error=permission&symptom=503'),
  },
  {
    name: 'tree of questions',
    heading: 'All ways from “503”',
    reach: (wizard) => wizard.open('tree/503?socket-error=permission&symptom=503'),
  },
  { name: 'fix of a log', heading: /^Apache can't open the directory/, reach: pasted },
  {
    name: 'fix of a link',
    heading: /^Apache can't open the directory/,
    reach: async (wizard) => {
      const seen = 'daemon-connect-failed.13.permission.elsewhere.apache';
      await wizard.open(`fix/socket-directory-closed?gone=1&seen=${seen}`);
      await expect(wizard.main).toContainText('was left out');
    },
  },
  {
    name: 'verify',
    heading: "It didn't work. Is it in place?",
    reach: async (wizard) => {
      await pasted(wizard);
      await wizard.itDidNot();
    },
  },
  {
    name: 'done',
    heading: 'It worked',
    reach: async (wizard) => {
      await pasted(wizard);
      await wizard.itWorked();
    },
  },
  {
    name: 'hand-over',
    heading: 'Create a report',
    reach: async (wizard) => {
      await pasted(wizard);
      await wizard.handOver();
    },
  },
  {
    name: 'script',
    heading: 'A script that collects what is still unknown',
    reach: (wizard) => wizard.open('script?symptom=503'),
  },
  {
    name: 'not recognised',
    heading: 'Nothing here was recognized',
    reach: async (wizard) => {
      await wizard.open();
      await wizard.paste('upstream prematurely closed something\nhello');
    },
  },
  {
    name: 'lens',
    heading: 'One finding in the configuration',
    reach: async (wizard) => {
      await wizard.open();
      await wizard.tryExample('A virtual host');
      await wizard.page.getByRole('link', { name: 'See it line by line' }).click();
    },
  },
  {
    name: 'missing',
    heading: 'Missing: The line that Apache logged',
    reach: (wizard) => wizard.open('missing?symptom=503&socket-error=unknown'),
  },
  {
    name: 'what was read',
    heading: 'What was read',
    reach: async (wizard) => {
      await pasted(wizard);
      await wizard.whatWasRead();
    },
  },
  {
    name: 'what was read of a long log',
    heading: 'What was read',
    reach: async (wizard) => {
      await wizard.open();
      await wizard.drop({ name: 'error.log', content: `${somethingElse(MB)}\n${socket503}\n` });
      await wizard.whatWasRead();
      await expect(wizard.main).toContainText('Recognized lines');
    },
  },
  { name: 'all problems', heading: 'All problems', reach: (wizard) => wizard.open('problems') },
  {
    name: 'search',
    heading: 'All problems',
    reach: async (wizard) => {
      await wizard.open('problems');
      await wizard.field('Search').fill('permision denied');
      await expect(wizard.page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
    },
  },
  { name: 'sessions', heading: 'Sessions', reach: (wizard) => wizard.open('sessions') },
  {
    name: 'a problem that is gone',
    heading: /./,
    reach: (wizard) => wizard.open('fix/never-was'),
  },
];

for (const { name, heading, reach } of screens) {
  test(`${name}: keeps to WCAG 2.2 AA in light and dark, and fits every width @journey`, async ({
    wizard,
    page,
  }) => {
    await reach(wizard);
    await expect(wizard.heading).toHaveText(heading);
    await unfoldAll(page);

    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `wider than ${width} px`).toEqual([]);
    }
  });
}

test('colours that are chosen stay, also after a reload @journey', async ({ wizard, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await wizard.open();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();

  await expect(wizard.heading).toBeVisible();
  expect(await background()).toBe(dark);
});

test('where the system forces its colours, shapes say what colours said @journey', async ({
  wizard,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await pasted(wizard);

  const border = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
        return `${borderTopStyle} ${borderTopWidth}`;
      });
  const borders = [
    await border('.path-ok'),
    await border('.path-wrong'),
    await border('.path-dim'),
  ];
  expect(new Set(borders).size, borders.join(', ')).toBe(3);
  const kinds = page.locator('.step-kind').filter({ visible: true });
  await expect(kinds).not.toHaveCount(0);
  for (const kind of await kinds.all()) {
    await expect(kind.locator('svg')).toBeVisible();
    await expect(kind).toHaveText(/./);
  }
  expect(await violations(page)).toEqual([]);
});

test('who asked for less motion sees none @journey', async ({ wizard, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await wizard.open();
  await page.evaluate(() => {
    const moves = '.tile { transition: all 1s; animation: turn 1s infinite; }';
    document.styleSheets[0]?.insertRule(moves);
  });
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const isStill =
          transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto';
        return isStill ? [] : [element.className];
      }),
    );
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).not.toEqual([]);
});

/** What is folded away is part of the screen too. */
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Elements that stick out of a page which is wider than the window; those that scroll by themselves may. */
const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return wide.map(({ tagName, className }) => `${tagName} ${className}`);
  });
