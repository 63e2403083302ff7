import { describe, expect, test } from 'vitest';
import { captures, found, granted } from './found.testing.ts';

describe('access-not-granted', () => {
  const app = 'WSGIScriptAlias / /srv/www/events298/app/app.wsgi\n';
  const denied = '<Directory />\n  Require all denied\n</Directory>\n';

  test('finds a script below what is denied', () => {
    const text = denied + granted('/srv/www/events298/htdocs') + app;
    expect(found(text)).toEqual(['access-not-granted:7']);
    expect(captures(text)).toEqual([
      {
        missing: 'grant',
        mount: '/',
        script: '/srv/www/events298/app/app.wsgi',
        directory: '/srv/www/events298/app',
      },
    ]);
  });

  test.each([
    [
      'in the virtual host',
      `<VirtualHost *:80>\n${app}${granted('/srv/www/events298/htdocs')}</VirtualHost>`,
    ],
    [
      'by Require, which must let it through beside Allow',
      `${denied}<Directory /srv/www/events298>\nOrder allow,deny\nAllow from all\n</Directory>\n${app}`,
    ],
    [
      'and Deny from all',
      `${granted('/srv/www')}<Directory /srv/www/events298/app>\nOrder deny,allow\nDeny from all\n</Directory>\n${app}`,
    ],
    [
      'and denied again below',
      `${granted('/srv/www')}<Directory /srv/www/events298/app>\nRequire all denied\n</Directory>\n${app}`,
    ],
  ])('finds one that is not granted %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    ['its directory', granted('/srv/www/events298/app')],
    ['a directory above, with a slash', granted('"/srv/www/"')],
    [
      'its file, as Django shows it',
      '<Directory /srv/www/events298/app>\n<Files app.wsgi>\nRequire all granted\n</Files>\n</Directory>',
    ],
    ['its location', '<Location "/">\nRequire valid-user\n</Location>'],
    [
      'a virtual host, which has the mounts of the server',
      `<VirtualHost *:80>\n${granted('/srv/www')}</VirtualHost>`,
    ],
    [
      'a pattern, perhaps',
      '<DirectoryMatch "^/srv/.*/app">\nRequire all granted\n</DirectoryMatch>',
    ],
    ['a wildcard, perhaps', '<Directory /srv/*/events298>\nRequire all granted\n</Directory>'],
    ['a variable, perhaps', '<Directory ${ROOT}/app>\nRequire all granted\n</Directory>'],
  ])('says nothing where access is granted to %s', (_, text) => {
    expect(found(`${denied}${text}\n${app}`)).toEqual([]);
  });

  test('says nothing without any directory in the text', () => {
    expect(found(app)).toEqual([]);
  });
});
