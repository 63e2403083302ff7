import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './wizard.ts';

/** What people have from version 0.1.0: addresses in tickets, and saved sessions. Nothing here changes. */
const kept = resolve(import.meta.dirname, 'version-0.1.0');
const addresses = readFileSync(join(kept, 'addresses.txt'), 'utf8').trim().split('\n');
const sessions = readdirSync(kept).filter((name) => name.endsWith('.json'));

const LEFT_OUT = 'Part of this link no longer exists';

test('every address of version 0.1.0 opens its screen, and nothing of it is left out', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  for (const address of addresses) {
    await page.goto(`./#${address}`);
    await expect(wizard.heading, address).toBeVisible();
    await expect(wizard.heading, address).not.toHaveText(/no longer exists|There are no questions/);
    await expect(wizard.main, address).not.toContainText(LEFT_OUT);
    expect(page.url(), address).toContain(`#${address}`);
  }
});

test('an address of version 0.1.0 with a remedy that was replaced opens, and says so', async ({
  wizard,
  page,
}) => {
  const gone = 'script-unreadable/let-one-group-read-it/no-change';
  await page.goto(`./#/fix/script-unreadable?platform=debian&tried=${gone}`);
  await expect(wizard.main).toContainText(`${LEFT_OUT} and was left out: ${gone}`);
  await expect(wizard.remedy).toBeVisible();
});

for (const name of sessions) {
  test(`the session ${name} of version 0.1.0 opens with all that it holds`, async ({
    wizard,
    page,
  }) => {
    const saved = JSON.parse(readFileSync(join(kept, name), 'utf8')) as {
      readonly place: string;
      readonly notes: readonly string[];
      readonly sources: readonly { readonly text: string }[];
    };
    await wizard.open('sessions');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(join(kept, name));
    const [screen = ''] = saved.place.split('?');
    await expect(page).toHaveURL((url) => url.hash.startsWith(`#${screen}`));
    await expect(wizard.heading).toBeVisible();
    await expect(wizard.main).not.toContainText(LEFT_OUT);

    await wizard.handOver();
    for (const note of saved.notes) await expect(wizard.transcript).toContainText(note);
    const given = new URL(page.url()).hash.match(/[?&]given=([^&]*)/)?.[1]?.split(',') ?? [];
    expect(given).toHaveLength(saved.sources.length);
  });
}
