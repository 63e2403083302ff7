import { fromContent, socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

test('a candidate opens to what speaks for it and against it @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await page.getByText('Evidence for and against: Socket directory not accessible').click();

  const summary = wizard.candidates.getByRole('listitem').filter({ hasText: 'Socket directory' });
  await expect(summary).toContainText('the operating system stopped Apache');
  await expect(summary).toContainText('line 3: [Sun Nov 22');
  await expect(summary.getByRole('heading', { name: 'Against it' })).toBeVisible();
  await expect(summary).toContainText('Nothing so far.');
  await expect(
    summary.getByRole('link', { name: 'Is SELinux enforcing on this server?' }),
  ).toBeVisible();
  await expect(summary.getByRole('group', { name: 'Command' })).toContainText(
    'namei -l /srv/www/metrics29/run',
  );
  await expect(summary).toContainText('every directory in the list gives Apache');
});

test('an answer that speaks against a candidate stands in its summary', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.candidates).toContainText('Socket directory not accessible');
  await page.evaluate(() => {
    location.hash += '&apparmor-profile=enforcing';
  });
  await page.getByText('Evidence for and against: Socket directory not accessible').click();

  const summary = wizard.candidates.getByRole('listitem').filter({ hasText: 'Socket directory' });
  await expect(summary).toContainText(
    'a profile of AppArmor can refuse what file permissions allow',
  );
  await expect(summary).toContainText('says you');
});

test('every candidate has its summary, the less likely ones too', async ({ wizard, page }) => {
  await wizard.open('ask/socket-error?symptom=503');
  const more = page.getByText(/^and \d+ more, less likely$/);
  if (await more.isVisible()) await more.click();

  const names = await wizard.candidates.getByRole('link').count();
  expect(names).toBeGreaterThan(1);
  await expect(wizard.candidates.getByText(/^Evidence for and against/)).toHaveCount(names);
});

test('what is ruled out says why', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(fromContent('examples/selinux-denial.log'));
  await page
    .getByText(/^Evidence for and against/)
    .first()
    .click();

  await expect(wizard.candidates.getByRole('heading', { name: 'For it' })).toBeVisible();
  await expect(
    wizard.candidates.getByRole('heading', { name: 'What would settle it' }),
  ).toBeVisible();
  await expect(
    wizard.candidates.getByRole('heading', { name: 'What would rule it out' }),
  ).toBeVisible();
});
