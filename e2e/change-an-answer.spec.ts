import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const refused = 'What was refused?';
const enforces = 'Is SELinux enforcing on this server?';
const denial = /^Does the audit log have a denial for Apache/;
const socketDenied = "SELinux doesn't let Apache connect to the daemon's socket";

test.describe('after three answers', () => {
  test.beforeEach(async ({ wizard }) => {
    await wizard.open();
    await wizard.choose('Permission denied');
    await wizard.answerWith("The daemon's socket", 'Enforcing', 'Yes, there is one');
    await expect(wizard.heading).toHaveText(socketDenied);
  });

  test('Back takes the last answer back, and only that @journey', async ({ wizard, page }) => {
    await page.goBack();
    await expect(wizard.heading).toHaveText(denial);
    await expect(wizard.chip('Denial in the audit log')).toBeHidden();
    await expect(wizard.chip('Enforcing')).toBeVisible();

    await page.goBack();
    await expect(wizard.heading).toHaveText(enforces);
    await expect(wizard.chip("The daemon's socket")).toBeVisible();

    await page.goForward();
    await page.goForward();
    await expect(wizard.heading).toHaveText(socketDenied);
  });

  test('a chip leads back to its question, where the answer that stands is marked', async ({
    wizard,
  }) => {
    await wizard.reconsider("The daemon's socket");

    await expect(wizard.heading).toHaveText(refused);
    await expect(wizard.answer("The daemon's socket")).toHaveAttribute('aria-pressed', 'true');
    await expect(wizard.answer('A static file')).toHaveAttribute('aria-pressed', 'false');
  });

  test('another answer keeps the others and goes on from there', async ({ wizard }) => {
    await wizard.reconsider("The daemon's socket");
    await wizard.answerWith('A directory above it', 'Yes, the whole path is open');

    await expect(wizard.heading).toHaveText(
      "SELinux doesn't let Apache use the application's files",
    );
    await expect(wizard.chip('Enforcing')).toContainText('you');
    await expect(wizard.chip('Denial in the audit log')).toContainText('you');
    await expect(wizard.chip("The daemon's socket")).toBeHidden();
  });

  test('an answer that no longer applies is kept, and said', async ({ wizard, page }) => {
    await wizard.reconsider('Enforcing');
    await wizard.answer('Off').click();

    await expect(wizard.chip('Off or absent')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Answered, but not needed now' })).toContainText(
      'Denial in the audit log',
    );
  });

  test('a removed answer is asked again', async ({ wizard }) => {
    await wizard.removeChip('Denial in the audit log');

    await expect(wizard.chip('Denial in the audit log')).toBeHidden();
    await expect(wizard.heading).toHaveText(denial);
  });

  test('without the symptom the other answers stay', async ({ wizard }) => {
    await wizard.removeChip('Permission denied');

    await expect(wizard.chip('Permission denied')).toBeHidden();
    await expect(wizard.chip('Enforcing')).toBeVisible();
    await expect(wizard.chip("The daemon's socket")).toBeVisible();
  });
});

test.describe('after a log was read', () => {
  test.beforeEach(async ({ wizard }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.chip('Daemon mode')).toContainText('line 3');
  });

  test('a fact that the log told can be taken away, and Back brings it again @journey', async ({
    wizard,
    page,
  }) => {
    await wizard.removeChip('Daemon mode');
    await expect(wizard.chip('Daemon mode')).toBeHidden();
    await expect(wizard.chip('503')).toContainText('line 3');

    await page.goBack();
    await expect(wizard.chip('Daemon mode')).toContainText('line 3');
  });

  test('an answer against the log stands beside it, until the log is taken away', async ({
    wizard,
    page,
  }) => {
    await wizard.reconsider('Daemon mode');
    await wizard.answer('Embedded mode').click();
    await expect(wizard.chip('Daemon mode')).toContainText('you: Embedded mode');

    await wizard.removeChip('Daemon mode');
    await expect(wizard.chip('Daemon mode')).toBeHidden();
    await wizard.open(page.url().replace(/^.*#\/[^?]*/, 'ask/deployment-mode'));
    await wizard.answer('Embedded mode').click();

    await expect(wizard.chip('Embedded mode')).toContainText('you');
  });

  test('Back undoes the paste, and the text is not lost', async ({ wizard, page }) => {
    await page.goBack();
    await expect(wizard.pasteBox).toHaveValue(socket503);

    await wizard.choose('It hangs');

    await expect(wizard.answers).toBeVisible();
    await expect(wizard.chips).toHaveText([/It hangs/]);
  });
});
