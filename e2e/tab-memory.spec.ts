import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

test('a reload keeps notes and values, and starting over erases them @journey', async ({
  wizard,
  page,
}) => {
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  await wizard.open();
  await wizard.paste(socket503);
  await wizard.handOver();
  await wizard.addNote('called at two');
  await page.reload();
  await expect(wizard.transcript).toContainText('called at two');
  expect(await kept()).toContain('called at two');
  expect(await kept()).not.toContain('Unable to connect');

  await page.getByRole('button', { name: 'Start over' }).first().click();
  await page.getByRole('button', { name: 'Keep this case' }).click();
  await expect(wizard.transcript).toContainText('called at two');
  await wizard.startOver();
  expect(await kept()).toBe('[]');
});

test('where the tab keeps nothing, the note says that a reload loses it', async ({
  wizard,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Note' })).toContainText(
    'a reload loses your notes and values',
  );
});
