import { describe, expect, test } from 'vitest';
import { captures, found, granted } from './found.testing.ts';

describe('fallback-resource-to-wsgi', () => {
  test('finds a fallback that falls under a mount', () => {
    const text = `<Directory /srv/www/wiki117/htdocs>\nFallbackResource /python/\n</Directory>\nWSGIScriptAlias /python /srv/www/wiki117/app/app.wsgi\n${granted('/srv/www/wiki117/app')}`;
    expect(found(text)).toEqual(['fallback-resource-to-wsgi:2']);
    expect(captures(text)).toEqual([
      {
        mount: '/python',
        script: '/srv/www/wiki117/app/app.wsgi',
        directory: '/srv/www/wiki117/htdocs',
      },
    ]);
  });

  test.each(['FallbackResource /index.php', 'FallbackResource disabled'])(
    '%s is none',
    (directive) => {
      expect(found(`WSGIScriptAlias /python /srv/app.wsgi\n${directive}`)).toEqual([]);
    },
  );
});
