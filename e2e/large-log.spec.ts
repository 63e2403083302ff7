import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { scriptUnreadable, socket503, somethingElse } from './pastes.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './wizard.ts';

const MB = 1024 * 1024;
const closedDirectory = "Apache can't open the directory that holds the daemon's socket";

// A trace would hold the files.
test.use({ trace: 'off' });

test('a log of 100 MB is read in a worker: findings on the way, the page draws all the while', async ({
  wizard,
  page,
}) => {
  test.slow();
  const path = test.info().outputPath('error.log');
  await writeLarge(path, 100 * MB, `${socket503}\n`);
  await wizard.open();
  const drawn = await drawnWhileReading(page);
  await wizard.chooseFile(path);

  await expect(wizard.heading).toHaveText(closedDirectory, { timeout: 60_000 });
  const { parts, findings } = await drawn();
  expect(parts).toBeGreaterThan(3);
  expect(findings).toContain(closedDirectory);

  await wizard.whatWasRead();
  await expect(wizard.main).toContainText('Nothing was recognized in');
  await expect(wizard.evidence).not.toContainText('midnight dreary');
  await page
    .getByRole('button', { name: /^Lines around line/ })
    .first()
    .click();
  await expect(wizard.evidence).toContainText('midnight dreary');
});

test('a picture shows what a long log held, by time and level, and words say the same @journey', async ({
  wizard,
  page,
}) => {
  const clock = (line: number): string =>
    new Date(Date.UTC(2026, 10, 22, 10) + line * 100).toISOString().slice(11, 23);
  const head = (line: number, level: string): string =>
    `[Sun Nov 22 ${clock(line)} 2026] [wsgi:${level}] [pid 30832:tid 30853] [client 127.0.0.1:5]`;
  const lines = Array.from({ length: 12_000 }, (_, line) =>
    line > 6000 && line < 7000
      ? `${head(line, 'error')} ModuleNotFoundError: No module named 'shop'`
      : `${head(line, 'info')} request ${String(line)} was handled in a few milliseconds`,
  );
  await wizard.open();
  await wizard.drop({ name: 'error.log', content: lines.join('\n') });
  await wizard.whatWasRead();

  const histogram = page.getByRole('region', { name: /^Log levels/ });
  await expect(histogram).toContainText('Recognized lines: error 999.');
  await expect(histogram).toContainText(
    /Most are in lines 6,\d{3} to 6,\d{3}, from 10:1\d:\d\d on/,
  );
  const heights = await histogram
    .locator('.histogram-bars > span')
    .evaluateAll((bars) => bars.map((bar) => bar.firstElementChild?.clientHeight ?? 0));
  expect(heights.length).toBeLessThanOrEqual(60);
  const drawn = heights.flatMap((height, bar) => (height > 0 ? [bar / heights.length] : []));
  expect(Math.min(...drawn)).toBeGreaterThan(0.4);
  expect(Math.max(...drawn)).toBeLessThan(0.7);
  await expect(histogram).toContainText('errors and worse');
});

test('what reads a file starts while it is being chosen', async ({ wizard, page }) => {
  await wizard.open();
  const chooser = page.waitForEvent('filechooser');
  const workers = Promise.all([page.waitForEvent('worker'), chooser]);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await workers;
  await (
    await chooser
  ).setFiles({ name: 'error.log', mimeType: 'text/plain', buffer: Buffer.from(socket503) });
  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('reading stops on request, and nothing that was typed is lost', async ({ wizard, page }) => {
  test.slow();
  const path = test.info().outputPath('error.log');
  await writeLarge(path, 300 * MB, '');
  await wizard.open();
  await wizard.pasteBox.fill('typed before');
  await wizard.chooseFile(path);
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(wizard.pasteBox).toHaveValue('typed before');
  await wizard.paste(socket503);
  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('reading that is stopped keeps what was found, and says how far it came', async ({
  wizard,
  page,
}) => {
  test.slow();
  const path = test.info().outputPath('error.log');
  await writeLarge(path, 300 * MB, `${socket503}\n`);
  await wizard.open();
  await wizard.chooseFile(path);
  await expect(page.getByRole('status').filter({ hasText: closedDirectory })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect(wizard.heading).toHaveText(closedDirectory);
  await wizard.whatWasRead();
  await expect(wizard.main).toContainText(/You stopped reading error\.log at \d+ of 31\d MB/);
});

test('a packed log is unpacked as it is read @journey', async ({ wizard }) => {
  await wizard.open();
  await wizard.chooseFile({
    name: 'error.log.2.gz',
    content: gzipSync(`${somethingElse(2 * MB)}\n${socket503}\n`),
  });
  await expect(wizard.heading).toHaveText(closedDirectory);
});

test('a folder is read with all that is in it', async ({ wizard }) => {
  const folder = test.info().outputPath('apache2');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/error.log`, `${scriptUnreadable}\n`);
  await writeFile(`${folder}/error.log.1`, `${socket503}\n`);
  await wizard.open();
  await wizard.dropFolder(folder);
  await expect(wizard.candidates).toContainText('Socket directory not accessible');
  await wizard.whatWasRead();
  await expect(
    wizard.main.getByRole('listitem').filter({ hasText: 'error.log.1: 6 lines' }),
  ).toBeVisible();
});

async function writeLarge(path: string, size: number, middle: string): Promise<void> {
  const piece = `${somethingElse(MB - 1)}\n`;
  const file = createWriteStream(path);
  for (let written = 0; written < size; written += piece.length) {
    if (written === 10 * piece.length) file.write(middle);
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** What the page has drawn while it read: how many parts of the bar, and which findings. */
async function drawnWhileReading(
  page: Page,
): Promise<() => Promise<{ parts: number; findings: string[] }>> {
  const drawn = await page.evaluateHandle(() => {
    const parts = new Set<number>();
    const findings = new Set<string>();
    const frame = (): void => {
      const bar = document.querySelector('progress');
      if (bar !== null) parts.add(bar.value);
      for (const one of document.querySelectorAll('.paste-reading li')) findings.add(one.innerHTML);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return { parts, findings };
  });
  return () =>
    drawn.evaluate(({ parts, findings }) => ({ parts: parts.size, findings: [...findings] }));
}
