import { describe, expect, test } from 'vitest';
import { siteConfigured } from './site-configured.ts';

const sites = (address: string, name: string): readonly unknown[] =>
  siteConfigured
    .detect(
      `<VirtualHost ${address}>\n    ${name}\n    WSGIScriptAlias /app /srv/shop/app.wsgi\n</VirtualHost>`,
    )
    .map(({ captures }) => captures['site']);

describe('the site of an application', () => {
  test.each([
    ['*:80', 'ServerName www.shop.example', 'www.shop.example'],
    ['*:443', 'ServerName https://www.shop.example', 'www.shop.example'],
    ['*:8080', 'ServerName www.shop.example', 'www.shop.example:8080'],
    ['192.0.2.7:8081', 'ServerName www.shop.example:8443', 'www.shop.example:8443'],
    ['_default_:*', 'ServerName www.shop.example', 'www.shop.example'],
    ['[2001:db8::1]:8080', 'ServerName [2001:db8::1]', '[2001:db8::1]:8080'],
  ])('in <VirtualHost %s> with %s', (address, name, site) => {
    expect(sites(address, name)).toEqual([site]);
  });

  test('is unknown without a name, or with one that a template or a variable fills in', () => {
    expect(sites('*:8080', 'ServerAdmin root@localhost')).toEqual([undefined]);
    expect(sites('*:80', 'ServerName {{ name }}')).toEqual([undefined]);
    expect(sites('*:80', 'ServerName ${SITE}')).toEqual([undefined]);
  });

  test('is told for each of several virtual hosts', () => {
    const text = ['shop', 'blog']
      .map(
        (name) =>
          `<VirtualHost *:80>\nServerName ${name}.example\nWSGIScriptAlias / /srv/${name}/app.wsgi\n</VirtualHost>`,
      )
      .join('\n');
    expect(siteConfigured.detect(text).map(({ captures }) => captures)).toEqual([
      { mount: '/', script: '/srv/shop/app.wsgi', site: 'shop.example' },
      { mount: '/', script: '/srv/blog/app.wsgi', site: 'blog.example' },
    ]);
  });
});
