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

test('rules, mounts, groups, hosts and sections take time in proportion to their number', () => {
  const host =
    '<VirtualHost *:80>\nServerName a\nDocumentRoot /a\nWSGIDaemonProcess a\nWSGIProcessGroup b\nWSGIScriptAlias /a /a/b\nRewriteRule ^/x /a/y\n<Directory /a>\nRequire all granted\n</Directory>\n</VirtualHost>\n';
  const each = (times: number, line: (at: string) => string): string =>
    Array.from({ length: times }, (_, at) => line(String(at))).join('');
  const mounts = (times: number): string =>
    each(times, (at) => `WSGIScriptAlias /m${at} /srv/${at}/wsgi.py\n`);
  const texts = (times: number): readonly string[] => [
    host.repeat(times),
    mounts(times) + each(9 * times, (at) => `RewriteRule ^/x /m${at}/a/b\n`),
    mounts(times) +
      each(times, (at) => `<Directory /srv/*/${at}>\nRequire all granted\n</Directory>\n`),
    mounts(times) +
      each(times, (at) => `<Location /m${at}>\nWSGIProcessGroup ${at}\n</Location>\n`),
    mounts(times) + each(times, (at) => `<VirtualHost *:80>\nServerName ${at}\n</VirtualHost>\n`),
    'WSGIDaemonProcess a\n'.repeat(9 * times),
    `WSGIDaemonProcess a\n${'WSGIProcessGroup b\n'.repeat(9 * times)}`,
    '<IfModule x>\n'.repeat(90) + 'WSGIDaemonProcess a\n'.repeat(8 * times),
    each(
      times,
      (at) => `{% if ${at} %}\nWSGIDaemonProcess a\n{% else %}\nWSGIDaemonProcess {{ ${at} }}\n`,
    ),
    each(
      times,
      (at) => `Words.\n\`\`\`\nWSGIDaemonProcess ${at}\nWSGIProcessGroup x\n\`\`\`\nMore.\n`,
    ),
    '{{ {% <% '.repeat(9 * times),
  ];
  const few = texts(300);
  const many = texts(1200);
  let round = 0;
  // The model of a text is kept: another last line makes it another text.
  const time = (text: string): number =>
    leastTime(() => {
      round += 1;
      found(`${text}# ${String(round)}\n`);
    });
  // What runs for the first time is slow.
  for (const text of many) found(text);
  for (const [index, text] of many.entries()) {
    // Four times the number; were it the square, 16 times the time.
    expect(time(text) / time(few[index] ?? ''), text.slice(0, 60)).toBeLessThan(10);
  }
});
