import { socket503, socket503Anywhere } from './pastes.ts';
import { expect, test } from './wizard.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('an address of a ticket system', () => {
  test('opens the next question for a symptom and a platform', async ({ wizard, page }) => {
    await wizard.open('open/503?platform=rhel');
    await expect(wizard.heading).toHaveText('What is in front of the line about the socket?');
    await expect(wizard.chip('Platform: RHEL')).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/#\/open/);
  });

  test('opens what a code leads to, with commands for the platform', async ({ wizard }) => {
    await wizard.open('open/WSGI0179?platform=debian');
    await expect(wizard.heading).not.toHaveText(/Paste what Apache printed/);
    await expect(wizard.chip('Debian or Ubuntu')).toBeVisible();
  });

  test('opens the first screen with its platform chosen', async ({ wizard, page }) => {
    await wizard.open('open?platform=freebsd');
    await expect(wizard.pasteBox).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Commands for' })).toHaveValue('freebsd');
  });

  test('that is of another release says what was left out', async ({ wizard }) => {
    await wizard.open('open/never-was?platform=debian');
    await expect(wizard.main).toContainText('was left out: start=never-was');
  });
});

test.describe('on the phone', () => {
  test('the sentence to say is above the answers', async ({ wizard, page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await wizard.open('ask/selinux-mode?socket-error=permission&symptom=503');
    const aloud = wizard.main.getByText('On the phone, say:');
    await expect(aloud).toBeInViewport();
    const above = (await aloud.boundingBox())?.y ?? Infinity;
    expect(above).toBeLessThan((await wizard.answers.boundingBox())?.y ?? 0);
  });

  test('0 is "I don\'t know" at a question with many answers', async ({ wizard, page }) => {
    await wizard.open('ask/denied-object?symptom=permission-denied');
    await expect(wizard.answer("I don't know")).toContainText('0');
    await page.keyboard.press('0');
    await expect(page).toHaveURL(/denied-object=unknown/);
  });

  test('a platform that is chosen first fills the commands', async ({ wizard, page }) => {
    await wizard.open();
    await page.getByRole('combobox', { name: 'Commands for' }).selectOption('Arch Linux');
    await wizard.paste(socket503Anywhere);
    await expect(wizard.remedy).toBeVisible();
    await expect(wizard.chip('Platform: Arch Linux')).toBeVisible();
  });

  test('l copies a link that opens the case without its log', async ({ wizard, page, context }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
    await page.keyboard.press('l');
    await expect.poll(() => wizard.clipboard()).toContain('#/fix/socket-directory-closed?');
    const link = await wizard.clipboard();
    expect(link).not.toContain('given=');
    expect(link).not.toContain('metrics29');
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('heading', { level: 1 })).toContainText("the daemon's socket");
  });

  test('x starts over, and asks before something is lost', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await expect(wizard.remedy).toBeVisible();
    await wizard.settled();
    await page.keyboard.press('x');
    const asked = page.getByRole('dialog', { name: 'Start over?' });
    await asked.getByRole('button', { name: 'Start over' }).click();
    await expect(wizard.pasteBox).toHaveValue('');
  });

  test('a customer gets plain steps with the names of the server', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    await wizard.handOver();
    await page.getByRole('radio', { name: 'For a customer' }).check();
    const message = page.getByRole('region', { name: 'Message' });
    await expect(message).toContainText('What to do: Put the sockets where');
    await expect(message).toContainText('namei -l /srv/www/metrics29/run');
    await expect(message).not.toContainText(/socket-directory-closed|likely|content \w{8}/);
    await page.getByRole('button', { name: 'Copy the message' }).click();
    await expect.poll(() => wizard.clipboard()).toContain('What to do:');
  });

  test('a report of a problem that was found by search is about it', async ({ wizard, page }) => {
    await wizard.open('fix/daemon-backlog-full');
    await expect(wizard.remedy).toBeVisible();
    await page.getByRole('link', { name: 'Create a report' }).click();
    await expect(wizard.transcript).toContainText('daemon-backlog-full, opened without evidence');
    await expect(wizard.transcript).toContainText('Step 1');
  });
});

test.describe('an expert', () => {
  test('sees versions, MPM and mode, and what is unknown', async ({ wizard, page }) => {
    await wizard.open();
    await wizard.paste(socket503);
    const server = page.getByRole('region', { name: 'The server' });
    await expect(server).toContainText(
      /Apache 2\.4\.\d+, mod_wsgi [\d.]+, Python 3\.\d+, MPM event/,
    );
    await expect(server).toContainText('unknown: LogLevel');
    await expect(server).toContainText(/ogged at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  });

  test('ticks off a step, which a reload keeps and another attempt does not', async ({
    wizard,
    page,
  }) => {
    await wizard.open('fix/socket-directory-closed?symptom=503');
    await expect(wizard.remedy).toBeVisible();
    const first = wizard.remedy.getByRole('checkbox', { name: 'Done' }).first();
    await first.check();
    await page.reload();
    await expect(first).toBeChecked();
    await wizard.itDidNot();
    await wizard.theCheckShows('not in place');
    await expect(first).not.toBeChecked();
  });
});

test.describe('searching', () => {
  test('Enter on a code with several meanings opens none of them', async ({ wizard, page }) => {
    await wizard.open('problems');
    await wizard.field('Search').fill('WSGI0117');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/problems/);
    const first = page.getByRole('list', { name: 'Search results' }).getByRole('link').first();
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute('href', './codes/WSGI0117/');
  });

  test('arrow keys walk the results, and back to the field', async ({ wizard, page }) => {
    await wizard.open('problems');
    await wizard.field('Search').fill('socket');
    const links = page.getByRole('list', { name: 'Search results' }).getByRole('link');
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(wizard.field('Search')).toBeFocused();
  });

  test('a fix and a question are found', async ({ wizard, page }) => {
    await wizard.open('problems');
    const results = page.getByRole('list', { name: 'Search results' });
    await wizard.field('Search').fill('sockets where Apache');
    await expect(results.getByRole('listitem').first()).toContainText('fix');
    await wizard.field('Search').fill('is SELinux enforcing');
    await expect(results).toContainText('Is SELinux enforcing on this server?');
  });

  test('all problems can be listed by what one sees', async ({ wizard, page }) => {
    await wizard.open('problems');
    await page.getByRole('button', { name: 'By what you see' }).click();
    await expect(
      page.getByRole('heading', { name: 'It hangs: the browser waits forever' }),
    ).toBeVisible();
  });
});
