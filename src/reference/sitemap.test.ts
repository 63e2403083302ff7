import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

test('a sitemap holds addresses as XML wants them', () => {
  expect(sitemap(['https://example.org/a&b/'])).toContain(
    '<url><loc>https://example.org/a&amp;b/</loc></url>',
  );
});
