import { describe, expect, test } from 'vitest';
import { captures, found, granted, host } from './found.testing.ts';

describe('directive-misplaced', () => {
  test.each([
    ['WSGISocketPrefix run/wsgi', 'VirtualHost'],
    ['WSGIPythonHome /srv/venv', 'VirtualHost'],
    ['WSGIRestrictEmbedded On', 'VirtualHost'],
  ])('%s in a virtual host', (directive, section) => {
    expect(found(host('a', directive))).toEqual(['directive-misplaced:3']);
    expect(captures(host('a', directive))).toEqual([
      { directive: directive.split(' ')[0], section, level: 'server' },
    ]);
    expect(found(directive)).toEqual([]);
  });

  test.each(['WSGIScriptAlias / /srv/app.wsgi', 'WSGIDaemonProcess a'])(
    '%s in a directory',
    (directive) => {
      expect(found(`<Directory /srv>\nRequire all granted\n${directive}\n</Directory>`)).toContain(
        'directive-misplaced:3',
      );
    },
  );

  test('what may stand there is no fault', () => {
    const text = host(
      'a',
      `WSGIDaemonProcess a\n<Directory /srv>\nWSGIProcessGroup a\nWSGIApplicationGroup %{GLOBAL}\n</Directory>`,
    );
    expect(found(text)).toEqual([]);
  });

  test('conditions are no sections of their own', () => {
    expect(found('<IfModule mod_wsgi.c>\nWSGISocketPrefix run/wsgi\n</IfModule>')).toEqual([]);
  });
});

describe('script-below-document-root', () => {
  const root = 'DocumentRoot /srv/www/site\n';
  test('finds a script that could be asked for as a file', () => {
    const text = `${root}WSGIScriptAlias /app /srv/www/site/app.wsgi`;
    expect(found(text)).toEqual(['script-below-document-root:2']);
    expect(captures(text)).toEqual([
      { mount: '/app', script: '/srv/www/site/app.wsgi', 'document-root': '/srv/www/site' },
    ]);
  });

  test.each([
    ['beside it', `${root}WSGIScriptAlias /app /srv/www/site-app/app.wsgi`],
    ['whose mount takes every address', `${root}WSGIScriptAlias / /srv/www/site/app.wsgi`],
    [
      "below the server's, in a host that has its own",
      `DocumentRoot /srv\n${host('a', 'DocumentRoot /var/www/html\nWSGIScriptAlias /app /srv/app/app.wsgi')}${granted('/srv')}`,
    ],
    ['without a document root', 'WSGIScriptAlias /app /srv/app.wsgi'],
  ])('says nothing of a script %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('main-interpreter-elsewhere', () => {
  const mount = 'WSGIScriptAlias / /srv/app/app.wsgi';
  const main = 'WSGIApplicationGroup %{GLOBAL}';
  const access = granted('/srv');

  test('in another virtual host', () => {
    const text = host('a', main) + host('b', mount + '\n' + access);
    expect(found(text)).toEqual(['main-interpreter-elsewhere:3']);
  });

  test('in a section for another directory', () => {
    const text = host('a', `${mount}\n${access}<Directory /var/www>\n${main}\n</Directory>`);
    expect(found(text)).toEqual(['main-interpreter-elsewhere:8']);
  });

  test.each([
    ['for the whole server', `${main}\n${host('b', mount + '\n' + access)}`],
    [
      'for its directory',
      host('a', `${mount}\n<Directory /srv/app>\nRequire all granted\n${main}\n</Directory>`),
    ],
    [
      'where a file that is not here may have the mount',
      host('a', `${main}\nInclude x.conf`) + host('b', `${mount}\n${access}`),
    ],
    [
      'where a handler runs scripts',
      host('a', `${main}\nAddHandler wsgi-script .wsgi`) + host('b', `${mount}\n${access}`),
    ],
    ['without an application', host('a', main)],
  ])('says nothing of one %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a dump of the configuration tells file and line of each finding', () => {
  // apachectl -t -D DUMP_CONFIG of Apache 2.4.71.
  const dump = `# In file: /etc/apache2/apache2.conf
#   3:
Listen 127.0.0.1:48080
# In file: /etc/apache2/sites-enabled/site.conf
#   1:
<VirtualHost *:48080>
  #   2:
  ServerName www.example.com
  #   4:
  WSGISocketPrefix run/wsgi
</VirtualHost>Syntax OK
`;
  expect(found(dump)).toEqual(['directive-misplaced:10']);
  expect(captures(dump)).toEqual([
    {
      directive: 'WSGISocketPrefix',
      section: 'VirtualHost',
      level: 'server',
      'config-file': '/etc/apache2/sites-enabled/site.conf',
      'config-line': '4',
    },
  ]);
});
