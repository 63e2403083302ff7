import { expect, test } from './wizard.ts';

const log =
  "[core:error] [pid 77] (13)Permission denied: [client 192.0.2.10:4711] AH00035: access to /x denied (filesystem path '/home/alice/larch/app.wsgi') because search permissions are missing on a component of the path, referer: https://shop.acme.test/";

test('what was replaced is said, and a word can be hidden and shown', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(log);
  await wizard.handOver();
  const said = wizard.main.getByRole('status').filter({ hasText: 'Replaced:' });
  await expect(said).toHaveText('Replaced: 1 host, 1 IP address, and 1 user name.');
  await wizard.main.getByText('Hide or show more words').click();

  await page.getByLabel('Word to hide everywhere').fill('larch');
  await page.keyboard.press('Enter');
  await expect(wizard.transcript).not.toContainText('larch');
  await expect(said).toContainText('1 secret');

  await page.getByLabel('Word to show, as it is in your log').fill('alice');
  await page.keyboard.press('Enter');
  await expect(wizard.transcript).toContainText('/home/alice/');

  await page.getByRole('button', { name: 'Undo: larch' }).press('Enter');
  await expect(wizard.transcript).toContainText('/home/alice/larch/');
});

test('the transcript that is copied beside a fix says what was replaced', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(log);
  const rail = page.getByRole('complementary');
  await rail.getByRole('button', { name: 'Copy the report' }).click();
  await expect(rail.getByRole('status').filter({ hasText: 'Replaced:' })).toHaveText(
    'Replaced: 1 host, 1 IP address, and 1 user name.',
  );
});
