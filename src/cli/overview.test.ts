import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { diagnose, root } from './run.testing.ts';

const valid = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'schema/diagnosis.json'), 'utf8')) as object,
);

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
  expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  expect(report.configurations).toMatchObject([
    {
      file: 'standard input',
      directives: 4,
      mounts: [{ mount: '/', process: { kind: 'named', name: 'shop' }, access: 'granted' }],
    },
  ]);
});
