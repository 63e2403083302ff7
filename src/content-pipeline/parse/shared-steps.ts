import type { ListItem, RootContent } from 'mdast';
import { labelOf, type Label } from './step-labels.ts';
import { parseMarkdown, type ProseMistake } from './parse-prose.ts';

/** A shared step's text, by its name. Undefined if there is none. */
export type SharedSteps = (name: string) => string | undefined;

/**
 * The shared step that an item links to, or null if the item is a step itself. Text below the link
 * with a label, such as `Expect:`, replaces the shared step's. Other sentences are added.
 */
export function withShared(
  item: ListItem,
  shared: SharedSteps,
  mistake: (mistake: ProseMistake) => void,
): ListItem | null {
  const [first, ...own] = item.children;
  const name = sharedName(first);
  if (name === null) return null;
  const text = shared(name);
  if (text === undefined) {
    const line = item.position?.start.line ?? 1;
    mistake({ line, message: `links to the shared step "${name}", which is not in steps/` });
    return null;
  }
  const parts = partsOf(own);
  const says = parts.filter(({ label }) => label === null);
  const labelled = parts.filter(({ label }) => label !== null);
  const theirs = partsOf(parseMarkdown(text)).filter(
    ({ label }) => !labelled.some((part) => part.label === label),
  );
  return {
    ...item,
    children: [...theirs.slice(0, 1), ...says, ...theirs.slice(1), ...labelled].flatMap(
      ({ nodes }) => nodes,
    ) as ListItem['children'],
  };
}

/**
 * The name in `[Restart Apache.](../../../steps/restart-apache.md)` if it is the whole paragraph.
 */
function sharedName(node: RootContent | undefined): string | null {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return null;
  const [link] = node.children;
  if (link?.type !== 'link') return null;
  return /(?:^|\/)steps\/([a-z0-9-]+)\.md$/.exec(link.url)?.[1] ?? null;
}

interface Part {
  readonly label: Label | null;
  readonly nodes: RootContent[];
}

/** A step's text, then the text after each label, with the blocks that follow. */
function partsOf(nodes: readonly RootContent[]): readonly Part[] {
  const parts: Part[] = [{ label: null, nodes: [] }];
  for (const node of nodes) {
    const label = labelOf(node);
    if (label !== null) parts.push({ label, nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts.filter((part) => part.nodes.length > 0);
}
