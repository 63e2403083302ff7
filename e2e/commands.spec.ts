import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a value shows where it came from and where it is found, and every command follows it @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await page.getByText(/^Your values: /).click();
  const values = page.locator('.value-fields').first();
  await expect(values).toContainText('from line 3');
  await values.getByText('Where to find it').first().click();
  await expect(
    values.getByRole('group', { name: 'Where to find it', exact: true }).first(),
  ).toContainText("sudo grep -a 'WSGI daemon process' /var/log/apache2/error.log");

  const directory = wizard.field('Directory of the socket');
  await directory.fill('-rf');
  await expect(values).toContainText("-rf can't be used:");
  await expect(values).toContainText('It looks like /var/run/apache2');
  await expect(wizard.command('namei -l')).not.toContainText('-rf');

  await directory.fill("/srv/my app's/run");
  await expect(wizard.command('namei -l')).toContainText("namei -l '/srv/my app'\\''s/run'");
});

test('a word of a command is corrected where it stands', async ({ wizard }) => {
  await wizard.open();
  await wizard.paste(socket503);
  const command = wizard.command('namei -l');
  await command.getByRole('button', { name: /metrics29/ }).click();
  await command.getByRole('textbox', { name: 'Directory of the socket' }).fill('/srv/other/run');
  await expect(command).toContainText('namei -l /srv/other/run');
});

test('each step says by a word what it does, and how it is taken back @journey', async ({
  wizard,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  for (const kind of ['Read-only', 'Changes the system', 'Interrupts service']) {
    const shown = wizard.remedy.getByText(kind, { exact: true }).filter({ visible: true });
    await expect(shown.first()).toBeVisible();
  }
  await expect(wizard.remedy).toContainText('requests in progress may have failed');
  await wizard.remedy.getByText('Undo', { exact: true }).first().click();
  await expect(wizard.remedy).toContainText('delete it if there was none');
});

test('a change shows its file, its place and what stands around it @journey', async ({
  wizard,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  const change = wizard.command('WSGISocketPrefix');
  await expect(change).toContainText('/etc/apache2/conf-available/wsgi-local.conf');
  await expect(change).toContainText('outside any virtual host');
  await expect(change).toContainText('<VirtualHost *:80>');
  await wizard.copy('WSGISocketPrefix');
  await expect.poll(() => wizard.clipboard()).toBe('WSGISocketPrefix /var/run/wsgi');
});

test('a block of several commands is copied whole, or one by one, and that is told @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open('ask/file-permissions?platform=debian&symptom=permission-denied');
  const block = wizard.command('namei -l');
  await block.getByRole('button', { name: 'Copy all 2' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'opied' })).toHaveCount(1);
  const copied = await wizard.clipboard();
  expect(copied.split('\n')).toHaveLength(2);
  expect(copied).toMatch(/^namei -l .*\nsudo -u www-data stat [^\n]*$/);
});

test('a question says what to say aloud', async ({ wizard }) => {
  await wizard.open('ask/selinux-mode?symptom=503');
  await expect(wizard.main).toContainText(/On the phone, say: “.{20,}”/);
});

test('a code that is typed jumps to what it means', async ({ wizard, page }) => {
  await wizard.open();
  await page.keyboard.press('/');
  await expect(wizard.field('Search')).toBeFocused();
  await page.keyboard.type('WSGI0117');
  await page.keyboard.press('Enter');
  // It can mean several problems, so its own page is a key away and none of them is opened.
  await expect(page.getByRole('link', { name: /WSGI0117/ })).toBeFocused();
});
