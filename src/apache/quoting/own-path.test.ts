import { describe, expect, test } from 'vitest';
import { checkValue } from './check-value.ts';

const isOwn = (value: string): boolean => checkValue('own-path', value).ok;
const lets = (value: string): boolean => checkValue('own-or-home-path', value).ok;

describe("a path that is the site's own", () => {
  test.each([
    ...['/srv/shop', '/srv/my app/app.wsgi', '/opt/shop/venv', '/app', '/app/app.wsgi', '/code'],
    ...[
      '/var/www/shop',
      '/var/www/html',
      '/var/www/app.wsgi',
      '/srv/app.wsgi',
      '/srv/www/shop/run',
    ],
    ...[
      '/home/alice/shop',
      '/home/alice/app.wsgi',
      '/home/alice/.virtualenvs/shop',
      '/Users/a/site',
    ],
    ...['/usr/local/www/shop', '/usr/local/shop/venv', '/var/lib/shop/media', '/run/shop'],
    ...['/var/run/apache2', '/run/httpd', '/tmp/mod_wsgi-localhost:8000:1000', '/srv/shop/.env'],
    ...['/usr/local/apache2/htdocs/shop', '/opt/homebrew/var/www/shop', '/mnt/disk/shop'],
    ...['C:/sites/shop', 'C:\\Users\\Alice\\shop\\app.wsgi', 'C:/Apache24/htdocs', 'D:/shop'],
    ...[
      '/home2/alice/shop',
      '/var/home/alice/shop',
      '/data/home/alice/shop',
      '/srv/home',
      '/srv/home/shop',
    ],
    ...['/srv//shop/./media/', '/private/tmp/shop', '/srv/shop..old/x', '/homestead/shop'],
  ])('is %s', (value) => {
    expect(checkValue('own-path', value)).toEqual({ ok: true });
  });
});

describe('a directory that others share', () => {
  test.each([
    ...[
      '/',
      '//',
      '/.',
      '/./',
      '/etc',
      '/etc/',
      '/etc/apache2',
      '/usr',
      '/usr/lib/python3',
      '/var',
    ],
    ...['/srv', '/srv/.', '//srv', '/opt', '/tmp', '/run', '/dev/shm', '/proc/1/root', '/data'],
    ...[
      '/root',
      '/home',
      '/home/alice',
      '/home/alice/',
      '/home/./alice',
      '/Users/alice',
      '/HOME/bob',
    ],
    // cPanel's further disks, Fedora's image-based systems, and homes that a server mounts.
    ...['/home2/alice', '/homes/alice', '/home2', '/home3/alice/.ssh', '/home2/alice/.bashrc'],
    ...['/var/home', '/var/home/alice', '/var/home/alice/.ssh', '/nfs/homes/alice', '/data/home'],
    ...['/data/home/alice/', '/mnt/home/alice', '/var/srv/www', '/var/roothome'],
    ...['/var/www', '/var/www//', '/var/lib', '/var/lib/mysql', '/var/log/apache2', '/var/run'],
    ...['/usr/local', '/usr/local/lib/python3.12/site-packages/x.py', '/usr/local/www', '/srv/www'],
    ...['/usr/home/bob', '/export/home', '/export/home/bob', '/private/etc', '/private/var/www'],
    ...['/home/alice/.ssh', '/home/alice/.ssh/id_rsa', '/home/alice/.bashrc', '/Users/a/Library'],
    ...['/srv/shop/.git', '/srv/shop/.git/config', '/srv/shop/.htpasswd', '/media/alice/disk'],
    ...[
      'C:/',
      'C:\\',
      'C:\\Windows',
      'c:/windows/system32',
      'C:/Program Files',
      'C:\\Users\\Alice',
    ],
    ...['C:/Users', 'C:/ProgramData/x', 'C:/Apache24/conf', 'C:/./Windows', '/mnt/c/Users/Alice'],
  ])('is not: %s', (value) => {
    const check = checkValue('own-path', value);
    expect(check.ok ? 'ok' : check.reason).toContain('belongs to the system, or others share it');
  });

  test.each(['/srv/shop/..', '/home/alice/x/..', '/srv/../etc', 'C:/x/..', 'C:\\x\\..\\Windows'])(
    'nor what climbs to one: %s',
    (value) => {
      expect(isOwn(value)).toBe(false);
    },
  );
});

describe('what somebody is let through', () => {
  test.each([
    ...['/home/alice', '/home/alice/', '/Users/alice', '/usr/home/alice', '/srv/shop'],
    ...['/home2/alice', '/var/home/alice'],
  ])('may be one home, or what is own: %s', (value) => {
    expect(lets(value)).toBe(true);
  });

  test.each([
    '/',
    '/home',
    '/root',
    '/srv',
    '/home/.',
    '/home/alice/.ssh',
    '/home/.snapshots',
    'C:/Users/A',
  ])('is never more: %s', (value) => {
    expect(lets(value)).toBe(false);
  });
});
