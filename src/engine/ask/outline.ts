import type { TreeNode } from '../../model/index.ts';

/**
 * A tree in the form that is drawn: questions, and where answers lead. A repeated question is drawn
 * once.
 */
export type Outline =
  | { readonly kind: 'leaf'; readonly problem: string }
  | { readonly kind: 'end'; readonly says: string }
  /** The question with that number, drawn earlier. */
  | { readonly kind: 'again'; readonly number: number; readonly fact: string }
  | {
      readonly kind: 'ask';
      /** Counts from 1, in drawing order. */
      readonly number: number;
      readonly fact: string;
      readonly branches: readonly Branch[];
    };

/** Answers that lead to the same place; null is "I don't know". */
export interface Branch {
  readonly answers: readonly (string | null)[];
  readonly to: Outline;
}

/** The outline of a tree, in the order of its answers. */
export function outline(root: TreeNode): Outline {
  const drawn = new Map<string, number>();

  const draw = (node: TreeNode): Outline => {
    if (node.kind !== 'ask') return node;
    const key = JSON.stringify(node);
    const known = drawn.get(key);
    if (known !== undefined) return { kind: 'again', number: known, fact: node.fact };
    const number = drawn.size + 1;
    drawn.set(key, number);
    const branches = merged(node).map(({ answers, to }) => ({ answers, to: draw(to) }));
    return { kind: 'ask', number, fact: node.fact, branches };
  };
  return draw(root);
}

interface Way {
  readonly answers: (string | null)[];
  readonly to: TreeNode;
}

function merged(node: TreeNode & { kind: 'ask' }): readonly Way[] {
  const ways = new Map<string, Way>();
  const all: readonly (readonly [string | null, TreeNode])[] = [
    ...Object.entries(node.answers),
    [null, node.unknown],
  ];
  for (const [answer, to] of all) {
    const key = JSON.stringify(to);
    const way = ways.get(key);
    if (way) way.answers.push(answer);
    else ways.set(key, { answers: [answer], to });
  }
  return [...ways.values()];
}
