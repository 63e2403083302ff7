import { fromContent, socket503 } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

// What decides, and what to do first, are seen without scrolling.

const cases = [
  ['a socket', socket503],
  ['a traceback', fromContent('problems/python/shared-library-missing/cases/mysql-client-4-9.log')],
  ['AppArmor', fromContent('problems/apparmor/denied-by-apparmor/cases/securedrop-exec.log')],
  ['a full queue', fromContent('problems/sockets/daemon-backlog-full/cases/busy-4.9.log')],
  ['a start', fromContent('problems/start/apache-already-running/cases/already-running-4-9.log')],
  [
    'a package',
    fromContent('problems/interpreters/c-extension-in-sub-interpreter/cases/bcrypt-4-9.log'),
  ],
] as const;

async function opened(wizard: Wizard, log: string): Promise<void> {
  await wizard.open();
  await wizard.paste(log);
  await expect(wizard.remedy).toBeVisible();
  await wizard.page.evaluate(() => document.fonts.ready);
  expect(await wizard.page.evaluate(() => scrollY)).toBe(0);
}

for (const [name, log] of cases) {
  test(`${name}: the line and the first step are on a screen of 1280 × 800`, async ({ wizard }) => {
    await wizard.page.setViewportSize({ width: 1280, height: 800 });
    await opened(wizard, log);
    const line = wizard.page.locator('.evidence-hit').first();
    await expect(line).toBeInViewport({ ratio: 1 });
    await expect(wizard.remedy.locator('.step-says').first()).toBeInViewport({ ratio: 1 });
  });

  test(`${name}: the line is on a phone of 360 × 740`, async ({ wizard }) => {
    await wizard.page.setViewportSize({ width: 360, height: 740 });
    await opened(wizard, log);
    const line = wizard.page.locator('.evidence-hit .evidence-text').first();
    await expect(line).toBeInViewport({ ratio: 1 });
  });
}
