import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

const FOLDED = '600 times, 600 different values of path';
const lines = (of: (index: number) => string): string =>
  Array.from({ length: 600 }, (_, index) => of(index)).join('\n');
const by = (module: string): string =>
  `[Sun Nov 22 14:06:50.100000 2026] [${module}:error] [pid 8:tid 9] [client 192.0.2.7:5]`;
const refused = lines(
  (index) =>
    `${by('authz_core')} AH01630: client denied by server configuration: /var/www/${String(index)}/q`,
);
const missing = lines(
  (index) => `${by('core')} AH00128: File does not exist: /var/www/${String(index)}/q`,
);

test('a fault behind a scanner is found, and what was only counted is said', async ({
  wizard,
  page,
}) => {
  await wizard.open();
  await wizard.paste(`${refused}\n${missing}\n${socket503}`);
  await expect(wizard.heading).toHaveText(
    "Apache can't open the directory that holds the daemon's socket",
  );
  await expect(page.getByRole('region', { name: 'Notes on what was read' })).toContainText(FOLDED);
  await wizard.whatWasRead();
  await expect(wizard.main.getByText(FOLDED)).toHaveCount(2);
});

test('a configuration that is too long says where its check ends', async ({ wizard }) => {
  const host = '<VirtualHost *:80>\n  WSGIScriptAlias / /srv/shop/app.wsgi\n</VirtualHost>\n';
  await wizard.open();
  const content = host.repeat(Math.ceil(8_200_000 / host.length));
  await wizard.chooseFile({ name: 'sites.conf', content });
  await expect(wizard.main).toContainText('give only the virtual host');
});
