import { examples, fromContent, socket503, socket503Anywhere } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";

async function expectTheSocketsFix(wizard: Wizard): Promise<void> {
  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.command('namei -l /srv/www/metrics29/run')).toBeVisible();
}

test.beforeEach(async ({ wizard }) => {
  await wizard.open();
});

test('a pasted 503 says what is wrong and shows the line that decides @journey', async ({
  wizard,
  page,
}) => {
  await wizard.paste(socket503);

  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.heading).toBeFocused();
  await expect(wizard.main).toContainText('Likely, based on line 3.');
  await expect(wizard.main).toContainText("can't reach the socket of daemon group myapp");
  await expect(wizard.main).toContainText('It fails between Apache and Socket: errno 13.');
  await expect(wizard.evidence).toContainText('6 lines read, 1 decisive, 2 times');
  const said = page.getByRole('list', { name: 'What line 3 says' }).getByRole('listitem');
  await expect(said.filter({ hasText: 'errno 13: denied' })).toBeAttached();
  await expect(said.filter({ hasText: 'daemon group' })).toContainText('myapp');
  await expect(said.filter({ hasText: "the daemon's socket" })).toContainText(
    '/srv/www/metrics29/run/wsgi.30828.0.1.sock',
  );
  await expect(said.filter({ hasText: 'the user that was refused' })).toContainText('33');
});

test('the fix is filled from the paste, names its documentation and ends with a check @journey', async ({
  wizard,
  page,
}) => {
  await wizard.paste(socket503);

  await expect(wizard.command('namei -l')).toContainText('namei -l /srv/www/metrics29/run');
  await expect(wizard.command('WSGISocketPrefix')).toContainText('outside any virtual host');
  await expect(wizard.command('configtest')).toBeVisible();
  await expect(wizard.remedy).toContainText('Interrupts service');
  await expect(page.getByRole('heading', { name: 'Check that it worked' })).toBeVisible();
  await expect(wizard.command('curl')).toContainText("'http://<host>/'");
  await expect(page.getByRole('link', { name: 'Location of unix sockets' })).toHaveAttribute(
    'href',
    'https://modwsgi.readthedocs.io/en/latest/user-guides/configuration-issues.html#location-of-unix-sockets',
  );
});

test('the daemon group of the paste stands in what is to be changed', async ({ wizard }) => {
  await wizard.paste(
    fromContent('problems/daemon-groups/daemon-group-undeclared/cases/misspelt-4-9.log'),
  );

  await expect(wizard.command('WSGIProcessGroup (or')).toContainText('now myprojet, to the name');
});

