import { describe, expect, test } from 'vitest';
import { found, host } from './found.testing.ts';

describe('server-only-directive-in-htaccess', () => {
  test.each([
    'WSGIScriptAlias / /x.wsgi',
    'WSGIDaemonProcess x',
    'WSGIApplicationGroup %{GLOBAL}',
    'WSGIRestrictEmbedded On',
  ])('finds %s', (directive) => {
    expect(found(`$ cat /var/www/site/.htaccess\n${directive}`)).toContain(
      'server-only-directive-in-htaccess:2',
    );
  });

  test('finds it without the name of the file, by what else stands there', () => {
    expect(found('RewriteBase /\nWSGIScriptAlias / /x.wsgi')).toContain(
      'server-only-directive-in-htaccess:2',
    );
  });

  test('is not sure of what can be the inside of a section for a directory', () => {
    expect(found('Options +ExecCGI\nWSGIProcessGroup x')).toEqual([
      'server-only-directive-in-htaccess:2?',
    ]);
  });

  test.each([
    [
      'what is allowed there',
      'Options +ExecCGI\nWSGIPassAuthorization On\nWSGIScriptReloading Off\nWSGIChunkedRequest On\nWSGIErrorOverride On\nWSGICallableObject app\nWSGIMapHEADToGET On\nWSGIEnableSendfile On',
    ],
    ['a piece of a server configuration', 'WSGIScriptAlias / /srv/app.wsgi'],
    ['a virtual host', host('a', 'Options +ExecCGI\nWSGIScriptAlias / /var/www/app.wsgi')],
    [
      'a piece with names of servers',
      'ServerName a\nOptions None\nWSGIScriptAlias / /srv/app.wsgi',
    ],
  ])('says nothing of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
