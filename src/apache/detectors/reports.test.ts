import { describe, expect, test } from 'vitest';
import { told } from './found.testing.ts';

describe('apachectl -M', () => {
  const modules = (...names: readonly string[]): string =>
    `Loaded Modules:\n${names.map((name) => ` ${name}_module (shared)\n`).join('')}`;

  test('without mod_wsgi says that it is not loaded', () => {
    expect(told(modules('core', 'so', 'alias'))).toEqual(['wsgi-module-absent:1']);
  });

  test.each([
    ['with it', modules('core', 'wsgi')],
    ['cut off at its beginning', ' so_module (static)\n alias_module (shared)\n'],
    ['cut off behind its heading', 'Loaded Modules:\n'],
  ])('%s does not', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('aa-status', () => {
  const status = (...enforced: readonly string[]): string =>
    `apparmor module is loaded.\n${String(enforced.length + 1)} profiles are loaded.\n${String(enforced.length)} profiles are in enforce mode.\n${enforced.map((name) => `   ${name}\n`).join('')}1 profiles are in complain mode.\n   /usr/sbin/apache2\n`;

  test('without a profile of Apache says that it is not confined', () => {
    expect(told(status('/usr/bin/man', 'lsb_release'))).toEqual(['apache-not-confined:3']);
    expect(told(status())).toEqual(['apache-not-confined:3']);
  });

  test.each([
    ['with one', status('/usr/bin/man', '/usr/sbin/apache2')],
    ['with one for a host of it', status('/usr/lib/apache2/mpm-prefork/apache2//example.com')],
    ['cut off', status('/usr/bin/man', 'lsb_release').split('\n').slice(0, 4).join('\n')],
  ])('%s does not', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
