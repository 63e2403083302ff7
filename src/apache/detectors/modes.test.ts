import { describe, expect, test } from 'vitest';
import { host, told } from './found.testing.ts';

const MOUNT = 'WSGIScriptAlias / /srv/www/crm71/app/app.wsgi';

describe('a configuration settles', () => {
  test.each([
    ['daemon mode by the host', `WSGIProcessGroup a\n${MOUNT}`, 'daemon-mode-configured:4'],
    ['daemon mode by an option', `${MOUNT} process-group=a`, 'daemon-mode-configured:3'],
    [
      'daemon mode by a section around the script',
      `${MOUNT}\n<Directory /srv/www/crm71>\nWSGIProcessGroup a\n</Directory>`,
      'daemon-mode-configured:3',
    ],
    ['embedded mode', MOUNT, 'embedded-mode-configured:3'],
    [
      'embedded mode, where a section is for another directory',
      `${MOUNT}\n<Directory /srv/other>\nWSGIProcessGroup a\n</Directory>`,
      'embedded-mode-configured:3',
    ],
    [
      'embedded mode, as a location takes the group back',
      `WSGIProcessGroup a\n${MOUNT}\n<Location />\nWSGIProcessGroup %{GLOBAL}\n</Location>`,
      'embedded-mode-configured:4',
    ],
    [
      'the main interpreter',
      `${MOUNT}\nWSGIApplicationGroup %{GLOBAL}`,
      'main-interpreter-configured:3',
    ],
    ['a sub-interpreter', MOUNT, 'sub-interpreter-configured:3'],
    [
      'where Python lives',
      'WSGIDaemonProcess a python-home="/srv/my venv"',
      'python-home-configured:3',
    ],
    [
      'whose daemon it is',
      'WSGIDaemonProcess a user=alice group=alice',
      'daemon-user-configured:3',
    ],
    ['what was not read', 'Include /etc/apache2/more.conf', 'text-not-read:3'],
  ])('%s', (_, body, finding) => {
    expect(told(host('www.example.com', body))).toContain(finding);
  });

  test.each([
    [
      'of two applications that differ',
      host(
        'a',
        `${MOUNT} process-group=a application-group=%{GLOBAL}\nWSGIScriptAlias /b /srv/b.wsgi`,
      ),
    ],
    ['of a line out of a configuration', MOUNT],
    ['where another file may say it', host('a', `${MOUNT}\nInclude more.conf`)],
    [
      'where a variable says it',
      host('a', `${MOUNT}\nWSGIProcessGroup \${GROUP}\nWSGIApplicationGroup \${GROUP}`),
    ],
    [
      'where a pattern may hold',
      host(
        'a',
        `${MOUNT}\n<LocationMatch ^/x>\nWSGIProcessGroup a\nWSGIApplicationGroup a\n</LocationMatch>`,
      ),
    ],
  ])('no mode %s', (_, text) => {
    expect(told(text).filter((one) => /mode|interpreter/.test(one))).toEqual([]);
  });

  test('a line of a whole file, also without a virtual host', () => {
    expect(told(`Listen 80\n${MOUNT}`)).toContain('embedded-mode-configured:2');
  });
});
