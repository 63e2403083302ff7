import { expect, test } from './wizard.ts';

const log = `[wsgi:error] [client 192.0.2.10:4711] ModuleNotFoundError: No module named 'shop'
[wsgi:error] [client 192.0.2.10:4711] mod_wsgi (pid=77): Failed to exec Python script file '/home/alice/larch/app.wsgi'., referer: https://shop.acme.test/`;

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
