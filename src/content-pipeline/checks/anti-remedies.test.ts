import { describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb, fixes } = loadContent('content').content;

const done = (text: string, answers: Readonly<Record<string, string>> = {}): readonly string[] =>
  diagnoseCase(kb, { texts: [{ name: 'a.log', text }], answers }).doneBefore.map(
    ({ antiRemedy, binding }) =>
      binding['opened'] === undefined ? antiRemedy : `${antiRemedy} ${binding['opened']}`,
  );

const refused = (socket: string): string =>
  `(13)Permission denied: [client 192.0.2.1:1] mod_wsgi (pid=1): Unable to connect to WSGI daemon process 'shop' on '${socket}' as user with uid=33.\n`;

const listed = (mode: string): string =>
  `f: /srv/shop/app.wsgi\ndrwxr-xr-x root root /\ndrwxr-xr-x root root srv\n${mode} root root shop\n-rw-r--r-- root root app.wsgi\n`;

describe('an anti-remedy that was done is seen', () => {
  test.each([
    ['777 in a listing', listed('drwxrwxrwx'), 'open-to-everybody /srv/shop'],
    [
      '777 in a command that was pasted',
      `$ sudo chmod -R 777 /srv/shop\n$ sudo tail error.log\n${refused('/run/wsgi.1.0.1.sock')}`,
      'open-to-everybody /srv/shop',
    ],
    ['the mode of SELinux', '$ getenforce\nPermissive\n', 'selinux-permissive'],
    ['setenforce 0', '[root@web1 ~]# setenforce 0\n', 'selinux-permissive'],
    ['a socket in /tmp', refused('/tmp/wsgi.1.0.1.sock'), 'socket-in-tmp'],
    [
      'a prefix in /tmp',
      'WSGISocketPrefix /tmp/wsgi\nWSGIDaemonProcess shop\nWSGIScriptAlias / /srv/shop/app.wsgi\n',
      'socket-in-tmp',
    ],
  ])('in %s', (_, text, expected) => {
    expect(done(text)).toEqual([expected]);
  });

  test('in an answer', () => {
    expect(done('', { 'selinux-mode': 'permissive' })).toEqual(['selinux-permissive']);
  });

  test.each([
    ['a directory for its owner', listed('drwxr-xr-x')],
    ['a directory with the sticky bit, like /tmp', listed('drwxrwxrwt')],
    ['SELinux that enforces', '$ getenforce\nEnforcing\n'],
    ['a socket where it belongs', refused('/var/run/wsgi.1.0.1.sock')],
    ['a socket of mod_wsgi-express', refused('/tmp/mod_wsgi-localhost:8000:1000/wsgi.7.0.1.sock')],
    ['one of it on macOS', refused('/var/tmp/mod_wsgi-shop.local:80:501/wsgi.7.0.1.sock')],
  ])('and not in %s', (_, text) => {
    expect(done(text)).toEqual([]);
  });

  test('has a way back with a command and a check, each', () => {
    expect(kb.antiRemedies).toHaveLength(3);
    for (const { fix } of kb.antiRemedies) {
      const [remedy] = fixes.find(({ problem }) => problem === fix)?.remedies ?? [];
      expect(remedy?.steps.map(({ kind }) => kind)).toContain('changes-system');
      expect(remedy?.check.length).toBeGreaterThan(0);
    }
  });
});
