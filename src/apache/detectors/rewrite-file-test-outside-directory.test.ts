import { describe, expect, test } from 'vitest';
import { captures, found, host } from './found.testing.ts';

describe('rewrite-file-test-outside-directory', () => {
  // The recipe of the documentation, as people paste it into a virtual host.
  const recipe = (subject = '%{REQUEST_FILENAME}'): string =>
    [
      'WSGIScriptAlias /python /var/www/intranet531/app/app.wsgi',
      'RewriteEngine On',
      `RewriteCond ${subject} !-f`,
      `RewriteCond ${subject} !-d`,
      'RewriteRule ^ /python/ [PT,L]',
    ].join('\n');

  test('finds the recipe in a virtual host, and at server level', () => {
    expect(found(host('x', recipe()))).toEqual(['rewrite-file-test-outside-directory:5']);
    expect(found(recipe())).toEqual(['rewrite-file-test-outside-directory:3']);
  });

  test('captures what the fix needs', () => {
    expect(captures(recipe())).toEqual([
      {
        mount: '/python',
        script: '/var/www/intranet531/app/app.wsgi',
        condition: 'RewriteCond %{REQUEST_FILENAME} !-f',
      },
    ]);
  });

  test('says nothing inside a directory, where the file is known', () => {
    const inside = recipe().replace('RewriteEngine', '<Directory /srv/www>\nRewriteEngine');
    expect(found(`${inside}\n</Directory>`)).toEqual([]);
  });

  test('says nothing where the path is put together by hand', () => {
    expect(found(recipe('%{DOCUMENT_ROOT}%{REQUEST_URI}'))).toEqual([]);
  });

  test('says nothing of a rule that leads elsewhere, or of conditions without a rule', () => {
    expect(found(recipe().replace('/python/ [', '/index.php ['))).toEqual([]);
    expect(found(recipe().replace(/RewriteRule.*/, ''))).toEqual([]);
  });
});
