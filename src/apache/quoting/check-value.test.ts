import { describe, expect, test } from 'vitest';
import type { ParameterType } from '../../model/index.ts';
import { checkValue } from './check-value.ts';

const reason = (type: ParameterType, value: string): string => {
  const check = checkValue(type, value);
  return check.ok ? 'ok' : check.reason;
};

describe('every type refuses', () => {
  const types: readonly ParameterType[] = [
    'absolute-path',
    'paths',
    'user',
    'process-group',
    'host',
    'name',
    'url-path',
  ];
  test.each([
    ['nothing', '', 'It is empty'],
    ['a line break', '/srv\nid', 'line break'],
    ['a line separator', '/srv\u2028id', 'line break'],
    ['NUL', '/srv\0', 'control character'],
    ['a tab', '/srv\tx', 'control character'],
    ['an escape', '/srv\u001B[31m', 'control character'],
    ['a turn of direction', '/srv/\u202Egsw.ppa', 'invisible character'],
    ['an isolate', '/srv/\u2066x', 'invisible character'],
    ['a zero-width space', '/srv/\u200Bx', 'invisible character'],
    ['half a character', '/srv/\uD800', 'broken character'],
    ['an option', '-rf', 'hyphen'],
    ['a variable', '/srv/${HOME}', '"${"'],
    ['a substitution', '/srv/%{HOST}', '"%{"'],
    ['a space at its end', '/srv ', 'space'],
    ['too much', `/${'a'.repeat(4096)}`, '4096'],
  ])('%s', (_, value, words) => {
    for (const type of types) expect(reason(type, value)).toContain(words);
  });
});

const GOOD: readonly (readonly [ParameterType, readonly string[]])[] = [
  ['absolute-path', ['/', '/srv/my app/app.wsgi', '/srv/é/漢', 'C:/Apache24/conf', 'C:\\Apache24']],
  [
    'paths',
    [
      '/etc/httpd/conf/httpd.conf',
      '/etc/apache2/apache2.conf /etc/apache2/*-enabled/*.conf',
      'C:/Apache24/conf/httpd.conf C:/Apache24/conf/extra/*.conf',
    ],
  ],
  ['user', ['www-data', '_www', 'apache', 'svc.app', 'host$']],
  ['group', ['www-data', 'staff']],
  ['uid', ['0', '33', '4294967294']],
  ['process-group', ['myapp', 'www.example.com', 'site:80']],
  ['application-group', ['%{GLOBAL}', '%{RESOURCE}', 'localhost:8080|', 'www.example.com|/app']],
  ['host', ['localhost', 'www.example.com', '192.0.2.7', '[2001:db8::1]', 'my_host']],
  ['port', ['1', '80', '65535']],
  ['module', ['django', 'myapp.settings', '_x']],
  ['package', ['mysqlclient', 'opencv-python-headless', 'libstdc++6', 'libglib2.0-0']],
  ['unit', ['apache2', 'httpd.service', 'httpd@site', 'dev-disk.mount']],
  ['selinux-type', ['httpd_sys_content_t', 'user_home_t']],
  ['regular-expression', ['^/legacy/(.*)$', String.raw`\.py$`, '/srv/my app(/.*)?', '[a-z]+']],
  ['name', ['mywsgi', 'apachectl', '/usr/local/bin/apachectl']],
  ['directive', ['WSGIScriptAlias']],
  ['url-path', ['/', '/app', '/app/v1/']],
];

const BAD: readonly (readonly [ParameterType, readonly string[]])[] = [
  ['absolute-path', ['app.wsgi', '~/site', './x', 'C:x']],
  [
    'paths',
    [
      'conf.d',
      '/a  /b',
      '/a -rf',
      '/a $(id)',
      '/a;id',
      '/a|id',
      "/a'b",
      '/a?',
      '/a{b,c}',
      '/a ~/b',
    ],
  ],
  ['user', ['www data', '1user', 'a;b', 'a:b']],
  ['group', ['a/b']],
  ['uid', ['root', '-1', '1.5', '99999999999']],
  ['process-group', ['my app', '"x"', '%{GLOBAL}']],
  ['application-group', ['my app', '%{ENV:X}']],
  ['host', ['http://www.example.com', 'a/b', 'a b', 'www.example.com:80', '.com']],
  ['port', ['0', '65536', 'http', '080']],
  ['module', ['1app', 'my-app', 'a..b', 'a/b']],
  ['package', ['./x', '-r', 'x==1', 'a/b', '/bin', 'x @ file:y', 'x;id', '']],
  ['unit', ['apache 2', 'a/b', 'a;b']],
  ['selinux-type', ['httpd_sys_content', 'Httpd_t', 'a b_t']],
  ['regular-expression', ['(.*', '*.py', '[a-z', 'a'.repeat(600)]],
  ['name', ['a b', '$(id)']],
  ['directive', ['WSGIScriptAlias /', '<Directory']],
  ['url-path', ['app', '/my app', '/a?b', 'http://x/']],
];

describe('each type', () => {
  test.each(GOOD)('%s takes what is one', (type, values) => {
    for (const value of values) expect(`${value}: ${reason(type, value)}`).toBe(`${value}: ok`);
  });

  test.each(BAD)('%s refuses what is none, in a sentence', (type, values) => {
    for (const value of values) expect(reason(type, value)).toMatch(/^[A-Z].*\.$/);
  });
});
