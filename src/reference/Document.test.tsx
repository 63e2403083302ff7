import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Document } from './Document.tsx';

const meta = {
  path: 'codes/WSGI0117/',
  title: 'WSGI0117: no way to the socket',
  description: 'What it means',
  data: { '@type': 'TechArticle', headline: 'breaks </script><script>alert(1)</script>' },
};
const assets = { script: 'assets/reference.js', styles: ['assets/reference.css'] };

const written = (site: string | null): string =>
  renderToStaticMarkup(
    <Document meta={meta} assets={assets} root="../../" site={site}>
      <main>text</main>
    </Document>,
  );

/** The structured data of a page. */
const data = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');

describe('a page', () => {
  test('names its files relative to itself, so that it works under any path', () => {
    const html = written(null);
    expect(html).toContain('href="../../assets/reference.css"');
    expect(html).toContain('src="../../assets/reference.js"');
    expect(html).not.toMatch(/(?:href|src)="\//);
  });

  test('tells search engines its address where the site is known', () => {
    const html = written('https://example.org/triage/');
    const address = 'https://example.org/triage/codes/WSGI0117/';
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`);
    expect(html).toContain(`<meta property="og:url" content="${address}"/>`);
    expect(data(html)).toMatchObject({ '@type': 'TechArticle', url: address });
  });

  test('says nothing of addresses where it is not', () => {
    const html = written(null);
    expect(html).not.toMatch(/canonical|og:/);
    expect(data(html)).not.toHaveProperty('url');
  });

  test('lets no text end its structured data', () => {
    expect(written(null)).not.toContain('alert(1)</script>');
    expect(data(written(null))).toMatchObject({ headline: meta.data.headline });
  });
});
