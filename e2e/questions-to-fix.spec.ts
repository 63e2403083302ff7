import { expect, test } from './wizard.ts';

test.beforeEach(async ({ wizard }) => {
  await wizard.open();
});

const compiled = 'Does the application use compiled Python packages?';
const globalGroup = 'Is the application group set to %{GLOBAL}?';
const fallback = 'Does a FallbackResource lead to the application?';

test('a page that hangs leads to the compiled package in a sub-interpreter', async ({ wizard }) => {
  await wizard.choose('It hangs');
  await expect(wizard.answers).toBeVisible();
  await expect(wizard.main).toContainText(/Question 1 of at most \d/);

  await wizard.answerWhatIsAsked({ [compiled]: 'Yes', [globalGroup]: 'No' });

  await expect(wizard.heading).toHaveText(
    "A compiled Python package doesn't work in a sub-interpreter",
  );
  await expect(wizard.main).toContainText('based on your answers');
  await expect(wizard.command('WSGIApplicationGroup %{GLOBAL}').first()).toBeVisible();
  await expect(wizard.chip('It hangs')).toContainText('you');
  await expect(wizard.chip('Compiled packages: Yes')).toContainText('you');
});

test('a page that hangs leads to the FallbackResource @journey', async ({ wizard }) => {
  await wizard.choose('It hangs');
  await wizard.answerWhatIsAsked({ [compiled]: 'No', [fallback]: 'Yes' });

  await expect(wizard.heading).toContainText('FallbackResource');
  await expect(wizard.remedy).toBeVisible();
});

test('Permission denied leads to the file that is closed @journey', async ({ wizard }) => {
  await wizard.choose('Permission denied');
  await wizard.answerWith('The WSGI script or Python code', 'No, something is closed');

  await expect(wizard.heading).toHaveText("mod_wsgi can't read the WSGI script");
  await expect(wizard.command('namei -l').first()).toBeVisible();
});

test('Permission denied leads to SELinux where the modes are innocent', async ({ wizard }) => {
  await wizard.choose('Permission denied');
  await wizard.answerWith(
    'The WSGI script or Python code',
    'Yes, the whole path is open',
    'Enforcing',
  );

  await expect(wizard.heading).toHaveText("SELinux doesn't let Apache use the application's files");
});

test('a change leads to what must be run', async ({ wizard }) => {
  await wizard.choose('I changed something');
  await wizard.answerWith("Apache's configuration");

  await expect(wizard.heading).toHaveText('Check the configuration, then reload Apache gracefully');
  await expect(wizard.command('configtest').first()).toBeVisible();
});

test('"I don\'t know" to every question still ends, and rules nothing out @journey', async ({
  wizard,
}) => {
  await wizard.choose('It hangs');
  await wizard.answerWhatIsAsked({});

  await expect(wizard.remedy.or(wizard.pasteBox)).toBeVisible();
  await wizard.handOver();
  await expect(wizard.transcript).toContainText(/It could also be: .*; \d+ more/);
  await expect(wizard.transcript).toContainText('c-extension-in-sub-interpreter, possible');
});

test('who knows nothing at all is told which line to get @journey', async ({ wizard }) => {
  await wizard.choose('503');
  await wizard.answerWith("I don't know");

  await expect(wizard.heading).toHaveText('Missing: The line that Apache logged');
  await expect(wizard.pasteBox).toBeVisible();
});

test('a pasted log that decides nothing leaves the answers where they are', async ({ wizard }) => {
  await wizard.choose('503');
  await wizard.answerWith("I don't know");

  await wizard.paste('a line that nobody knows');

  await expect(wizard.chip('503')).toBeVisible();
});

const told = [
  {
    text: 'When I open the page, the browser downloads my wsgi.py instead of running it.',
    means: 'The WSGI script is where Apache serves files to anyone',
  },
  {
    text: 'I set a global variable in one request,\nand at random it is gone in the next.',
    means: 'Logins or data come and go, because each process keeps its own copy',
  },
];

for (const { text, means } of told) {
  test(`own words lead to what they can mean: ${means}`, async ({ wizard, page }) => {
    await wizard.paste(text);

    await expect(wizard.heading).toHaveText('Nothing here was recognized');
    await expect(wizard.main).toContainText('Each one says what you would see');
    await wizard.main.getByRole('link', { name: means }).click();
    await expect(wizard.heading).toHaveText(means);

    await page.goBack();
    await expect(wizard.main).toContainText('Each one says what you would see');
  });
}

test('a line of a log that is not known is not guessed at', async ({ wizard }) => {
  await wizard.paste(
    '[Sun Nov 22 14:06:54.600006 2026] [other:error] [pid 3] very slow, many processes hang',
  );

  await expect(wizard.heading).toHaveText('This comes from mod_other, not from mod_wsgi');
  await expect(wizard.main).not.toContainText('Each one says what you would see');
});

const questions = [
  'ask/fallback-resource?symptom=hang',
  'ask/c-extension?fallback-resource=no&symptom=hang',
  'ask/selinux-mode?socket-error=permission&symptom=503',
  'ask/file-permissions?denied-object=script&symptom=permission-denied',
  'ask/changed?symptom=changed-something',
];

test('every question can be left open, and says how to find out @journey', async ({
  wizard,
  page,
}) => {
  for (const question of questions) {
    await wizard.open(question);
    await expect(wizard.answers).toBeVisible();

    await expect(wizard.answers.getByRole('button').last()).toContainText("I don't know");
    await expect(page.getByRole('heading', { name: 'How to find out' })).toBeVisible();
    await expect(wizard.main.getByText('Read-only')).toBeVisible();
    const command = wizard.main.getByRole('group', { name: 'Command' }).first();
    await expect(command.getByRole('button', { name: 'Copy' }).first()).toBeEnabled();
  }
});
