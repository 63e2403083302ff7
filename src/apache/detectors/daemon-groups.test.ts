import { describe, expect, test } from 'vitest';
import { captures, found, host } from './found.testing.ts';

describe('daemon groups', () => {
  test('declared in two virtual hosts, as certbot copies them', () => {
    const body =
      'WSGIDaemonProcess myapp\nWSGIProcessGroup myapp\nWSGIScriptAlias / /var/www/jobs63/app/app.wsgi';
    const text = `${host('www.example.com', body)}<IfModule mod_ssl.c>\n${host('www.example.com', body)}</IfModule>`;
    expect(found(text)).toContain('daemon-group-duplicate:10');
    expect(captures(text)).toContainEqual({ group: 'myapp', copy: 'yes' });
  });

  test('declared in two branches of which one is read', () => {
    expect(
      found(
        '<IfDefine DEV>\nWSGIDaemonProcess a\n</IfDefine>\n<IfDefine !DEV>\nWSGIDaemonProcess a\n</IfDefine>\nWSGIProcessGroup a',
      ),
    ).toEqual([]);
  });

  test('used under another spelling', () => {
    expect(
      found(
        'WSGIDaemonProcess myproject\nWSGIProcessGroup myprojet\nWSGIScriptAlias / /srv/www/crm71/app/app.wsgi',
      ),
    ).toEqual(['daemon-group-undeclared:2']);
  });

  test.each([
    ['in another case', 'Shop', true],
    ['without a letter', 'sho', true],
    ['with a letter more', 'shopp', true],
    ['with another letter', 'shep', true],
    ['with two letters swapped', 'shpo', true],
    ['that is another word', 'site', false],
  ])('used %s: the only group is meant', (_how, used, isMeant) => {
    expect(captures(`WSGIDaemonProcess shop\nWSGIProcessGroup ${used}\n`)).toContainEqual({
      group: used,
      ...(isMeant ? { declared: 'shop' } : {}),
    });
  });

  test('used in a whole virtual host and declared nowhere', () => {
    const use = 'WSGIScriptAlias / /var/www/app.wsgi process-group=myapp';
    expect(found(host('a', use))).toEqual(['daemon-group-undeclared:3?']);
    expect(found(use)).toEqual([]);
    expect(found(host('a', `#WSGIDaemonProcess myapp\n${use}`))).toEqual([]);
    expect(found(`${host('a', use)}IncludeOptional conf.d/*.conf`)).toEqual([]);
  });

  test.each(['%{GLOBAL}', '%{ENV:GROUP}', '${GROUP}', '""'])(
    '%s names no group of a text',
    (group) => {
      expect(found(host('a', `WSGIProcessGroup ${group}`))).toEqual([]);
    },
  );

  test('declared in a virtual host of another name', () => {
    const text =
      host('www.example.com', 'WSGIDaemonProcess site\nWSGIProcessGroup site') +
      host('admin.example.com', 'WSGIProcessGroup site');
    expect(found(text)).toEqual(['daemon-group-other-host:8']);
    expect(captures(text)).toEqual([
      { group: 'site', host: 'admin.example.com', 'declaring-host': 'www.example.com' },
    ]);
  });

  test('declared in a virtual host of the same name, or for all, serve', () => {
    const use = 'WSGIProcessGroup site';
    expect(
      found(
        host('www.example.com', `WSGIDaemonProcess site\n${use}`) +
          host('WWW.example.com:443', use),
      ),
    ).toEqual([]);
    expect(found(`WSGIDaemonProcess site\n${host('a', use)}${host('b', use)}`)).toEqual([]);
  });

  test('declared further down than a script that is preloaded into them', () => {
    const both =
      'WSGIScriptAlias / /srv/www/api66/app/app.wsgi process-group=myapp application-group=%{GLOBAL}';
    expect(found(`${both}\nWSGIDaemonProcess myapp`)).toEqual(['daemon-group-declared-later:1']);
    expect(found(`WSGIDaemonProcess myapp\n${both}`)).toEqual([]);
    const one = 'WSGIScriptAlias / /srv/www/api66/app/app.wsgi process-group=myapp';
    expect(found(`${one}\nWSGIDaemonProcess myapp`)).toEqual([]);
    const later =
      'WSGIScriptAlias / /srv/app.wsgi process-group=myapp application-group=%{RESOURCE}';
    expect(found(`${later}\nWSGIDaemonProcess myapp`)).toEqual([]);
  });

  test('declared and used by nothing', () => {
    expect(found('WSGIDaemonProcess myapp\nWSGIScriptAlias / /srv/app.wsgi')).toEqual([
      'daemon-declared-unused:1',
    ]);
    expect(found('WSGIDaemonProcess myapp')).toEqual([]);
    expect(
      found('WSGIDaemonProcess a\nWSGIScriptAlias / /srv/app.wsgi process-group=%{ENV:G}'),
    ).toEqual([]);
    expect(
      found(
        `WSGIDaemonProcess myapp\nWSGIScriptAlias / /srv/app.wsgi\n<Location />\nWSGIProcessGroup myapp\n</Location>`,
      ),
    ).toEqual([]);
  });
});
