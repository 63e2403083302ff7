import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastTime } from '../../model/least-time.testing.ts';
import { found } from './found.testing.ts';

// The main configurations of Debian and of Red Hat, as far as they speak of access.
const DEBIAN = `<Directory />
	Options FollowSymLinks
	AllowOverride None
	Require all denied
</Directory>
<Directory /usr/share>
	AllowOverride None
	Require all granted
</Directory>
<Directory /var/www/>
	Options Indexes FollowSymLinks
	AllowOverride None
	Require all granted
</Directory>
AccessFileName .htaccess
<FilesMatch "^\\.ht">
	Require all denied
</FilesMatch>
IncludeOptional conf-enabled/*.conf
IncludeOptional sites-enabled/*.conf
`;
const REDHAT = `<Directory />
    AllowOverride none
    Require all denied
</Directory>
DocumentRoot "/var/www/html"
<Directory "/var/www">
    AllowOverride None
    Require all granted
</Directory>
<Files ".ht*">
    Require all denied
</Files>
<IfModule alias_module>
    ScriptAlias /cgi-bin/ "/var/www/cgi-bin/"
</IfModule>
IncludeOptional conf.d/*.conf
`;

test('the defaults of distributions are no fault', () => {
  for (const text of [DEBIAN, REDHAT]) {
    expect(found(text)).toEqual([]);
    expect(found(`${text}WSGIScriptAlias / /var/www/site/app.wsgi`)).toEqual([]);
  }
});

test('whatever the text, no detector throws', () => {
  const bits = fc.constantFrom(
    'WSGIScriptAlias',
    'RewriteRule',
    '<Directory',
    '<VirtualHost *:80>',
    '>',
    '\n',
    ' / ',
    ' x',
    '"',
    'Require all denied',
    'WSGIDaemonProcess',
    '$',
    '%{',
    '/tmp/',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (pieces) => {
      found(pieces.join(''));
    }),
  );
});

test.each([
  ['/tmp/wsgi', 1],
  ['/tmp/mod_wsgi-shop', 1],
  ['/tmp/mod_wsgi-localhost:8000:1000/wsgi', 0],
  ['/var/tmp/mod_wsgi-shop:80:501/wsgi', 0],
  ['"/var/tmp/wsgi"', 1],
  ['/srv/tmp/wsgi', 0],
  ['run/wsgi', 0],
])('a socket prefix of %s', (prefix, findings) => {
  expect(found(`WSGISocketPrefix ${prefix}`)).toHaveLength(findings);
});

test('hosts, rules and groups take time in proportion to their number', () => {
  const host =
    '<VirtualHost *:80>\nServerName a\nDocumentRoot /a\nWSGIDaemonProcess a\nWSGIProcessGroup b\nWSGIScriptAlias /a /a/b\nRewriteRule ^/x /a/y\n<Directory /a>\nRequire all granted\n</Directory>\n</VirtualHost>\n';
  const texts = (times: number): readonly string[] => [
    host.repeat(times),
    `WSGIScriptAlias /a /b\n${'RewriteRule ^/x /a/b\n'.repeat(9 * times)}`,
    'WSGIDaemonProcess a\n'.repeat(9 * times),
    `WSGIDaemonProcess a\n${'WSGIProcessGroup b\n'.repeat(9 * times)}`,
    '<IfModule x>\n'.repeat(90) + 'WSGIDaemonProcess a\n'.repeat(8 * times),
  ];
  const few = texts(100);
  const many = texts(800);
  for (const [index, text] of many.entries()) {
    const ratio = leastTime(() => found(text), 3) / leastTime(() => found(few[index] ?? ''));
    // Eight times the number; were it the square, 64 times the time.
    expect(ratio, text.slice(0, 60)).toBeLessThan(32);
  }
});
