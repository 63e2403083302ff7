/** A node of a symptom's decision tree: ask for a fact, or expect a problem. */
export type TreeNode =
  | { readonly kind: 'leaf'; readonly problem: string }
  | { readonly kind: 'end'; readonly says: string }
  | {
      readonly kind: 'ask';
      readonly fact: string;
      readonly answers: Readonly<Record<string, TreeNode>>;
      readonly unknown: TreeNode;
    };

export interface Tree {
  /** A value of the fact `symptom`. */
  readonly symptom: string;
  readonly root: TreeNode;
}
