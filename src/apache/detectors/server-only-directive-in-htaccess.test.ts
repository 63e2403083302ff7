import { describe, expect, test } from 'vitest';
import { found, host } from './found.testing.ts';

describe('server-only-directive-in-htaccess', () => {
  test.each([
    'WSGIScriptAlias / /x.wsgi',
    'WSGIDaemonProcess x',
    'WSGIApplicationGroup %{GLOBAL}',
    'WSGIRestrictEmbedded On',
  ])('finds %s', (directive) => {
    expect(found(`RewriteBase /\n${directive}`)).toContain('server-only-directive-in-htaccess:2');
    expect(found(`$ cat /var/www/site/.htaccess\n${directive}`)).toContain(
      'server-only-directive-in-htaccess:2',
    );
  });

  test.each([
    [
      'what is allowed there',
      'Options +ExecCGI\nWSGIPassAuthorization On\nWSGIScriptReloading Off\nWSGIChunkedRequest On\nWSGIErrorOverride On\nWSGICallableObject app\nWSGIMapHEADToGET On\nWSGIEnableSendfile On',
    ],
    ['a piece of a server configuration', 'WSGIScriptAlias / /srv/app.wsgi'],
    ['a virtual host', host('a', 'Options +ExecCGI\nWSGIScriptAlias / /srv/app.wsgi')],
    [
      'a piece with names of servers',
      'ServerName a\nOptions None\nWSGIScriptAlias / /srv/app.wsgi',
    ],
  ])('says nothing of %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
