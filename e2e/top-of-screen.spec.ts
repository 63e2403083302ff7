import { socket503, socket503Anywhere } from './pastes.ts';
import { expect, test } from './wizard.ts';

test.use({ viewport: { width: 360, height: 640 } });

test('a screen begins at its top, wherever the one before was left', async ({ wizard, page }) => {
  const place = (): Promise<number> => page.evaluate(() => scrollY);
  await wizard.open();
  const hangs = page.getByRole('link', { name: /It hangs/ });
  await hangs.scrollIntoViewIfNeeded();
  const left = await place();
  expect(left).toBeGreaterThan(100);
  await hangs.click();
  await expect(wizard.heading).toBeInViewport();
  expect(await place()).toBe(0);

  await page.goBack();
  await expect(hangs).toBeInViewport();
  expect(await place()).toBe(left);
});

test('so does one that a paste or a link leads to', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toBeInViewport();
  const handOver = page.getByRole('link', { name: 'Create a report' });
  await handOver.scrollIntoViewIfNeeded();
  await handOver.click();
  await expect(wizard.heading).toHaveText('Create a report');
  await expect(wizard.heading).toBeInViewport();
});

test('an answer that stays on its screen leaves it where it is', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(socket503Anywhere);
  await expect(wizard.heading).toBeFocused();
  const platform = page.getByRole('combobox', { name: 'Commands for' });
  await platform.scrollIntoViewIfNeeded();
  await platform.selectOption('RHEL, CentOS, Rocky, Alma');
  await expect(wizard.command('systemctl restart httpd')).toBeVisible();
  await expect(platform).toBeInViewport();
});
