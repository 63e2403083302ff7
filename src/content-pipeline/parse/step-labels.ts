import type { RootContent } from 'mdast';

const LABELS = ['When', 'Expect', 'Undo', 'Cannot be undone'] as const;

/** The labels that begin a step's paragraphs. */
export type Label = (typeof LABELS)[number];

/** The label that a paragraph begins with, or null. */
export function labelOf(node: RootContent): Label | null {
  if (node.type !== 'paragraph') return null;
  const text = plainText(node);
  return LABELS.find((label) => text.startsWith(`${label}:`)) ?? null;
}

/** The text of a node without its marks. */
export const plainText = (node: RootContent): string =>
  'children' in node
    ? node.children.map((child) => plainText(child as RootContent)).join('')
    : 'value' in node
      ? node.value.replace(/\n/g, ' ')
      : '';
