import type { TreeNode } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { judgedFacts } from './check-unused.ts';
import { report } from './report.ts';

/** Everything has a purpose: each message, question and problem leads somewhere. */
export function checkEnds(content: Content, issues: Issues): void {
  const { kb } = content;
  const evidence = new Set(
    kb.problems.flatMap(({ evidence: list }) => list.map(({ message }) => message)),
  );
  for (const { id, role } of kb.messages) {
    if (role.kind === 'evidence' && !evidence.has(id)) {
      report(content, issues, {
        code: 'leads-nowhere',
        of: `message ${id}`,
        message: "isn't evidence of any problem, and isn't marked as harmless, foreign or context",
        hint: 'name it in the evidence of a problem, or mark it',
      });
    }
  }
  const judged = judgedFacts(kb);
  for (const { id } of kb.questions) {
    if (!judged.has(id)) {
      report(content, issues, {
        code: 'unused',
        of: `question ${id}`,
        message: 'its answer changes nothing: no problem and no tree names the fact',
        hint: 'name it in a condition, or remove the question',
      });
    }
  }
  const reached = new Set(kb.trees.flatMap(({ root }) => problemsBelow(root)));
  for (const problem of kb.problems) {
    const isSeen = problem.evidence.some(
      ({ message, speaks }) => message !== undefined && speaks === 'for',
    );
    if (!isSeen && !reached.has(problem.id)) {
      report(content, issues, {
        code: 'unreachable',
        of: `problem ${problem.id}`,
        message: 'no message is evidence for it and no tree leads to it',
        hint: 'add a leaf to a tree in content/tree/',
      });
    }
  }
}

const childrenOf = (node: TreeNode & { kind: 'ask' }): readonly TreeNode[] => [
  ...Object.values(node.answers),
  node.unknown,
];

function problemsBelow(node: TreeNode): readonly string[] {
  if (node.kind === 'leaf') return [node.problem];
  return node.kind === 'ask' ? childrenOf(node).flatMap(problemsBelow) : [];
}
