import { socket503 } from './pastes.ts';
import { expect, test, Wizard } from './wizard.ts';

const closedDirectory = "Apache can't open the directory that holds the daemon's socket";
const notHere = "This was seen in a log that you don't have.";

test('a reload keeps the answers and where the user was @journey', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.choose('Permission denied');
  await wizard.answerWith("The daemon's socket", 'Enforcing');
  const asked = await wizard.heading.textContent();

  await page.reload();

  await expect(wizard.heading).toHaveText(asked ?? '');
  await expect(wizard.chips).toHaveText([/Permission denied/, /Enforcing/, /The daemon's socket/]);
});

test('a reload keeps the diagnosis of a log, and says that the log itself is gone @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await wizard.itDidNot();
  await wizard.theCheckShows('not in place');
  await expect(wizard.main).toContainText("isn't in place yet");

  await page.reload();

  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.main).toContainText(notHere);
  await expect(wizard.main).toContainText("isn't in place yet");
});

test('a log that was read is part of the address, whatever is answered after it @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await page.getByRole('link', { name: 'wsgi-triage' }).click();
  await wizard.choose('It hangs');
  await expect(wizard.chip('It hangs')).toBeVisible();
  const known = await wizard.chips.count();
  const shown = await wizard.heading.textContent();

  await page.reload();

  await expect(wizard.heading).toHaveText(shown ?? '');
  await expect(wizard.chips).toHaveCount(known);
});

test.describe('the address, opened by a colleague', () => {
  test('gives the same diagnosis, with placeholders for the values of the log @journey', async ({
    wizard,
    page,
    browser,
    baseURL,
  }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.heading).toHaveText(closedDirectory);
    const address = page.url();
    expect(address).not.toMatch(/metrics29|myapp|30828|127\.0\.0\.1:5/);

    const context = await browser.newContext({ ...(baseURL && { baseURL }) });
    const colleague = new Wizard(await context.newPage());
    await colleague.page.goto(address);

    await expect(colleague.heading).toHaveText(closedDirectory);
    await expect(colleague.main).toContainText("Likely, based on a log that you don't have.");
    await expect(colleague.main).toContainText(notHere);
    await expect(colleague.chip('503')).toContainText('a log you do not have');
    await expect(colleague.command('namei -l')).toContainText('<socket-directory>');
    await expect(colleague.command('namei -l')).toContainText('1 value to fill in');

    await colleague.field('Directory of the socket').fill('/srv/apps/run');
    await expect(colleague.command('namei -l')).toContainText('namei -l /srv/apps/run');
    await context.close();
  });

  test('is completed by a log of their own', async ({ wizard, page, browser }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.heading).toHaveText(closedDirectory);
    const context = await browser.newContext();
    const colleague = new Wizard(await context.newPage());
    await colleague.page.goto(page.url());
    await expect(colleague.main).toContainText(notHere);

    await colleague.page.getByRole('link', { name: 'wsgi-triage' }).click();
    await colleague.paste(socket503.replaceAll('metrics29', 'theirs'));

    await expect(colleague.command('namei -l')).toContainText('namei -l /srv/www/theirs/run');
    await expect(colleague.main).not.toContainText(notHere);
    await context.close();
  });

  test('brings the answers and what was tried along @journey', async ({
    wizard,
    page,
    browser,
  }) => {
    await wizard.open();
    await wizard.choose('It hangs');
    await wizard.answerWhatIsAsked({
      'Does the application use compiled Python packages?': 'Yes',
      'Is the application group set to %{GLOBAL}?': 'No',
    });
    await wizard.itDidNot();
    await wizard.theCheckShows('no change');
    await expect(page).toHaveURL(/tried=/);
    const context = await browser.newContext();
    const colleague = new Wizard(await context.newPage());
    await colleague.page.goto(page.url());

    await expect(colleague.chips).toHaveCount(await wizard.chips.count());
    await colleague.handOver();

    await expect(colleague.transcript).toContainText('in place, nothing changed');
    await expect(colleague.transcript).toContainText('Compiled packages: Yes (user)');
    await context.close();
  });
});

test('an old link says what it dropped, and the rest of it holds @journey', async ({ wizard }) => {
  await wizard.open(
    'fix/socket-directory-closed?deploy-mode=daemon&deployment-mode=daemon' +
      '&seen=daemon-connect-failed.13.permission.elsewhere.apache,gone-message.2' +
      '&symptom=598&tried=gone-problem/gone-remedy/no-change',
  );

  await expect(wizard.heading).toHaveText(closedDirectory);
  await expect(wizard.main).toContainText('was left out:');
  for (const dropped of ['deploy-mode=daemon', 'gone-message.2', 'symptom=598', 'gone-problem']) {
    await expect(wizard.main).toContainText(dropped);
  }
  await expect(wizard.chip('Daemon mode')).toBeVisible();
  await expect(wizard.main).toContainText(notHere);
});

test('an old link to a problem that is gone keeps what else it says', async ({ wizard }) => {
  await wizard.open('fix/problem-that-is-gone?deployment-mode=daemon&symptom=503');

  await expect(wizard.heading).toHaveText('This link leads to a problem that no longer exists');
  await expect(wizard.chips).toHaveText([/503/, /Daemon mode/]);
  await expect(wizard.candidates.getByRole('link').first()).toBeVisible();
});

test('a link to nowhere opens the start', async ({ wizard }) => {
  await wizard.open('nowhere/at/all');

  await expect(wizard.pasteBox).toBeVisible();
});
