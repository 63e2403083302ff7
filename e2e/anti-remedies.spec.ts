import { socket503 } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

/** The undo comes before the problem's own remedy. */
async function comesFirst(wizard: Wizard, title: string): Promise<void> {
  await expect(wizard.remedy).toBeVisible();
  const headings = wizard.main.getByRole('heading', { level: 2 });
  const titles = await headings.allTextContents();
  const own = (await wizard.remedy.getByRole('heading', { level: 2 }).textContent()) ?? '';
  expect(titles).toContain(`First: ${title}`);
  expect(titles.indexOf(`First: ${title}`)).toBeLessThan(titles.indexOf(own));
}

test('a paste that shows 777 leads to the way back first @journey', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(
    `${socket503}\n$ sudo chmod -R 777 /srv/www/metrics29\n$ ls -ld /srv/www/metrics29\n` +
      'drwxrwxrwx 4 root root 4096 Nov 22 14:10 /srv/www/metrics29\n',
  );
  await comesFirst(wizard, 'Remove write access for everybody');
  await expect(wizard.command('chmod o-w').first()).toContainText(
    'sudo chmod o-w /srv/www/metrics29',
  );
  await expect(wizard.main).toContainText(/Line \d+ shows it/);

  await wizard.removeChip('Who can write there: Everybody');
  await expect(page.getByRole('heading', { name: /^First:/ })).toHaveCount(0);
});

test('an answer that tells of setenforce 0 leads to the way back first', async ({ wizard }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await wizard.page
    .getByRole('link', { name: 'Is SELinux enforcing on this server?' })
    .first()
    .click();
  await wizard.answer('Permissive').click();
  await comesFirst(wizard, 'Read the denials, fix them, then enforce again');
  await expect(wizard.command('sudo setenforce 1')).toBeVisible();
  await expect(wizard.main).toContainText('You said so');
  await wizard.handOver();
  await expect(wizard.transcript).toContainText('SELinux was switched to permissive mode');
});

test('a socket in /tmp leads to the way back first', async ({ wizard }) => {
  await wizard.open();
  await wizard.paste(socket503.replaceAll(/'\/srv\/[^']*\/wsgi/g, "'/tmp/wsgi"));
  await comesFirst(wizard, 'Put the sockets where only root can write');
  await expect(wizard.command('WSGISocketPrefix').first()).toContainText(
    'WSGISocketPrefix /var/run/wsgi',
  );
});
