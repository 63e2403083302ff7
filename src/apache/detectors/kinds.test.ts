import { describe, expect, test } from 'vitest';
import { captures, found } from './found.testing.ts';

/** A virtual host with these lines; the first of them is line 3. */
const site = (...lines: readonly string[]): string =>
  ['<VirtualHost *:80>', '    ServerName www.example.com', ...lines, '</VirtualHost>'].join('\n');
const open = (path: string): readonly string[] => [
  `    <Directory ${path}>`,
  '        Require all granted',
  '    </Directory>',
];
const mount = '    WSGIScriptAlias / /srv/app/wsgi.py';

describe('a rewrite rule into a file is meant without PT', () => {
  test.each([
    ['below a root of the file system', '^/\\.well-known/(.*) /srv/acme/.well-known/$1 [L]'],
    ['of another kind there', '^/maintenance$ /var/www/errors/down [L]'],
    ['below a directory of the text', '^/media/(.*) /srv/app/uploads/$1 [L]'],
  ])('%s', (_, rule) => {
    expect(
      found(site(mount, ...open('/srv/app'), 'RewriteEngine On', `RewriteRule ${rule}`)),
    ).toEqual([]);
  });

  test('and one into a URL is not', () => {
    const text = site(
      mount,
      ...open('/srv/app'),
      'RewriteEngine On',
      'RewriteRule ^/old/(.*) /new/$1 [L]',
    );
    expect(found(text)).toEqual(['rewrite-without-pt:8']);
  });

  test('of a chain, the last rule decides', () => {
    const chain = (flags: string): string =>
      site(
        mount,
        ...open('/srv/app'),
        'RewriteRule ^(.+) /x$1 [C]',
        `RewriteRule ^/x/(.*) /id/$1/ ${flags}`,
      );
    expect(found(chain('[PT]'))).toEqual([]);
    expect(found(chain('[L]'))).toEqual(['rewrite-without-pt:8']);
  });

  test('a later rule may pass on what an earlier one made', () => {
    const text = site(
      mount,
      ...open('/srv/app'),
      'RewriteRule ^/a/(.*) /b/$1',
      'RewriteRule ^/b/ - [PT]',
    );
    expect(found(text)).toEqual(['rewrite-without-pt:7?']);
  });
});

describe('access', () => {
  const denied = '<Directory />\n    Require all denied\n</Directory>\n';

  test.each([
    [
      'a mount of the server, granted in the host',
      `WSGIScriptAlias / /srv/app/wsgi.py\n${site(...open('/srv/app'))}`,
    ],
    [
      'one that a RequireAll narrows',
      site(
        mount,
        '<Directory /srv/app>',
        '<RequireAll>',
        'Require all granted',
        'Require not ip 192.0.2.1',
        '</RequireAll>',
        '</Directory>',
      ),
    ],
    [
      'what IfVersion grants in the way of the version',
      denied +
        site(
          mount,
          '<Directory /srv/app>',
          '<IfVersion < 2.4>',
          'Order allow,deny',
          'Allow from all',
          '</IfVersion>',
          '<IfVersion >= 2.4>',
          'Require all granted',
          '</IfVersion>',
          '</Directory>',
        ),
    ],
    ['a wildcard that fits', denied + site(mount, ...open('/srv/a*'))],
    ['backslashes', site('WSGIScriptAlias / C:\\site\\web\\app.wsgi', ...open('C:\\site\\web\\'))],
    [
      'backslashes on one side only',
      site('WSGIScriptAlias / "C:/Site/web/app.wsgi"', ...open('"c:\\site"')),
    ],
    [
      'a host that closes all but one location',
      site(
        mount,
        ...open('/srv/app'),
        '<Location />',
        'Require all denied',
        '</Location>',
        '<Location /health>',
        'Require all granted',
        '</Location>',
      ),
    ],
    [
      'what a macro grants',
      `<Macro Open $path>\n<Directory $path>\nRequire all granted\n</Directory>\n</Macro>\n${denied}${site(mount, 'Use Open /srv/app')}`,
    ],
    ['what a variable names', `Define ROOT /srv/app\n${denied}${site(mount, ...open('${ROOT}'))}`],
    [
      'static files beside the script',
      site(mount, 'Alias /static/ /srv/app/static/', ...open('/srv/app')),
    ],
    [
      'a file beside the script',
      site(mount, 'Alias /favicon.ico /srv/app/favicon.ico', ...open('/srv/app')),
    ],
    ['an Include in the host that may grant it', site(mount, 'Include /etc/site/access.conf')],
  ])('is granted by %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    [
      'Allow alone beside an inherited Require all denied',
      denied +
        site(mount, '<Directory /srv/app>', 'Order allow,deny', 'Allow from all', '</Directory>'),
      'access-not-granted:6',
    ],
    [
      'Allow alone, where only a distribution denies the rest',
      site(mount, '<Directory /srv/app>', 'Order deny,allow', 'Allow from all', '</Directory>'),
      'access-not-granted:3?',
    ],
    [
      'a section for a directory that is a file',
      site(mount, ...open('/srv/app/wsgi.py')),
      'access-not-granted:3',
    ],
    [
      'a section for another directory',
      site(mount, ...open('/srv/application')),
      'access-not-granted:3',
    ],
    ['a host without any rule', site(mount), 'access-not-granted:3?'],
    [
      'static files that nothing opens',
      site('Alias /media /data/media', mount, ...open('/srv/app')),
      'access-not-granted:3?',
    ],
    [
      'a later location, which wins over an earlier one that is longer',
      site(mount, ...open('/srv/app'), '<Location />', 'Require all denied', '</Location>'),
      'access-not-granted:3',
    ],
    [
      'a RequireAll of which one part denies',
      site(
        mount,
        '<Directory /srv/app>',
        '<RequireAll>',
        'Require all denied',
        '</RequireAll>',
        '</Directory>',
      ),
      'access-not-granted:3',
    ],
  ])('is not granted by %s', (_, text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  test('what the distribution opens is open', () => {
    expect(found(site('WSGIScriptAlias / /var/www/app/wsgi.py'))).toEqual([]);
  });
});

