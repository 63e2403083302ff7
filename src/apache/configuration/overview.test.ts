import { expect, test } from 'vitest';
import { overviewsOf } from './overview.ts';

const SITE = `WSGIPythonHome /usr/local
<VirtualHost *:80>
  ServerName shop.example.com
  WSGIDaemonProcess shop python-home=/srv/shop/venv
  WSGIScriptAlias /api /srv/shop/api.wsgi process-group=shop application-group=%{GLOBAL}
  WSGIScriptAlias / /srv/shop/site.wsgi
  <Directory /srv/shop>
    Require all granted
  </Directory>
  <Location /api>
    Require ip 192.0.2.0/24
  </Location>
</VirtualHost>
`;

test('each mount has its process, interpreter, Python home and access', () => {
  expect(overviewsOf(SITE)).toEqual([
    {
      directives: 7,
      hosts: 1,
      pythonHome: '/usr/local',
      groups: [{ group: 'shop', line: 4, pythonHome: '/srv/shop/venv' }],
      mounts: [
        {
          mount: '/api',
          script: '/srv/shop/api.wsgi',
          line: 5,
          host: 'shop.example.com',
          process: { kind: 'named', name: 'shop' },
          interpreter: { kind: 'main' },
          pythonHome: '/srv/shop/venv',
          access: 'some',
        },
        {
          mount: '/',
          script: '/srv/shop/site.wsgi',
          line: 6,
          host: 'shop.example.com',
          process: { kind: 'default' },
          interpreter: { kind: 'default' },
          pythonHome: '/usr/local',
          access: 'granted',
        },
      ],
    },
  ]);
});

test('lines count from the top of the document that holds the configuration', () => {
  const [overview] = overviewsOf(`Put this into your site:\n\n\`\`\`\n${SITE}\`\`\`\n`);
  expect(overview?.mounts[0]?.line).toBe(8);
});

test('what a template, a variable or another host decides is left open', () => {
  const [made] = overviewsOf(
    '<VirtualHost *:80>\nWSGIProcessGroup {{ group }}\nWSGIScriptAlias / /srv/x.wsgi\n</VirtualHost>\n',
  );
  expect(made?.mounts[0]).toMatchObject({ process: { kind: 'unsure' }, host: null });
  const host = (rule: string): string =>
    `<VirtualHost *:80>\n<Directory /srv>\nRequire ${rule}\n</Directory>\n</VirtualHost>\n`;
  const [shared] = overviewsOf(
    `WSGIScriptAlias / /srv/x.wsgi\n${host('all granted')}${host('all denied')}`,
  );
  expect(shared?.mounts[0]?.access).toBe('unsure');
});

test('a log sets nothing', () => {
  expect(overviewsOf('[wsgi:error] [pid 1] Traceback (most recent call last):\n')).toEqual([]);
});
