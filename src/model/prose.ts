/**
 * Prose as it ships: a restricted tree, made from Markdown at build time. It has no HTML, so
 * nothing from an author or a log can become markup.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'value'; readonly parameter: string; readonly otherwise: string };

/** One paragraph. */
export type Paragraph = readonly Inline[];

/** Paragraphs in order, with lists flattened into marked paragraphs. */
export type Prose = readonly {
  readonly kind: 'paragraph' | 'item';
  readonly inlines: Paragraph;
}[];
