import { describe, expect, test } from 'vitest';
import { sharedWith } from './shared.ts';

const site = (name: string, script: string) => ({
  names: ['site', 'script'],
  captures: { site: name, script },
});
const shop = site('shop.example:8080', '/srv/shop/app.wsgi');
const blog = site('blog.example', '/srv/blog/app.wsgi');
const instance = (binding: Readonly<Record<string, string>>) => ({ binding, sightings: [] });

describe('what the case tells an instance', () => {
  test('is everything, if there is one site', () => {
    expect(sharedWith(instance({}), [shop])).toEqual({
      site: 'shop.example:8080',
      script: '/srv/shop/app.wsgi',
    });
  });

  test('is the site of its own script, if there are several', () => {
    const own = instance({ script: '/srv/blog/app.wsgi' });
    expect(sharedWith(own, [shop, blog])['site']).toBe('blog.example');
  });

  test('is nothing, if it could be of either site, or of none', () => {
    expect(sharedWith(instance({ group: 'x' }), [shop, blog])).toEqual({});
    expect(sharedWith(instance({ script: '/srv/wiki/app.wsgi' }), [shop])).toEqual({});
  });

  test('is what all agree on, with a part of it missing', () => {
    const plain = { names: ['site', 'script'], captures: { script: '/srv/shop/app.wsgi' } };
    expect(sharedWith(instance({}), [shop, plain])['site']).toBe('shop.example:8080');
  });
});
