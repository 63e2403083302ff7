import { scriptUnreadable, socket503 } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

const first = "Put the sockets where Apache's user can reach them";
const second = "Use Apache's own run directory";

const remedyCalled = (wizard: Wizard, title: string) =>
  wizard.main.getByRole('heading', { name: title, level: 2, exact: true });

test.beforeEach(async ({ wizard }) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(remedyCalled(wizard, first)).toBeVisible();
});

test('what failed is asked for its check first @journey', async ({ wizard }) => {
  await wizard.itDidNot();

  await expect(wizard.main).toContainText(`You tried: ${first}.`);
  await expect(wizard.command('curl')).toBeVisible();
  await expect(wizard.command('tail -n 50')).toBeVisible();
});

test('a remedy that is not in place is said once more', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.theCheckShows('not in place');

  await expect(remedyCalled(wizard, first)).toBeVisible();
  await expect(wizard.main).toContainText("The check showed that this fix isn't in place yet.");
});

test('a remedy that changed nothing is followed by the next one', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.theCheckShows('no change');

  await expect(remedyCalled(wizard, second)).toBeVisible();
  await expect(remedyCalled(wizard, first)).toBeHidden();
  await expect(wizard.main).not.toContainText("isn't in place yet");
});

test('remedies that all changed nothing make room for the next cause @journey', async ({
  wizard,
}) => {
  await wizard.itDidNot();
  await wizard.theCheckShows('no change');
  await expect(remedyCalled(wizard, second)).toBeVisible();
  await wizard.itDidNot();
  await wizard.theCheckShows('no change');

  await expect(wizard.heading).toHaveText(
    "SELinux doesn't let Apache connect to the daemon's socket",
  );
});

test('a log that says something else now is asked for', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.theCheckShows('something else');

  await expect(wizard.heading).not.toHaveText("It didn't work. Is it in place?");
  await expect(wizard.pasteBox).toBeVisible();
});

test('the log after a remedy leads to the problem behind @journey', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.paste(scriptUnreadable);

  await expect(wizard.heading).toHaveText("mod_wsgi can't read the WSGI script");
});

test('the log after a remedy need not tell of the server again', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.paste(scriptUnreadable.replace(/^.*Debian.*\n/m, ''));

  await expect(wizard.heading).toHaveText("mod_wsgi can't read the WSGI script");
  await expect(wizard.chip('Debian or Ubuntu')).toBeVisible();
});

test('the log after a remedy is compared with the one before @journey', async ({ wizard }) => {
  await wizard.itDidNot();
  await wizard.theCheckShows('not in place');
  await expect(wizard.main).toContainText("isn't in place yet");
  await wizard.itDidNot();

  await wizard.paste(scriptUnreadable);

  await expect(wizard.main).toContainText('Compared with the log before the fix:');
  await expect(wizard.main).toContainText(
    'Gone: Apache could not connect to the socket of a daemon process',
  );
});

test('what cannot be tried now is handed over, and can be taken up again', async ({
  wizard,
  page,
}) => {
  await wizard.cannotTryNow();
  await expect(wizard.heading).toHaveText('Create a report');

  await page.getByRole('link', { name: 'Socket directory not accessible' }).click();

  await expect(remedyCalled(wizard, first)).toBeVisible();
});

test.describe('when nothing is left to try', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the case is handed over with a transcript of all that was tried @journey', async ({
    wizard,
    page,
  }) => {
    await tryEverything(wizard);
    await expect(wizard.heading).toHaveText('No known fix is left. Create a report.');
    await expect(wizard.transcript).toContainText(`${first}: in place, nothing changed`);
    await expect(wizard.transcript).toContainText(`${second}: in place, nothing changed`);
    await expect(wizard.transcript).toContainText('Unable to connect to WSGI daemon process');

    await wizard.addNote('The site is on an NFS share.');
    await expect(wizard.transcript).toContainText('The site is on an NFS share.');
    await page.getByRole('button', { name: 'Copy the transcript' }).click();

    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await wizard.clipboard();
    expect(copied.trimEnd()).toBe((await wizard.transcript.textContent())?.trimEnd());
    expect(copied).toContain('# wsgi-triage transcript');
    expect(copied).toContain('The site is on an NFS share.');
  });
});

/** Every remedy fails and every question stays open, until the wizard gives up. */
async function tryEverything(wizard: Wizard): Promise<void> {
  const { page } = wizard;
  const failed = page.getByRole('button', { name: 'It didn’t' });
  const unknown = wizard.answer("I don't know");
  const missing = page.getByRole('link', { name: "I can't get it" });
  const end = wizard.main.getByRole('heading', { name: /Create a report/, level: 1 });
  for (let turn = 0; turn < 20; turn += 1) {
    await expect(failed.or(unknown).or(missing).or(end)).toBeVisible();
    if (await end.isVisible()) return;
    if (await failed.isVisible()) {
      await wizard.itDidNot();
      await wizard.theCheckShows('no change');
      await expect(wizard.heading).not.toHaveText("It didn't work. Is it in place?");
    } else {
      const asked = await wizard.heading.textContent();
      await unknown.or(missing).click();
      await expect(wizard.heading).not.toHaveText(asked ?? '');
    }
  }
}
