import type { KnowledgeBase, Session, TreeNode } from '../../model/index.ts';
import { byId } from '../indexed.ts';

/** Where a walk through a tree stops: at a question, a leaf or an end. */
export interface Stop {
  readonly node: TreeNode;
  /** Questions on the way that the user was asked. */
  readonly asked: number;
  /** Facts whose questions are on the way, and the one to ask now. */
  readonly passed: readonly string[];
}

/**
 * Follows known facts and "I don't know" down a tree. A question is skipped when its fact is known,
 * when every answer leads to the same place, or when the platform doesn't have what it asks about.
 */
export function walkTree(
  kb: Pick<KnowledgeBase, 'questions'>,
  root: TreeNode,
  facts: ReadonlyMap<string, string>,
  answers: Session['answers'],
): Stop {
  let node = root;
  let asked = 0;
  const passed: string[] = [];
  while (node.kind === 'ask') {
    passed.push(node.fact);
    const value = facts.get(node.fact);
    const isAnswered = node.fact in answers;
    const next = value === undefined ? undefined : node.answers[value];
    const isOver =
      value !== undefined || isAnswered || isAbsent(kb, node.fact, facts.get('platform'));
    const unknown = isOver ? node.unknown : sameEverywhere(node);
    const following: TreeNode | undefined = next ?? unknown;
    if (!following) break;
    if (isAnswered) asked += 1;
    node = following;
  }
  return { node, asked, passed };
}

/** Whether a platform doesn't have what a question asks about. */
export const isAbsent = (
  { questions }: Pick<KnowledgeBase, 'questions'>,
  fact: string,
  platform: string | undefined,
): boolean => platform !== undefined && (byId(questions, fact)?.notOn?.includes(platform) ?? false);

/** The longest way from here, in questions. */
export function depth(node: TreeNode): number {
  if (node.kind !== 'ask') return 0;
  return 1 + Math.max(...[...Object.values(node.answers), node.unknown].map(depth));
}

/** Whether a tree has this question. */
export function asks(node: TreeNode, fact: string): boolean {
  if (node.kind !== 'ask') return false;
  if (node.fact === fact) return true;
  return [...Object.values(node.answers), node.unknown].some((child) => asks(child, fact));
}

/** The problems at the leaves below a node. */
export function leaves(node: TreeNode): readonly string[] {
  if (node.kind === 'leaf') return [node.problem];
  if (node.kind === 'end') return [];
  return [...Object.values(node.answers), node.unknown].flatMap(leaves);
}

function sameEverywhere(node: TreeNode & { kind: 'ask' }): TreeNode | undefined {
  const places = new Set(
    [...Object.values(node.answers), node.unknown].map((n) => JSON.stringify(n)),
  );
  return places.size === 1 ? node.unknown : undefined;
}
