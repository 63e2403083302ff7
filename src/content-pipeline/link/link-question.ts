import type * as v from 'valibot';
import type { Question, TreeNode } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { variantOf } from '../parse/parse-fix.ts';
import { parseInfo } from '../parse/parse-info.ts';
import { parseMarkdown, parseProse, toProse, type ProseMistake } from '../parse/parse-prose.ts';
import type { Parsed } from '../parse/parse-yaml.ts';
import type * as schemas from '../parse/schemas.ts';
import type { TreeFile } from '../parse/schemas.ts';

/** A question from its file. */
export function linkQuestion(
  id: string,
  parsed: Parsed<v.InferOutput<typeof schemas.question>>,
  issues: Issues,
): Question {
  const file = parsed.value;
  const mistakeIn =
    (key: string) =>
    ({ message }: ProseMistake): void => {
      const hint = 'see "Facts, questions, trees" in content/README.md';
      issues.add({ code: 'prose', file: parsed.file, ...parsed.locate([key]), message, hint });
    };
  const nodes = parseMarkdown(file['find-out']);
  for (const node of nodes) {
    if (node.type === 'code' && parseInfo(node, () => undefined).kind !== 'looks-only') {
      mistakeIn('find-out')({ line: 1, message: 'a command in "find-out" must be looks-only' });
    }
  }
  const prose = nodes.filter(({ type }) => type !== 'code');
  return {
    id,
    asks: file.asks,
    lead: parseProse(file.lead, mistakeIn('lead')),
    options: (file.options ?? []).map(({ value, title, hint }) => ({
      value,
      title,
      ...(hint ? { hint } : {}),
    })),
    findOut: {
      says: toProse(prose, mistakeIn('find-out')),
      variants: nodes.flatMap((node) =>
        node.type === 'code' ? [variantOf(node, mistakeIn('find-out'))] : [],
      ),
    },
    aloud: file.aloud,
    ...(file['not-on'] ? { notOn: file['not-on'] } : {}),
    sources: file.sources,
  };
}

/** A tree's node, with everything below it. */
export function linkNode(file: TreeFile): TreeNode {
  if ('problem' in file) return { kind: 'leaf', problem: file.problem };
  if ('end' in file) return { kind: 'end', says: file.end };
  const answers = Object.entries(file.answers).map(
    ([value, node]) => [value, linkNode(node)] as const,
  );
  return {
    kind: 'ask',
    fact: file.ask,
    answers: Object.fromEntries(answers),
    unknown: linkNode(file.unknown),
  };
}
