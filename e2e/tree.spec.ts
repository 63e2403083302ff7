import { expect, test } from './wizard.ts';

test.beforeEach(async ({ wizard }) => {
  await wizard.open('ask/selinux-mode?socket-error=permission&symptom=503');
  await wizard.main.getByRole('link', { name: 'All questions and answers as a tree' }).click();
  await expect(wizard.heading).toHaveText('All ways from “503”');
});

test('the tree shows the answer that was given, and goes on from a question further down @journey', async ({
  wizard,
}) => {
  await expect(wizard.main).toContainText('(13) Permission denied your answer');

  await wizard.main.getByRole('link', { name: /Is there an AppArmor profile/ }).click();

  await expect(wizard.heading).toHaveText(
    'Is there an AppArmor profile for Apache in enforce mode?',
  );
  await expect(wizard.chip('Off or absent')).toContainText('you');
});

test('an end of the tree leads to its fix, by keyboard alone', async ({ wizard }) => {
  const problem = wizard.main.getByRole('link', { name: 'Blocked by AppArmor' });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await problem.evaluate((link) => link === document.activeElement)) break;
    await wizard.page.keyboard.press('Tab');
  }
  await wizard.page.keyboard.press('Enter');

  await expect(wizard.heading).toContainText('AppArmor');
  await expect(wizard.chip('Off or absent')).toContainText('you');
});

test('an address that names no symptom says so', async ({ wizard }) => {
  await wizard.open('tree/no-such-symptom');
  await expect(wizard.heading).toHaveText('There are no questions for this');
});
