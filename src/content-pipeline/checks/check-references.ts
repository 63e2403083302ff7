import type { Condition, Message, Problem, TreeNode } from '../../model/index.ts';
import { enumerated } from '../../engine/seen.ts';
import { detectors } from '../../apache/index.ts';
import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { writtenAt } from '../link/written-rules.ts';
import { namedIn, occasionsOf } from './occasions-of.ts';
import { report } from './report.ts';

type Path = readonly PropertyKey[];
type Kind = 'family' | 'message' | 'fact' | 'problem' | 'question' | 'detector' | 'symptom';

/** Checks that a name exists, and reports it where it is used. */
interface Names {
  needs(kind: Kind, id: string, of: string, path: Path): boolean;
  needsValue(fact: string, value: string, of: string, path: Path): void;
  report(of: string, path: Path, code: string, message: string, hint: string, about?: string): void;
}

/** Every name must exist. */
export function checkReferences(content: Content, issues: Issues): void {
  const { kb } = content;
  const names = namesOf(content, issues);
  if (kb.platforms.every(({ id }) => id !== 'other')) {
    const hint =
      'add it: it is used if the platform is unknown, and it lists the commands that fixes can name';
    names.report('platforms.yaml', [], 'missing', 'has no platform "other"', hint);
  }
  for (const message of kb.messages) checkMessage(message, names);
  for (const problem of kb.problems) checkProblem(content, problem, names);
  const facts = kb.facts.map(({ id }) => id);
  for (const fix of content.fixes) {
    // What isn't a fact is a capture, and is checked with those.
    for (const { fact, in: values } of occasionsOf(fix).flatMap(({ where }) => namedIn(where))) {
      if (!facts.includes(fact)) continue;
      for (const value of values) names.needsValue(fact, value, `fix ${fix.problem}`, [fact]);
    }
  }
  for (const { id, where, fix } of kb.antiRemedies) {
    const of = `anti-remedy ${id}`;
    checkCondition(where, of, ['where'], names);
    if (fix !== id) names.needs('problem', fix, of, ['way-back']);
  }
  for (const { id, options, notOn = [] } of kb.questions) {
    const of = `question ${id}`;
    if (!names.needs('fact', id, of, [])) continue;
    options.forEach(({ value }, index) => {
      names.needsValue(id, value, of, ['options', index]);
    });
    notOn.forEach((platform, index) => {
      names.needsValue('platform', platform, of, ['not-on', index]);
    });
  }
  for (const { symptom, root } of kb.trees) {
    names.needs('symptom', symptom, `tree ${symptom}`, []);
    checkNode(root, `tree ${symptom}`, [], names);
  }
  for (const one of content.testCases) {
    for (const [fact, value] of Object.entries(one.answers))
      names.needsValue(fact, value, one.file, []);
  }
}

function namesOf(content: Content, issues: Issues): Names {
  const { kb } = content;
  const valuesOf = (fact: string): readonly string[] =>
    kb.facts.find(({ id }) => id === fact)?.values.map(({ id }) => id) ?? [];
  const known: Readonly<Record<Kind, readonly string[]>> = {
    family: kb.families.map(({ id }) => id),
    message: kb.messages.map(({ id }) => id),
    fact: kb.facts.map(({ id }) => id),
    problem: kb.problems.map(({ id }) => id),
    question: kb.questions.map(({ id }) => id),
    detector: detectors.map(({ id }) => id),
    symptom: valuesOf('symptom'),
  };
  const say: Names['report'] = (of, path, code, message, hint, about) => {
    report(content, issues, { of, path, code, message, hint, ...(about ? { about } : {}) });
  };
  const needs: Names['needs'] = (kind, id, of, path) => {
    if (known[kind].includes(id)) return true;
    say(
      of,
      path,
      'dangling',
      `names the ${kind} "${id}", which does not exist`,
      didYouMean(id, known[kind]),
      // A symptom is a value of the fact `symptom`.
      kind === 'symptom' ? kind : id,
    );
    return false;
  };
  const needsValue: Names['needsValue'] = (fact, value, of, path) => {
    if (!needs('fact', fact, of, path) || valuesOf(fact).includes(value)) return;
    say(
      of,
      path,
      'dangling',
      `the fact "${fact}" has no value "${value}"`,
      didYouMean(value, valuesOf(fact)),
      fact,
    );
  };
  return { needs, needsValue, report: say };
}

function checkMessage(message: Message, names: Names): void {
  const of = `message ${message.id}`;
  for (const [fact, value] of Object.entries(message.facts)) {
    names.needsValue(fact, value, of, ['facts', fact]);
  }
  for (const [fact, values] of Object.entries(message.phrases ?? {})) {
    for (const value of Object.keys(values))
      names.needsValue(fact, value, of, ['phrases', fact, value]);
  }
  if (message.detector) names.needs('detector', message.detector, of, ['detector']);
  else if (
    message.wordings.length + message.codes.length === 0 &&
    !message.rest &&
    !message.phrases
  ) {
    names.report(of, [], 'empty', 'has no wordings, codes or detector', 'say how to recognize it');
  }
}

function checkProblem(content: Content, problem: Problem, names: Names): void {
  const of = `problem ${problem.id}`;
  names.needs('family', problem.family, of, []);
  problem.symptoms.forEach((symptom, index) =>
    names.needs('symptom', symptom, of, ['symptoms', index]),
  );
  problem.consequenceOf.forEach((id, index) =>
    names.needs('problem', id, of, ['consequence-of', index]),
  );
  (content.rules.get(problem.id) ?? []).forEach(({ written: { finding }, made }, index) => {
    if (!finding || made.some(({ message }) => message !== undefined)) return;
    const says = `no message tells that "${finding.fact}" is ${finding.in.join(' or ')}`;
    names.report(of, ['evidence', index], 'finding', says, 'write "where" in place of "finding"');
  });
  problem.evidence.forEach((evidence, index) => {
    const path = ['evidence', writtenAt(content, problem.id, index)];
    if (evidence.where) checkCondition(evidence.where, of, path, names);
    if (evidence.message === undefined || !names.needs('message', evidence.message, of, path))
      return;
    const message = content.kb.messages.find(({ id }) => id === evidence.message);
    const values = message ? enumerated(message) : [];
    for (const name of Object.keys(evidence.when).filter((one) => !values.includes(one))) {
      const says = `"when" names "${name}", which isn't an enumerated value of "${evidence.message}"`;
      names.report(of, path, 'when', says, didYouMean(name, values), evidence.message);
    }
  });
}

function checkCondition(condition: Condition, of: string, path: Path, names: Names): void {
  if ('fact' in condition) {
    for (const value of condition.in) names.needsValue(condition.fact, value, of, path);
  } else if ('not' in condition) {
    checkCondition(condition.not, of, path, names);
  } else {
    for (const one of 'all' in condition ? condition.all : condition.any) {
      checkCondition(one, of, path, names);
    }
  }
}

function checkNode(node: TreeNode, of: string, path: Path, names: Names): void {
  if (node.kind === 'leaf') names.needs('problem', node.problem, of, path);
  if (node.kind !== 'ask') return;
  names.needs('question', node.fact, of, [...path, 'ask']);
  for (const [value, child] of Object.entries(node.answers)) {
    const at = [...path, 'answers', value];
    names.needsValue(node.fact, value, of, at);
    checkNode(child, of, at, names);
  }
  checkNode(node.unknown, of, [...path, 'unknown'], names);
}
