import type { KnowledgeBase, Tree, TreeNode } from '../../model/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { emptySession } from '../../engine/session.ts';
import { memoized } from '../cache/memory.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';
import { rulesOf } from './rules-of.ts';

const DEEPEST = 6;

/** The end of a tree's branch: the problem that it expects. */
export interface Leaf extends Pick<Branch, 'answers'> {
  readonly problem: string;
}

interface Branch {
  readonly answers: Readonly<Record<string, string | null>>;
  readonly path: readonly PropertyKey[];
}

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Follows every branch of every tree. At a leaf, the branch's answers alone must put the leaf's
 * problem first. On the way, the tree's question must be the next one.
 */
export function checkTrees(content: Content, issues: Issues): void {
  const rules = rulesOf(content.kb);
  for (const tree of content.kb.trees) {
    const of = `tree ${tree.symptom}`;
    // Without line numbers: those change with every comment.
    const wrong = memoized('tree', [rules, tree.symptom], issues, () => wrongIn(content.kb, tree));
    for (const one of wrong) report(content, issues, { code: 'tree', of, ...one });
  }
}

/** The leaves of a tree, each with the answers that lead to it. */
export function leavesOf(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  walk(tree.root, { answers: { symptom: tree.symptom }, path: [] }, (node, { answers }) => {
    if (node.kind === 'leaf') leaves.push({ problem: node.problem, answers });
  });
  return leaves;
}

function wrongIn(kb: KnowledgeBase, tree: Tree): readonly Wrong[] {
  const found: Wrong[] = [];
  const start: Branch = { answers: { symptom: tree.symptom }, path: [] };
  walk(tree.root, start, (node, branch) => {
    const wrong = wrongAt(kb, node, branch);
    if (wrong) found.push({ path: branch.path, ...wrong });
  });
  return found;
}

function walk(
  node: TreeNode,
  branch: Branch,
  visit: (node: TreeNode, branch: Branch) => void,
): void {
  visit(node, branch);
  if (node.kind !== 'ask') return;
  const go = (child: TreeNode, value: string | null, key: readonly PropertyKey[]): void => {
    const answers = { ...branch.answers, [node.fact]: value };
    walk(child, { answers, path: [...branch.path, ...key] }, visit);
  };
  for (const [value, child] of Object.entries(node.answers)) go(child, value, ['answers', value]);
  go(node.unknown, null, ['unknown']);
}

function wrongAt(
  kb: KnowledgeBase,
  node: TreeNode,
  branch: Branch,
): { message: string; hint: string } | null {
  const answered = Object.entries(branch.answers)
    .map(([fact, value]) => `${fact}=${value ?? '?'}`)
    .join(' ');
  const { hypotheses, next } = conclude(kb, [], { ...emptySession, answers: branch.answers });
  if (node.kind === 'ask') {
    const asked = Object.keys(branch.answers).length;
    if (asked > DEEPEST)
      return {
        message: `asks more than ${String(DEEPEST)} questions`,
        hint: 'merge questions, or end earlier',
      };
    const isAsked = next.kind === 'ask' && next.question === node.fact;
    if (isAsked || isSkippable(node)) return null;
    return {
      message: `doesn't ask for "${node.fact}" after ${answered}, but continues with ${next.kind}`,
      hint: 'an earlier answer already decides this: shorten the tree',
    };
  }
  if (node.kind === 'end') return null;
  const first = hypotheses[0]?.problem;
  if (first === node.problem) return null;
  const list = hypotheses
    .slice(0, 3)
    .map(({ problem, score }) => `${problem} ${score.toFixed(1)}`)
    .join(', ');
  return {
    message: `expects "${node.problem}" after ${answered}, but got ${list === '' ? 'nothing' : list}`,
    hint: 'add evidence for this problem on these facts, or evidence against its rival',
  };
}

function isSkippable(node: TreeNode & { kind: 'ask' }): boolean {
  return (
    new Set([...Object.values(node.answers), node.unknown].map((child) => JSON.stringify(child)))
      .size === 1
  );
}
