import { expect, test, watchPolicy } from './wizard.ts';

const page = './problems/socket-directory-closed/';

test('a written page shows the commands of the chosen system alone, and the next page remembers', async ({
  page: tab,
}) => {
  const violations: string[] = [];
  await watchPolicy(tab, (violation) => violations.push(violation));
  await tab.goto(page);
  const debian = tab.getByText('sudo tail -n 50 /var/log/apache2/error.log');
  const rhel = tab.getByText('sudo tail -n 50 /var/log/httpd/error_log');
  await expect(debian.last()).toBeVisible();
  await expect(rhel.last()).toBeHidden();

  await tab.getByLabel('Commands for').selectOption('RHEL, CentOS, Rocky, Alma');

  await expect(rhel.last()).toBeVisible();
  await expect(debian.last()).toBeHidden();
  await expect(
    tab.getByText('Other systems', { exact: true }).filter({ visible: true }),
  ).toHaveCount(0);

  await tab.goto('./problems/module-not-found/');
  await expect(tab.getByLabel('Commands for')).toHaveValue('rhel');
  await tab.getByLabel('Commands for').selectOption('all systems');
  await tab.goto(page);
  await expect(debian.last()).toBeVisible();
  await expect(rhel.last()).toBeHidden();
  expect(violations).toEqual([]);
});

test('a system that has no remedy reads why, and the words of its own shell', async ({
  page: tab,
}) => {
  await tab.goto('./problems/socket-directory-closed/');
  await tab.getByLabel('Commands for').selectOption('Windows (Apache Lounge)');

  await expect(tab.getByText(/^Not possible on .*Windows/).first()).toBeVisible();
  await expect(tab.getByText('Run the commands in PowerShell as administrator')).toBeVisible();
  await expect(tab.locator('.command').filter({ hasText: 'sudo ', visible: true })).toHaveCount(0);
});
