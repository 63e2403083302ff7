import type { GlyphName } from './Glyph.tsx';

/** A level of confidence, or another state. */
export type Standing = 'confirmed' | 'likely' | 'possible' | 'harmless' | 'foreign';

/** The shape for each. */
export const standingGlyph: Readonly<Record<Standing, GlyphName>> = {
  confirmed: 'full',
  likely: 'half',
  possible: 'empty',
  harmless: 'harmless',
  foreign: 'foreign',
};
