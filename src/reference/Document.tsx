import type { ReactNode } from 'react';
import { contentPolicy } from '../browser/content-policy.ts';

/** A page's data for search engines and previews. */
export interface Meta {
  /** From the site's own folder, with a slash at the end: `codes/WSGI0117/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Structured data of schema.org, without its context and address. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The client's files, from the site's own folder. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

interface DocumentProps {
  readonly meta: Meta;
  readonly assets: Assets;
  readonly root: string;
  /** With a slash at the end. Null if the site's address is unknown. */
  readonly site: string | null;
  readonly children: ReactNode;
}

/** A whole page: readable without a script, with an address of its own. */
export function Document({ meta, assets, root, site, children }: DocumentProps) {
  const title = `${meta.title} · wsgi-triage`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={meta.description} />
        <link rel="icon" href="data:," />
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={root + style} />
        ))}
        {site !== null && <Addresses meta={meta} site={site} />}
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: structuredData(meta, site) }}
        />
        <script type="module" src={root + assets.script} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** Tags that need the site's address. */
function Addresses({ meta, site }: { readonly meta: Meta; readonly site: string }) {
  const address = site + meta.path;
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="wsgi-triage" />
      <meta property="og:title" content={meta.title} />
      <meta property="og:description" content={meta.description} />
      <meta property="og:url" content={address} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}

/** Data isn't a script and never runs. Still, nothing in it can end the element. */
function structuredData({ path, data }: Meta, site: string | null): string {
  const address = site === null ? {} : { url: site + path };
  return JSON.stringify({ '@context': 'https://schema.org', ...data, ...address }).replaceAll(
    '<',
    '\\u003c',
  );
}
