import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socket503 } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

/** The script as it stands on the page. */
async function script(wizard: Wizard): Promise<string> {
  const block = wizard.main.getByRole('group', { name: 'Script' });
  if (await block.isHidden()) await wizard.main.getByText('Read it, or copy it').click();
  return (await block.locator('pre').textContent()) ?? '';
}

async function openScript(wizard: Wizard): Promise<void> {
  await wizard.page.getByRole('link', { name: 'A script that collects the rest' }).click();
  await expect(wizard.heading).toHaveText('A script that collects what is still unknown');
}

test('a script looks for what is unknown in this case, with its values @journey', async ({
  wizard,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await openScript(wizard);

  const text = await script(wizard);
  expect(text).toContain('\n    getenforce\n');
  expect(text).toContain('\n    namei -l /srv/www/metrics29/run\n');
  expect(text).toContain('\n    sudo ausearch -m AVC -ts recent\n');
  expect(text).toContain('\n    sudo apache2ctl -S\n');
  expect(text).toContain('\n    sudo tail -n 50 /var/log/apache2/error.log\n');
});

for (const [where, path] of [
  ['a question', 'ask/selinux-mode?socket-error=permission&symptom=503'],
  ['a line that is missing', 'missing?symptom=503&socket-error=unknown'],
  ['a hand-over', 'hand-over?symptom=503'],
] as const) {
  test(`${where} leads to the script`, async ({ wizard }) => {
    await wizard.open(path);
    await wizard.main.getByRole('link', { name: 'A script', exact: true }).click();
    await expect(wizard.heading).toHaveText('A script that collects what is still unknown');
  });
}

test('where the platform is unknown it is asked for, and the script follows', async ({
  wizard,
  page,
}) => {
  await wizard.open('script?symptom=503');
  expect(await script(wizard)).not.toContain('/etc/httpd');
  await page
    .getByRole('combobox', { name: 'Commands for' })
    .selectOption('RHEL, CentOS, Rocky, Alma');
  await expect
    .poll(() => script(wizard))
    .toContain('\n    sudo tail -n 50 /var/log/httpd/error_log\n');
});

test.describe('the script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is saved as a file, or copied, as it is shown @journey', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await openScript(wizard);
    const shown = await script(wizard);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it as look.sh' }).click();
    const path = test.info().outputPath('look.sh');
    await (await download).saveAs(path);
    expect(readFileSync(path, 'utf8').trimEnd()).toBe(shown.trimEnd());

    await wizard.main.getByRole('group', { name: 'Script' }).getByRole('button').click();
    expect((await wizard.clipboard()).trimEnd()).toBe(shown.trimEnd());
  });
});

test('what is known is not looked for', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await page.getByRole('link', { name: 'Is SELinux enforcing on this server?' }).first().click();
  await wizard.answer('Off').click();
  await openScript(wizard);

  expect(await script(wizard)).not.toContain('getenforce');
});

test('what the script prints in a real shell is read, and settles what was unknown', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await openScript(wizard);
  const folder = join(tmpdir(), `script-${String(process.pid)}`);
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const server: Readonly<Record<string, string>> = {
    getenforce: 'echo Enforcing',
    'aa-status': 'echo "apparmor module is not loaded."',
    sudo: 'exec "$@"',
  };
  for (const [name, does] of Object.entries(server)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${does}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const printed = execFileSync('sh', {
    input: await script(wizard),
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });

  expect(left).toEqual(['bin']);
  expect(printed).toContain('$ getenforce\nEnforcing\n');
  const box = page.getByRole('textbox', { name: 'What the script printed' });
  await box.fill(printed);
  await wizard.findTheCause();
  await wizard.showFacts();
  await expect(wizard.chips.filter({ hasText: 'Enforcing' })).toContainText(/line \d+/);
  await expect(wizard.chips.filter({ hasText: '503' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Is SELinux enforcing on this server?' }),
  ).toHaveCount(0);
});
