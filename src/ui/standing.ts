import type { GlyphName } from './Glyph.tsx';

/** How something stands, or what else it is. */
export type Standing = 'confirmed' | 'likely' | 'possible' | 'harmless' | 'foreign';

/** The shape of each standing. */
export const standingGlyph: Readonly<Record<Standing, GlyphName>> = {
  confirmed: 'full',
  likely: 'half',
  possible: 'empty',
  harmless: 'harmless',
  foreign: 'foreign',
};
