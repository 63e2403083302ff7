import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pseudoContent } from './pseudo-content.ts';
import { pseudoSource } from './pseudo-source.ts';

/** The made-up language that shows text outside the catalog. */
const PSEUDO = 'pseudo';

const IMPORTED = '#words/';
const CATALOGUE = resolve('src/words');
/** Says which language the catalog is in, and has no words itself. */
const LOCALE = 'locale.ts';

/**
 * Builds with the words of one locale: a folder of `src/words`, or English rewritten as the
 * pseudo-locale.
 */
export function words(locale: string): Plugin {
  const isPseudo = locale === PSEUDO;
  const folder = resolve(CATALOGUE, isPseudo ? 'en' : locale);
  return {
    name: 'words',
    enforce: 'pre',
    config() {
      if (existsSync(folder)) return;
      throw new Error(`WORDS is "${locale}", and there is no folder src/words/${locale}`);
    },
    resolveId: (id) =>
      id.startsWith(IMPORTED) ? resolve(folder, id.slice(IMPORTED.length)) : null,
    transform(code, id) {
      const isCatalogue = isPseudo && id.startsWith(folder) && !id.endsWith(LOCALE);
      return isCatalogue ? { code: pseudoSource(code), map: null } : null;
    },
    transformIndexHtml: (html) => html.replace(/<html lang="en"/, `<html ${marked(locale)}`),
  };
}

/** Content in a locale: it stays English, because there is no other yet. */
export const proseIn =
  (locale: string) =>
  <T>(content: T): T =>
    locale === PSEUDO ? pseudoContent(content) : content;

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', PSEUDO];

/** How a page declares its language. The pseudo-locale has the code reserved for accents. */
function marked(locale: string): string {
  const direction = RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const language = locale === PSEUDO ? 'en-XA' : locale;
  return `lang="${language}" dir="${direction}"`;
}
