import { describe, expect, test } from 'vitest';
import { captures, found } from './found.testing.ts';

describe('rewrite-without-pt', () => {
  const rule = (text: string): string =>
    `DocumentRoot /srv/www/docs105/htdocs\nWSGIScriptAlias /app /srv/www/docs105/htdocs/myapp.wsgi\nRewriteEngine On\n${text}\n`;
  // The script lies below the document root, as in the capture that the rule is from: another finding.
  const foundBeside = (text: string): readonly string[] =>
    found(rule(text)).filter((one) => one !== 'script-below-document-root:2');

  test.each([
    ['into the mount', 'RewriteRule ^/legacy/(.*)$ /app/$1 [L]'],
    ['to the mount itself, with a query', 'RewriteRule ^/old$ /app?x=1 [L,QSA]'],
    ['to the script below the document root', 'RewriteRule ^/legacy/(.*)$ /myapp.wsgi [L]'],
    ['to the path of the script', 'RewriteRule ^/old/(.*)$ /srv/www/docs105/htdocs/myapp.wsgi'],
  ])('finds a rule %s', (_, text) => {
    expect(foundBeside(text)).toEqual(['rewrite-without-pt:4']);
  });

  test('captures what the fix needs', () => {
    expect(captures(rule('RewriteRule ^/legacy/(.*)$ /app/$1 [L]'))).toContainEqual({
      mount: '/app',
      script: '/srv/www/docs105/htdocs/myapp.wsgi',
      rule: 'RewriteRule ^/legacy/(.*)$ /app/$1 [L]',
      pattern: '^/legacy/(.*)$',
      substitution: '/app/$1',
      flags: 'L',
    });
  });

  test.each([
    ['that passes on', 'RewriteRule ^/legacy/(.*)$ /app/$1 [L,PT]'],
    ['that redirects', 'RewriteRule ^/legacy/(.*)$ /app/$1 [R=301,L]'],
    ['that forbids', 'RewriteRule ^/legacy - [F]'],
    ['that leads elsewhere', 'RewriteRule ^/legacy/(.*)$ /apples/$1 [L]'],
    ['to another server', 'RewriteRule ^/(.*)$ https://www.example.com/app/$1'],
    [
      'of a directory',
      '<Directory /srv/www/docs105/htdocs>\nRewriteRule ^legacy/(.*)$ /app/$1 [L]\n</Directory>',
    ],
    [
      'for files only',
      'RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -f\nRewriteRule ^/legacy/(.*)$ /app/$1 [L]',
    ],
    [
      'of another virtual host',
      '<VirtualHost *:81>\nWSGIScriptAlias /other /var/www/o.wsgi\n</VirtualHost>\nRewriteRule ^/x /other/x',
    ],
  ])('says nothing of a rule %s', (_, text) => {
    expect(foundBeside(text)).toEqual([]);
  });

  test('a mount of / takes pages and leaves files', () => {
    const text =
      'WSGIScriptAlias / /srv/app.wsgi\nAlias /static /srv/static\nRewriteRule ^/a$ /b [L]\nRewriteRule ^/f$ /favicon.ico [L]\nRewriteRule ^/s/(.*)$ /static/$1 [L]';
    expect(found(text)).toEqual(['rewrite-without-pt:3']);
  });

  test('an engine that is off rewrites nothing', () => {
    expect(
      found('RewriteEngine Off\nWSGIScriptAlias /app /srv/app.wsgi\nRewriteRule ^/x /app/x'),
    ).toEqual([]);
  });
});
