import { expect, test } from 'vitest';
import { diagnose } from './run.testing.ts';
import { isDiagnosis } from './schema.testing.ts';

test('what a configuration without a fault sets is told', () => {
  const input =
    '<VirtualHost *:80>\nServerName shop.example.com\nWSGIDaemonProcess shop python-home=/srv/shop/venv\nWSGIScriptAlias / /srv/shop/site.wsgi process-group=shop\n<Directory /srv/shop>\nRequire all granted\n</Directory>\n</VirtualHost>\n';
  const run = diagnose([], { input });
  expect(run.stdout).toContain('  Process       Daemon process group shop\n');
  expect(run.stdout).toContain('  Python home   /srv/shop/venv\n');
  expect(run.stdout).toContain('  Access        Everybody\n');
  const report = JSON.parse(diagnose(['--json'], { input }).stdout) as {
    readonly configurations: unknown;
  };
  expect(isDiagnosis(report), JSON.stringify(isDiagnosis.errors)).toBe(true);
  expect(report.configurations).toMatchObject([
    {
      file: 'standard input',
      directives: 4,
      mounts: [{ mount: '/', process: { kind: 'named', name: 'shop' }, access: 'granted' }],
    },
  ]);
});
