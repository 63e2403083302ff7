import type { Confidence } from '../model/index.ts';
import type { GlyphName } from './Glyph.tsx';

/** A level of confidence, or another state. */
export type VerdictKind = Confidence | 'harmless' | 'foreign';

/** The shape for each. */
export const verdictGlyph: Readonly<Record<VerdictKind, GlyphName>> = {
  confirmed: 'full',
  likely: 'half',
  possible: 'empty',
  harmless: 'harmless',
  foreign: 'foreign',
};