test('a platform that the log tells is not asked for', async ({ wizard, page }) => {
  await wizard.paste(socket503);

  await expect(wizard.command('systemctl restart apache2')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Commands for' })).toHaveCount(0);
});

test('a platform that is chosen comes into the commands @journey', async ({ wizard, page }) => {
  await wizard.paste(socket503Anywhere);
  // The first screen has such a choice, too.
  await expect(wizard.heading).toBeFocused();
  await page
    .getByRole('combobox', { name: 'Commands for' })
    .selectOption('RHEL, CentOS, Rocky, Alma');

  await expect(wizard.command('systemctl restart httpd')).toBeVisible();
  await expect(wizard.command('namei -l')).toContainText('/srv/www/metrics29/run');
});

test('a value that is typed letter by letter comes into the fix', async ({ wizard }) => {
  await wizard.paste(socket503Anywhere);
  const file = wizard.field('A configuration file at server level');
  await file.click();

  await file.pressSequentially('/etc/httpd/wsgi.conf');

  await expect(file).toBeFocused();
  await expect(file).toHaveValue('/etc/httpd/wsgi.conf');
  await expect(wizard.command('WSGISocketPrefix')).toContainText('/etc/httpd/wsgi.conf');
});

test('a file that is chosen is read like a paste @journey', async ({ wizard }) => {
  await wizard.chooseFile({ name: 'error_log', content: socket503 });

  await expectTheSocketsFix(wizard);
  await expect(wizard.evidence).toContainText('error_log');
});

test('a file that is dropped is read like a paste', async ({ wizard }) => {
  await wizard.drop({ name: 'error.log', content: socket503 });

  await expectTheSocketsFix(wizard);
  await expect(wizard.evidence).toContainText('error.log');
});

test('two logs that are dropped together are read together', async ({ wizard, page }) => {
  const lines = socket503.split('\n');
  await wizard.drop(
    { name: 'access.log', content: lines.slice(4).join('\n') },
    { name: 'error.log', content: lines.slice(0, 4).join('\n') },
  );
  await expectTheSocketsFix(wizard);

  await wizard.whatWasRead();

  const readings = page.getByRole('listitem').filter({ hasText: /\d records?\./ });
  await expect(readings).toHaveText([/access\.log: 2 lines/, /error\.log: 4 lines/]);
});

test('every example leads to a fix @journey', async ({ wizard, page }) => {
  for (const { title } of examples) {
    await wizard.tryExample(title);

    await expect(wizard.main).toContainText(/(?:Confirmed|Likely), based on lines? \d/);
    await expect(page.getByRole('heading', { name: 'Check that it worked' })).toBeVisible();
    await expect(wizard.main).toContainText('Source: ');
    await wizard.startOver();
  }
});

test('what was read is told line by line, and leads on to the fix @journey', async ({
  wizard,
  page,
}) => {
  await wizard.paste(socket503);
  await wizard.whatWasRead();

  await expect(wizard.main).toContainText("Apache's error log (4)");
  await expect(wizard.main).toContainText('Harmless, Apache has started (line 1)');

  await page.getByRole('link', { name: 'Continue' }).click();
  await expectTheSocketsFix(wizard);
});

test('lines with a prefix of their own are records of their own', async ({ wizard }) => {
  await wizard.paste(socket503);
  await wizard.whatWasRead();

  await expect(wizard.main).toContainText(
    "Paste 1: 6 lines in 6 records. Apache's error log (4), access log (2)",
  );
});

test('a fix that worked ends the case @journey', async ({ wizard, page }) => {
  await wizard.paste(socket503);
  await wizard.itWorked();

  await expect(wizard.heading).toHaveText('It worked');
  await expect(wizard.main).toContainText('The cause was: Socket directory not accessible.');

  await page.getByRole('link', { name: 'The transcript' }).click();
  await expect(wizard.transcript).toContainText(
    "Put the sockets where Apache's user can reach them: it worked",
  );
});

test('starting over forgets the log, and remembers the platform @journey', async ({ wizard }) => {
  await wizard.paste(socket503);
  await expectTheSocketsFix(wizard);

  await wizard.startOver();

  await expect(wizard.heading).toHaveText('mod_wsgi broke. Paste what Apache printed.');
  await expect(wizard.pasteBox).toHaveValue('');
  await wizard.choose('It hangs');
  await expect(wizard.chips.first()).toContainText('It hangs');
  await expect(wizard.chip('Debian or Ubuntu')).toBeVisible();
  await expect(wizard.chip('Daemon mode')).toHaveCount(0);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a command is copied as it stands, without a newline behind it @journey', async ({
    wizard,
  }) => {
    await wizard.paste(socket503);

    await wizard.copy('namei -l');
    await expect(wizard.command('namei -l').getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await wizard.clipboard()).toBe('namei -l /srv/www/metrics29/run');

    await wizard.copy('WSGISocketPrefix');
    await expect.poll(() => wizard.clipboard()).toBe('WSGISocketPrefix /var/run/wsgi');
  });

  test('what is hard to take back is copied only after it was read @journey', async ({
    wizard,
    page,
  }) => {
    await wizard.paste(fromContent('examples/selinux-denial.log'));
    await page.getByRole('button', { name: /^Switch SELinux to permissive mode/ }).click();
    const command = wizard.command('sudo setenforce 0');
    await expect(command.getByRole('button', { name: 'Copy' })).toBeDisabled();

    await command.getByRole('checkbox', { name: 'I have read what this does' }).check();
    await wizard.copy('sudo setenforce 0');

    await expect.poll(() => wizard.clipboard()).toBe('sudo setenforce 0');
  });
});
