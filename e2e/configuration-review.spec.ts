import { readFileSync } from 'node:fs';
import { fromContent } from './pastes.ts';
import { expect, test, type Wizard } from './wizard.ts';

const graphite = readFileSync(
  new URL('../src/apache/detectors/real/graphite.conf', import.meta.url),
  'utf8',
);

// A virtual host with its copy, as certbot makes it, and two lines that Apache would only complain of one by one.
const TWICE = `<VirtualHost *:80>
    ServerName www.example.com
    WSGIDaemonProcess site python-home=/srv/site/venv
    WSGIProcessGroup site
    WSGIScriptAlias /app /srv/site/app/app.wsgi
    RewriteEngine On
    RewriteRule ^/old/(.*)$ /app/$1 [L]
    <Directory /srv/site/app>
        Require all granted
    </Directory>
</VirtualHost>
<VirtualHost *:443>
    ServerName www.example.com
    WSGIDaemonProcess site python-home=/srv/site/venv
    WSGIProcessGroup site
    WSGISocketPrefix run/wsgi
    WSGIScriptAlias /app /srv/site/app/app.wsgi
    <Directory /srv/site/app>
        Require all granted
    </Directory>
</VirtualHost>
`;

const DUMP = `# In file: /etc/apache2/apache2.conf
#   3:
Listen 80
# In file: /etc/apache2/sites-enabled/site.conf
#   1:
<VirtualHost *:80>
  #   2:
  ServerName www.example.com
  #   4:
  WSGISocketPrefix run/wsgi
</VirtualHost>
`;

async function lookThrough(wizard: Wizard): Promise<void> {
  await wizard.page.getByRole('link', { name: 'See it line by line' }).click();
}

test.beforeEach(async ({ wizard }) => {
  await wizard.open();
});

test('the whole correction of a configuration can be copied, and the fix shows its own lines', async ({
  wizard,
  page,
}) => {
  await wizard.paste(TWICE);
  await lookThrough(wizard);
  const whole = page.getByRole('region', { name: 'The whole correction' });
  const diff = whole.getByRole('group', { name: 'Correction as a diff' });
  await expect(diff).toContainText('-    RewriteRule ^/old/(.*)$ /app/$1 [L]');
  await expect(diff).toContainText('+    RewriteRule ^/old/(.*)$ /app/$1 [PT,L]');
  await expect(diff).toContainText('+WSGISocketPrefix run/wsgi');
  await whole.getByText('Corrected text').click();
  await expect(whole.getByRole('group', { name: 'Corrected text' })).toContainText('[PT,L]');
  await expect(whole.getByRole('button', { name: 'Copy' })).toHaveCount(2);
  await page.getByRole('link', { name: 'RewriteRule without PT' }).first().click();
  const own = page.getByRole('region', { name: 'Your own lines' });
  await expect(own).toContainText('[PT,L]');
  await expect(own).not.toContainText('WSGISocketPrefix');
});

test('every finding of a configuration has its line, its reason and a way to its fix @journey', async ({
  wizard,
  page,
}) => {
  await wizard.paste(TWICE);
  await expect(wizard.main).toContainText('A configuration was read: 3 findings');
  await lookThrough(wizard);

  await expect(wizard.heading).toHaveText('3 findings in the configuration');
  const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await expect(findings.nth(0)).toContainText('Line 7: A RewriteRule leads into the application');
  await expect(findings.nth(1)).toContainText('Line 14: The configuration declares a daemon group');
  await expect(findings.nth(2)).toContainText('Line 16:');
  await expect(findings.nth(2)).toContainText('in a section where Apache rejects it');
  await expect(wizard.evidence).toContainText('RewriteRule ^/old/(.*)$ /app/$1 [L]');

  await findings.nth(1).getByRole('link', { name: 'Daemon group declared twice' }).click();
  await expect(wizard.remedy).toBeVisible();
});

test('a dump tells the file on the server @journey', async ({ wizard }) => {
  await wizard.paste(DUMP);
  await lookThrough(wizard);

  await expect(wizard.main).toContainText(
    'Line 10 (/etc/apache2/sites-enabled/site.conf, line 4):',
  );
});

test('a configuration without a fault settles what nobody needs to be asked', async ({
  wizard,
  page,
}) => {
  // Debian's file also loads the script into another interpreter than the one that serves it.
  await wizard.paste(graphite.replace(/^.*WSGIImportScript.*\n/m, ''));
  await expect(wizard.heading).toHaveText('No known fault in the configuration');
  await lookThrough(wizard);

  await expect(wizard.heading).toHaveText('No known fault in the configuration');
  await expect(wizard.main).toContainText("This doesn't rule out a problem.");
  const settled = page.getByRole('list', { name: 'Facts from the configuration' });
  await expect(settled).toContainText('Deployment mode: Daemon mode (line 5)');
  await expect(settled).toContainText('A user of its own');
});

test('what a configuration sets stands in a table that fits a phone', async ({ wizard, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await wizard.paste(`<VirtualHost *:80>
  ServerName www.example.com
  WSGIDaemonProcess site python-home=/srv/a-site-with-a-long-name/environments/production/venv
  WSGIScriptAlias / /srv/a-site-with-a-long-name/application/production.wsgi process-group=site
  <Directory /srv/a-site-with-a-long-name/application>
    Require all granted
  </Directory>
</VirtualHost>
`);
  await lookThrough(wizard);

  const table = page.getByRole('table', { name: 'Application at /' });
  await expect(table.getByRole('row', { name: 'Process' })).toContainText('site');
  await expect(table.getByRole('row', { name: 'Python home' })).toContainText('/production/venv');
  await expect(table.getByRole('row', { name: 'Access' })).toContainText('Everybody');
  const isCut = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isCut).toBe(false);
});

test('embedded mode by accident is found in the example', async ({ wizard, page }) => {
  await wizard.tryExample('A virtual host');
  await expect(wizard.heading).toContainText('the application runs in embedded mode');
  await lookThrough(wizard);

  await expect(page.getByRole('list', { name: 'Findings' })).toContainText('Line 4:');
  await expect(page.getByRole('list', { name: 'Facts from the configuration' })).toContainText(
    'Embedded mode',
  );
});

test('files that are named and not read are said', async ({ wizard }) => {
  await wizard.paste(`${TWICE}IncludeOptional conf.d/*.conf\n`);
  await lookThrough(wizard);

  await expect(wizard.main).toContainText('Named in it, but not read: conf.d/*.conf');
});

test('what commands print settles facts as well', async ({ wizard }) => {
  await wizard.paste(
    `${fromContent('examples/socket-503.log')}\n$ getenforce\nDisabled\n$ apachectl -V\nServer version: Apache/2.4.71 (Debian)\n`,
  );

  await wizard.showFacts();
  await expect(wizard.chips.filter({ hasText: 'Off or absent' })).toBeVisible();
});
