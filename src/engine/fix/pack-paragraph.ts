import type { Inline, Paragraph } from '../../model/index.ts';

/** Text as it is, a value as its name and the words for it; anything else as it was. */
export type PackedInline = string | readonly [string, string] | Inline;

/** Makes a paragraph small: most parts are text or a value. */
export const packParagraph = (inlines: Paragraph): readonly PackedInline[] =>
  inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text;
    return inline.kind === 'value' ? [inline.parameter, inline.otherwise] : inline;
  });

/** Restores a packed paragraph. */
export const unpackParagraph = (packed: readonly PackedInline[]): Paragraph =>
  packed.map((part) => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    return 'kind' in part ? part : { kind: 'value', parameter: part[0], otherwise: part[1] };
  });
