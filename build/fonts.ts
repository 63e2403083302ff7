import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const STYLES = 'src/ui/theme.css';
const FOLDER = resolve('node_modules/.cache/wsgi-triage/fonts');

/** A face of the styles: a file `<font>-<part>.woff2`, its characters and weights. */
interface Face {
  readonly font: string;
  readonly file: string;
  readonly characters: string;
  readonly weights: { readonly min: number; readonly max: number };
}

/**
 * Cuts the fonts into the parts that the styles name as `@fonts/<font>-<part>.woff2`, with the
 * characters and weights that the styles say. So a page loads the letters of English alone, and the
 * others where a log has them.
 */
export const fonts = (): Plugin => ({
  name: 'fonts',
  async config() {
    const faces = facesOf(readFileSync(STYLES, 'utf8'));
    if (faces.length === 0)
      throw new Error(`${STYLES} names no font as @fonts/<font>-<part>.woff2.`);
    mkdirSync(FOLDER, { recursive: true });
    for (const face of faces) await cut(face);
    return { resolve: { alias: { '@fonts': FOLDER } } };
  },
});

const facesOf = (css: string): readonly Face[] =>
  [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
    const [, file, font] = /@fonts\/(([\w-]+)-\w+\.woff2)/.exec(face) ?? [];
    if (file === undefined || font === undefined) return [];
    const [, ranges = ''] = /unicode-range:([^;]*);/.exec(face) ?? [];
    const [, min, max] = /font-weight:\s*(\d+)\s+(\d+);/.exec(face) ?? [];
    const weights = { min: Number(min), max: Number(max) };
    return [{ font, file, characters: charactersIn(ranges), weights }];
  });

/** The characters of `U+20-7E, U+A0`. */
const charactersIn = (ranges: string): string =>
  [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
    .map(([, first = '', last = first]) => {
      const from = parseInt(first, 16);
      const length = parseInt(last, 16) - from + 1;
      return Array.from({ length }, (_, at) => String.fromCodePoint(from + at)).join('');
    })
    .join('');

/** Writes a face's file, unless the one that is there is of the same font, characters and weights. */
async function cut({ font, file, characters, weights }: Face): Promise<void> {
  const source = readFileSync(
    `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`,
  );
  const made = createHash('sha256')
    .update(source)
    .update(JSON.stringify([characters, weights]))
    .digest('hex');
  const path = join(FOLDER, file);
  if (readOr(`${path}.made-from`) === made && readOr(path) !== null) return;
  const part = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  // Another build may read or write it now.
  const draft = `${path}.${String(process.pid)}`;
  rmSync(`${path}.made-from`, { force: true });
  writeFileSync(draft, part);
  renameSync(draft, path);
  writeFileSync(`${path}.made-from`, made);
}

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