describe('slashes of an alias', () => {
  test.each([
    ['a mount', 'WSGIScriptAlias /app/ /var/www/site/wsgi.py'],
    ['an alias', 'Alias /static/ /var/www/site/static'],
    ['a script with one', 'WSGIScriptAlias /app /var/www/site/app.wsgi/'],
  ])('differ: %s', (_, line) => {
    expect(found(site(line))).toEqual(['alias-slash-mismatch:3']);
  });

  test.each([
    ['both', 'WSGIScriptAlias /scripts/ /var/www/scripts/'],
    [
      'neither, above an alias that is indented',
      'WSGIScriptAlias /blog /var/www/blog.wsgi\n    Alias /static/ /var/www/static/',
    ],
    [
      'neither, above another mount',
      'WSGIScriptAlias /blog /var/www/blog.wsgi\n    WSGIScriptAlias / /var/www/main.wsgi',
    ],
    ['only a directory, which does no harm', 'Alias /static /var/www/site/static/'],
  ])('are right: %s', (_, line) => {
    expect(found(site(line))).toEqual([]);
  });
});

describe('a line that Apache reads in another way', () => {
  test.each([
    ['WSGIScriptAlias / /var/www/app.wsgi # the app', 'a comment must be on a line of its own'],
    ['ServerAdmin me@example.com #me', 'a comment must be on a line of its own'],
    ['WSGIDaemonProcess x threads=2 # two', 'a comment must be on a line of its own'],
    ['RewriteRule ^/a /b # back', 'a comment must be on a line of its own'],
    ['WSGIApplicationGroup%{GLOBAL}', 'no space after the name'],
    ['WSGIScriptAlias/ /usr/share/app/api', 'no space after the name'],
    ['WSGIScriptAlias /', 'an argument is missing'],
    ['WSGIProcessGroup', 'an argument is missing'],
    ['Alias /static', 'an argument is missing'],
    ['RewriteRule ^/old', 'an argument is missing'],
    ['WSGICallableObject application app', 'too many arguments'],
    ['ServerName www.example.com example.com', 'too many arguments'],
    ['Options -Indexes FollowSymLinks', 'options with and without a sign'],
    ['DocumentRoot “/var/www”', 'typographic quotes'],
  ])('%s', (line, reason) => {
    expect(captures(site(line))).toContainEqual(expect.objectContaining({ reason }));
    expect(found(site(line))).toContain('line-refused:3');
  });

  test.each([
    'AddHandler cgi-script .cgi # scripts',
    'ServerAlias a.example.com # one more',
    'RewriteRule ^/a /b [PT] # back',
    'KeepAlive On # yes',
    'WSGIDaemonProcess {{ name }} {{ options }} # from the inventory',
    'Header set X-Mark "# 1"',
    'ErrorDocument 404 "#1"',
    'WSGIDaemonProcess ...',
    'Options +ExecCGI -Indexes',
    '<Location /static>\nAlias /var/www/static\n</Location>',
  ])('is not: %s', (line) => {
    expect(found(site(line)).filter((one) => one.startsWith('line-refused'))).toEqual([]);
  });
});

describe('a path of Python', () => {
  test.each([
    ['WSGIPythonHome /srv/venv/bin/python3', 'python-home-shape:3'],
    ['WSGIDaemonProcess x python-home=/srv/venv/bin', 'python-home-shape:3'],
    ['WSGIPythonHome /opt/python/lib:/opt/python/lib64', 'python-home-shape:3?'],
    ['WSGIDaemonProcess x python-home=/srv/venv:/srv/other', 'python-home-shape:3'],
    ['WSGIDaemonProcess x python-home=“/srv/venv”', 'python-home-shape:3'],
    [
      'WSGIDaemonProcess x python-home=/srv/venv/lib/python3.11/site-packages',
      'python-home-shape:3',
    ],
    ['WSGIDaemonProcess x python-path=/srv/app:/srv/venv/bin', 'python-home-shape:3?'],
  ])('cannot be meant: %s', (line, finding) => {
    expect(found(site(line))).toContain(finding);
  });

  test.each([
    'WSGIDaemonProcess x python-home=/srv/venv',
    'WSGIDaemonProcess x python-home=/opt/python3.11',
    'WSGIDaemonProcess x python-home=C:/venv',
    'WSGIDaemonProcess x python-home={{ venv }}/bin',
    'WSGIDaemonProcess x python-path=/srv/app:/srv/bin/lib',
  ])('can be meant: %s', (line) => {
    expect(found(site(line)).filter((one) => one.startsWith('python-home-shape'))).toEqual([]);
  });
});
