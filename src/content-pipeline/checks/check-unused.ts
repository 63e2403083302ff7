import { factsOf } from '../../engine/facts/judge-condition.ts';
import type { KnowledgeBase, TreeNode } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { occasionsOf } from './occasions-of.ts';
import { report } from './report.ts';

/** Facts that the code itself reads: which tree, and which platform's row. */
const READ_BY_THE_PRODUCT: readonly string[] = ['symptom', 'platform'];

/** A fact that decides nothing and a parameter in no command are mistakes: typos, or leftovers. */
export function checkUnused(content: Content, issues: Issues): void {
  const { kb } = content;
  const occasions = content.fixes.flatMap(occasionsOf);
  const judged = new Set([...judgedFacts(kb), ...occasions.flatMap(({ where }) => factsOf(where))]);
  // If a fact has a question, the question is reported.
  const asked = kb.questions.map(({ id }) => id);
  for (const { id } of kb.facts) {
    if (judged.has(id) || asked.includes(id) || READ_BY_THE_PRODUCT.includes(id)) continue;
    report(content, issues, {
      code: 'unused',
      of: `fact ${id}`,
      message: 'no condition and no tree names it',
      hint: 'name it in the evidence of a problem, or remove it with its question',
    });
  }
  const filled = namedParameters(content);
  for (const { id } of kb.parameters) {
    if (filled.has(id)) continue;
    report(content, issues, {
      code: 'unused',
      of: `parameter ${id}`,
      message: 'is used in no command and no text',
      hint: `write {{${id}}} where it belongs, or remove it`,
    });
  }
}

/** The facts that a condition or a tree asks for. */
export function judgedFacts(kb: KnowledgeBase): ReadonlySet<string> {
  const conditions = [
    ...kb.problems.flatMap(({ evidence }) => evidence.flatMap(({ where }) => where ?? [])),
    ...kb.antiRemedies.map(({ where }) => where),
  ];
  return new Set([
    ...conditions.flatMap(factsOf),
    ...kb.trees.flatMap(({ root }) => factsBelow(root)),
  ]);
}

function factsBelow(node: TreeNode): readonly string[] {
  if (node.kind !== 'ask') return [];
  return [node.fact, ...[...Object.values(node.answers), node.unknown].flatMap(factsBelow)];
}

/** The parameters of every command and text in the linked content. */
function namedParameters({ kb, fixes, probes }: Content): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('parameter' in value && typeof value.parameter === 'string') names.add(value.parameter);
    for (const part of Object.values(value)) walk(part);
  };
  walk([fixes, probes, kb.questions, kb.problems, kb.parameters.map(({ find }) => find)]);
  return names;
}
