import type { Condition, TreeNode } from '../../model/index.ts';
import { enumerated } from '../../engine/seen.ts';
import { detectors } from '../../apache/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

/** Everything that is named must be there. */
export function checkReferences(content: Content, issues: Issues): void {
  const { kb } = content;
  const ids = (things: readonly { readonly id: string }[]): readonly string[] =>
    things.map(({ id }) => id);
  const known = {
    message: ids(kb.messages),
    fact: ids(kb.facts),
    problem: ids(kb.problems),
    question: ids(kb.questions),
    detector: ids(detectors),
    symptom: ids(kb.facts.find(({ id }) => id === 'symptom')?.values ?? []),
  };
  const needs = (
    kind: keyof typeof known,
    id: string,
    of: string,
    path: readonly PropertyKey[],
  ): boolean => {
    if (known[kind].includes(id)) return true;
    report(content, issues, {
      code: 'dangling',
      of,
      path,
      message: `names the ${kind} "${id}", which is not there`,
      hint: didYouMean(id, known[kind]),
    });
    return false;
  };
  const needsValue = (
    fact: string,
    value: string,
    of: string,
    path: readonly PropertyKey[],
  ): void => {
    if (!needs('fact', fact, of, path)) return;
    const values = ids(kb.facts.find(({ id }) => id === fact)?.values ?? []);
    if (!values.includes(value)) {
      report(content, issues, {
        code: 'dangling',
        of,
        path,
        message: `the fact "${fact}" has no value "${value}"`,
        hint: didYouMean(value, values),
      });
    }
  };
  const needsCondition = (condition: Condition, of: string, path: readonly PropertyKey[]): void => {
    if ('fact' in condition)
      for (const value of condition.in) needsValue(condition.fact, value, of, path);
    else if ('not' in condition) needsCondition(condition.not, of, path);
    else
      for (const one of 'all' in condition ? condition.all : condition.any)
        needsCondition(one, of, path);
  };

  for (const message of kb.messages) {
    const of = `message ${message.id}`;
    for (const [fact, value] of Object.entries(message.facts))
      needsValue(fact, value, of, ['facts', fact]);
    if (message.detector) needs('detector', message.detector, of, ['detector']);
    else if (message.wordings.length + message.codes.length === 0) {
      report(content, issues, {
        code: 'empty',
        of,
        message: 'has neither wordings, codes nor a detector',
        hint: 'say how it is recognised',
      });
    }
  }
  for (const problem of kb.problems) {
    const of = `problem ${problem.id}`;
    problem.symptoms.forEach((symptom, index) =>
      needs('symptom', symptom, of, ['symptoms', index]),
    );
    problem.consequenceOf.forEach((id, index) =>
      needs('problem', id, of, ['consequence-of', index]),
    );
    problem.evidence.forEach((evidence, index) => {
      const path = ['evidence', index];
      if (evidence.where) needsCondition(evidence.where, of, path);
      if (evidence.message === undefined || !needs('message', evidence.message, of, path)) return;
      const message = kb.messages.find(({ id }) => id === evidence.message);
      for (const name of Object.keys(evidence.when)) {
        if (message && !enumerated(message).includes(name)) {
          report(content, issues, {
            code: 'when',
            of,
            path,
            message: `"when" speaks of "${name}", which is no enumerated value of "${message.id}"`,
            hint: didYouMean(name, enumerated(message)),
          });
        }
      }
    });
  }
  for (const question of kb.questions) {
    const of = `question ${question.id}`;
    if (needs('fact', question.id, of, [])) {
      question.options.forEach(({ value }, index) => {
        needsValue(question.id, value, of, ['options', index]);
      });
    }
  }
  const visit = (node: TreeNode, of: string, path: readonly PropertyKey[]): void => {
    if (node.kind === 'leaf') needs('problem', node.problem, of, path);
    if (node.kind !== 'ask') return;
    needs('question', node.fact, of, [...path, 'ask']);
    for (const [value, child] of Object.entries(node.answers)) {
      needsValue(node.fact, value, of, [...path, 'answers', value]);
      visit(child, of, [...path, 'answers', value]);
    }
    visit(node.unknown, of, [...path, 'unknown']);
  };
  for (const tree of kb.trees) {
    needs('symptom', tree.symptom, `tree ${tree.symptom}`, []);
    visit(tree.root, `tree ${tree.symptom}`, []);
  }
  for (const one of content.cases) {
    for (const [fact, value] of Object.entries(one.answers)) needsValue(fact, value, one.file, []);
  }
}
