import { socket503 } from '../pastes.ts';
import { expect, test, type Wizard } from '../wizard.ts';
import { drawnBy } from './drawn-by.ts';

const looks = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 360 },
] as const;

const screens: Readonly<Record<string, (wizard: Wizard) => Promise<void>>> = {
  start: (wizard) => wizard.open(),
  question: (wizard) => wizard.open('ask/selinux-mode?socket-error=permission&symptom=503'),
  fix: async (wizard) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
  },
  read: async (wizard) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
    await wizard.page.evaluate(() => {
      location.hash = location.hash.replace(/^#[^?]*/, '#/read');
    });
    await expect(wizard.heading).toHaveText('What was read');
  },
  tree: (wizard) => wizard.open('tree/503?socket-error=permission&symptom=503'),
};

test.beforeAll(drawnBy);

for (const [screen, reach] of Object.entries(screens)) {
  for (const { scheme, width } of looks) {
    test(`${screen}, ${scheme}, ${String(width)} wide`, async ({ wizard }) => {
      await wizard.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await wizard.page.setViewportSize({ width, height: 800 });
      await reach(wizard);
      await wizard.page.evaluate(() => document.fonts.ready);
      await expect(wizard.page).toHaveScreenshot(`${screen}-${scheme}-${String(width)}.png`, {
        fullPage: true,
      });
    });
  }
}
