import type { Inline, Prose } from '../../model/index.ts';

/** Prose as plain text, with its values filled in. */
export const proseText = (prose: Prose, binding: Readonly<Record<string, string>>): string =>
  prose
    .map(({ kind, inlines }) => `${kind === 'item' ? '- ' : ''}${inlineText(inlines, binding)}`)
    .join('\n');

/** Plain text of one paragraph. */
export const inlineText = (
  inlines: readonly Inline[],
  binding: Readonly<Record<string, string>>,
): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      if (inline.kind === 'value') return binding[inline.parameter] ?? inline.otherwise;
      return inlineText(inline.children, binding);
    })
    .join('');
