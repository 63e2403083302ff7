import { expect, test } from './wizard.ts';

const SOURCES = {
  log: "[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 30832:tid 30853] [client 192.0.2.7:55808] No WSGI daemon process called 'shopp' has been configured: /srv/shop/app.wsgi",
  configuration: `<VirtualHost *:80>
    ServerName shop.example.com
    WSGIDaemonProcess shop
    WSGIProcessGroup shopp
    WSGIScriptAlias / /srv/shop/app.wsgi
    <Directory /srv/shop>
        Require all granted
    </Directory>
</VirtualHost>`,
  sentence: 'The server is Rocky 9, and I moved the site here yesterday',
};

type Kind = keyof typeof SOURCES;
const KINDS = Object.keys(SOURCES) as Kind[];
const orders = KINDS.flatMap((first) =>
  KINDS.filter((kind) => kind !== first).map((second): readonly Kind[] => [
    first,
    second,
    ...KINDS.filter((kind) => kind !== first && kind !== second),
  ]),
);

test('a log, a configuration and a sentence give the same diagnosis in all six orders @journey', async ({
  wizard,
  page,
}) => {
  const told: string[] = [];
  for (const [first, ...others] of orders) {
    await wizard.open();
    await wizard.paste(SOURCES[first ?? 'log']);
    // The box of the first screen, which is the same, has lost the focus.
    await expect(wizard.heading).toBeFocused();
    for (const kind of others) {
      const add = page.getByText('Add a log, a configuration, or what you know');
      // A screen that only asks for evidence has the box itself.
      await expect(add.or(wizard.pasteBox)).toBeVisible();
      if (await add.isVisible()) {
        await add.click();
        await page.getByLabel('What to add').fill(SOURCES[kind]);
        await wizard.findTheCause();
        await expect(page.getByLabel('What to add')).toBeHidden();
      } else {
        await wizard.paste(SOURCES[kind]);
        await expect(wizard.pasteBox).toBeHidden();
      }
    }
    await expect(wizard.heading).toBeVisible();
    // Which paste says it differs, what it says doesn't.
    const chips = await page.locator('.chips li').allTextContents();
    const known = chips.map((text) => text.replace(/Paste \d+, line \d+/g, ''));
    told.push(`${(await wizard.heading.textContent()) ?? ''} ${known.sort().join()}`);
    await page.goto('about:blank');
  }
  expect(new Set(told).size, told.join('\n')).toBe(1);
  expect(told[0]).toContain("isn't declared");
});
