import { expect, test } from './wizard.ts';

const refused =
  "[Sun Nov 22 10:00:01.000000 2026] [core:error] [pid 811:tid 140] (13)Permission denied: [client 192.0.2.7:50000] AH00035: access to / denied (filesystem path '/data/site/index.html') because search permissions are missing on a component of the path";
const denial =
  'type=AVC msg=audit(1795341601.123:77): avc:  denied  { getattr } for  pid=811 comm="httpd" path="/data/site/index.html" dev="vda1" ino=77 scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:default_t:s0 tclass=file permissive=0';

const addEvidence = 'Add a log, a configuration, or what you know';

test('a second paste joins the first, is named in every citation, and Back takes it away @journey', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(refused);
  await expect(wizard.evidence).toBeVisible();
  const first = await wizard.heading.textContent();
  await page.getByText(addEvidence).click();
  await page.getByLabel('What to add').fill(denial);
  await wizard.findTheCause();
  await expect(wizard.heading).toContainText('SELinux');
  await expect(wizard.main).toContainText('Paste 2, line 1');
  await expect(page.getByLabel('What to add')).toBeHidden();

  await wizard.whatWasRead();
  await expect(wizard.main).toContainText('Paste 1');
  await expect(wizard.main).toContainText('Paste 2');
  await page.getByRole('button', { name: 'Remove Paste 2' }).click();
  await expect(wizard.main).not.toContainText('Paste 2');
  await page.goBack();
  await expect(wizard.main).toContainText('Paste 2');
  await page.goBack();
  await expect(wizard.heading).toContainText('SELinux');
  await page.goBack();
  await expect(wizard.heading).toHaveText(first ?? '');
});

test('what is pasted anywhere on a fix joins the case', async ({ wizard, page }) => {
  await wizard.open();
  await wizard.paste(refused);
  await wizard.settled();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, denial);
  await expect(wizard.heading).toContainText('SELinux');
});

test('after a remedy, the page asks what new evidence shows, and calls nothing gone that was not looked for', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(refused);
  await wizard.answerWhatIsAsked({});
  await wizard.itDidNot();
  await wizard.theCheckShows('no change');
  await page.getByText(addEvidence).click();
  await page.getByLabel('What to add').fill(denial);
  await wizard.findTheCause();

  await expect(wizard.heading).toContainText('SELinux');
  await expect(page.getByText('is this from after your last change')).toBeVisible();
  await expect(wizard.main).not.toContainText('Gone:');
  await page.getByRole('button', { name: 'From after the change' }).click();
  await expect(wizard.main).not.toContainText('Gone:');
  await expect(wizard.heading).toContainText('SELinux');
});

test('a later log of the same kind shows what is gone', async ({ wizard }) => {
  await wizard.open();
  await wizard.paste(refused);
  await wizard.answerWhatIsAsked({});
  await wizard.itDidNot();
  await wizard.paste(
    "[Sun Nov 22 10:09:01.000000 2026] [wsgi:error] [pid 812:tid 140] [client 192.0.2.7:50000] ModuleNotFoundError: No module named 'flask'",
  );
  await expect(wizard.main).toContainText('Gone:');
  await expect(wizard.main).toContainText('New:');
});
