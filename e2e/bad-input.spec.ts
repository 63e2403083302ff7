import { writeFile } from 'node:fs/promises';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { socket503, somethingElse } from './pastes.ts';
import { expect, test } from './wizard.ts';

const MB = 1024 * 1024;
const closedDirectory = "Apache can't open the directory that holds the daemon's socket";
const noLine = 'Nothing here was recognized';

test.describe('a paste', () => {
  test.beforeEach(async ({ wizard }) => {
    await wizard.open();
  });

  test('that is empty is answered with what to do @journey', async ({ wizard, page }) => {
    await wizard.findTheCause();

    await expect(
      page.getByRole('status').filter({ hasText: 'There is nothing to read yet.' }),
    ).toBeVisible();
    await expect(wizard.pasteBox).toHaveAttribute('aria-invalid', 'true');

    await wizard.pasteBox.fill('x');
    await expect(wizard.main).not.toContainText('There is nothing to read yet.');
  });

  test('of white space is kept, and answered with what to do', async ({ wizard }) => {
    const white = ' \n\t\n\u00a0\n';
    await wizard.paste(white);

    await expect(wizard.main).toContainText('There is nothing to read yet.');
    await expect(wizard.pasteBox).toHaveValue(white);
  });

  test('with hostile names stays text, and each name one word of a command @journey', async ({
    wizard,
    page,
  }) => {
    let asked = false;
    page.on('dialog', () => (asked = true));
    await wizard.paste(
      socket503
        .replaceAll('metrics29', '$(touch x);`id`')
        .replaceAll("'myapp'", "'<img src=x onerror=alert(1)>'"),
    );

    await expect(wizard.heading).toHaveText(closedDirectory);
    await expect(wizard.command('namei -l')).toContainText(
      "namei -l '/srv/www/$(touch x);`id`/run'",
    );
    await expect(wizard.main).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('main img')).toHaveCount(0);
    expect(asked).toBe(false);
  });
});

test.describe('a file', () => {
  test.beforeEach(async ({ wizard }) => {
    await wizard.open();
    await wizard.pasteBox.fill('a line that was typed before');
  });

  test.afterEach(async ({ wizard }) => {
    await wizard.page.getByRole('link', { name: 'wsgi-triage' }).click();
    await expect(wizard.pasteBox).toHaveValue('a line that was typed before');
  });

  test('that is empty is refused by its name', async ({ wizard }) => {
    await wizard.chooseFile({ name: 'error.log', content: '' });

    await expect(wizard.main).toContainText('error.log is empty.');
  });

  test('that is an archive says to unpack it', async ({ wizard }) => {
    const content = deflateRawSync(somethingElse(MB) + socket503.repeat(300), { level: 9 });
    await wizard.chooseFile({ name: 'logs.zip', content });

    await expect(wizard.heading).toHaveText(noLine);
    await expect(wizard.main).toContainText('This is not text.');
    await expect(wizard.main).toContainText('unpack it and choose the log');
  });

  test('that is packed and cut off is read as far as it goes, and that is said', async ({
    wizard,
  }) => {
    const content = gzipSync(`${socket503}\n${somethingElse(4 * MB)}`);
    await wizard.chooseFile({ name: 'error.log.1.gz', content: content.subarray(0, -20) });

    await expect(wizard.heading).toHaveText(closedDirectory);
    await wizard.whatWasRead();
    await expect(wizard.main).toContainText('damaged or incomplete');
  });

  for (const [encoding, bytes] of [
    ['UTF-16LE', Buffer.from(`\uFEFF${socket503}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\uFEFF${socket503}`, 'utf16le').swap16()],
  ] as const) {
    test(`in ${encoding} is read, and that is said`, async ({ wizard }) => {
      await wizard.chooseFile({ name: 'error.log', content: bytes });

      await expect(wizard.heading).toHaveText(closedDirectory);
      await wizard.whatWasRead();
      await expect(wizard.main).toContainText(`Read as ${encoding}.`);
    });
  }

  test('with one line of 10 MB is read, and the line behind it counts', async ({ wizard }) => {
    const path = test.info().outputPath('error.log');
    await writeFile(path, `${'x'.repeat(10 * MB)}\n${socket503}`);
    await wizard.chooseFile(path);

    await expect(wizard.heading).toHaveText(closedDirectory);
    await wizard.whatWasRead();
    await expect(wizard.main).toContainText('A line was longer than 64 KiB');
  });
});

test.describe('where the clipboard is refused', () => {
  test.beforeEach(async ({ page, wizard }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await wizard.open();
    await wizard.paste(socket503);
  });

  test('a command is selected instead, and the user told', async ({ wizard, page }) => {
    await wizard.copy('namei -l');

    await expect(wizard.command('namei -l').getByRole('status')).toContainText(
      'The browser refused to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    );
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(
      'namei -l /srv/www/metrics29/run',
    );
  });

  test('the transcript is selected instead, and the user told', async ({ wizard, page }) => {
    await wizard.handOver();
    await page.getByRole('button', { name: 'Copy the transcript' }).click();

    await expect(wizard.main).toContainText('The browser refused to copy.');
    expect(await page.evaluate(() => String(document.getSelection()))).toContain(
      '# wsgi-triage transcript',
    );
  });

  test('what is known can be copied by hand from beside the fix', async ({ wizard, page }) => {
    await page.getByRole('button', { name: 'Copy the report' }).click();

    await expect(page.getByText('The browser refused to copy.')).toBeVisible();
    await expect(wizard.heading).toHaveText(closedDirectory);
    await expect
      .poll(() => page.evaluate(() => String(document.getSelection())))
      .toContain('# wsgi-triage transcript');
  });
});

test('where storage is refused everything works, and colours last as long as the page', async ({
  wizard,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await wizard.open();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.itDidNot();
  await wizard.theCheckShows('no change');
  await wizard.handOver();

  await expect(wizard.transcript).toContainText('in place, nothing changed');
});
