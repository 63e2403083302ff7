import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type {
  Example,
  Fact,
  Fix,
  KnowledgeBase,
  Message,
  Parameter,
  Platform,
  Problem,
  Question,
  Take,
  Tree,
  TreeNode,
} from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseFix, variantOf } from '../parse/parse-fix.ts';
import { parseMarkdown, parseProse, toProse } from '../parse/parse-prose.ts';
import { parseYaml, type Parsed } from '../parse/parse-yaml.ts';
import * as schemas from '../parse/schemas.ts';
import type { TreeFile } from '../parse/schemas.ts';
import type { ContentFile } from '../read/read-content.ts';
import { placeIn, type Case, type Content, type Place, type Samples } from './content.ts';
import { linkMessages } from './link-messages.ts';
import { linkProblem } from './link-problem.ts';

/** Parses, validates and links all files of the content folder. Mistakes become issues. */
export function linkContent(files: readonly ContentFile[], issues: Issues): Content {
  const places = new Map<string, Place>();
  const yaml = <T extends v.GenericSchema>(
    path: string,
    schema: T,
  ): Parsed<v.InferOutput<T>> | null => {
    const file = files.find((one) => one.path === path);
    if (file) return parseYaml(file, schema, issues);
    issues.add({
      code: 'missing-file',
      file: path,
      line: 1,
      column: 1,
      message: 'is not there',
      hint: 'see content/README.md',
    });
    return null;
  };
  const inFolder = (pattern: RegExp): readonly { file: ContentFile; names: string[] }[] =>
    files.flatMap((file) => {
      const match = pattern.exec(file.path);
      return match ? [{ file, names: match.slice(1) }] : [];
    });
  const define = (key: string, place: Place): void => {
    const other = places.get(key);
    if (other)
      issues.add({
        code: 'duplicate',
        file: place.file,
        ...place.at(),
        message: `${key} is defined already, in ${other.file}`,
        hint: 'ids are unique in the whole content',
      });
    places.set(key, place);
  };
  const defineAll = (kind: string, parsed: Parsed<Record<string, unknown>> | null): void => {
    for (const id of Object.keys(parsed?.value ?? {}))
      if (parsed) define(`${kind} ${id}`, placeIn(parsed, [id]));
  };

  const facts = yaml('facts.yaml', schemas.facts);
  const platforms = yaml('platforms.yaml', schemas.platforms);
  const parameters = yaml('parameters.yaml', schemas.parameters);
  defineAll('fact', facts);
  defineAll('platform', platforms);
  defineAll('parameter', parameters);

  const messages: Message[] = [];
  const samples: Samples[] = [];
  for (const { file } of inFolder(/^messages\/[^/]+\.yaml$/)) {
    const parsed = parseYaml(file, schemas.messages, issues);
    if (!parsed) continue;
    defineAll('message', parsed);
    const linked = linkMessages(parsed, issues);
    messages.push(...linked.messages);
    samples.push(...linked.samples);
  }

  const questions = inFolder(/^questions\/([^/]+)\.yaml$/).flatMap(({ file, names: [id = ''] }) => {
    const parsed = parseYaml(file, schemas.question, issues);
    if (!parsed) return [];
    define(`question ${id}`, placeIn(parsed));
    return [linkQuestion(id, parsed, issues)];
  });
  const trees = inFolder(/^tree\/([^/]+)\.yaml$/).flatMap(
    ({ file, names: [symptom = ''] }): Tree[] => {
      const parsed = parseYaml(file, schemas.tree, issues);
      if (!parsed) return [];
      define(`tree ${symptom}`, placeIn(parsed));
      return [{ symptom, root: linkNode(parsed.value) }];
    },
  );

  const fixes: Fix[] = [];
  const problems = inFolder(/^problems\/([^/]+)\/([^/]+)\/problem\.yaml$/).flatMap(
    ({ file, names: [family = '', id = ''] }): Problem[] => {
      const parsed = parseYaml(file, schemas.problem, issues);
      if (!parsed) return [];
      define(`problem ${id}`, placeIn(parsed));
      const fix = linkFix(files, file.path.replace('problem.yaml', 'fix.md'), id, issues);
      if (fix) fixes.push(fix);
      return [linkProblem(family, id, parsed, fix, issues)];
    },
  );

  const kb: KnowledgeBase = {
    version: createHash('sha256')
      .update(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))
      .digest('hex')
      .slice(0, 12),
    messages,
    facts: Object.entries(facts?.value ?? {}).map(linkFact),
    questions,
    trees,
    problems,
    parameters: Object.entries(parameters?.value ?? {}).map(linkParameter),
    platforms: Object.entries(platforms?.value ?? {}).map(([id, row]): Platform => ({
      id,
      ...row,
    })),
    examples: linkExamples(files, issues),
  };
  return { kb, fixes, cases: linkCases(files, issues), samples, places };
}

type Entry<T extends v.GenericSchema> =
  v.InferOutput<T> extends Record<string, infer One> ? [string, One] : never;

function linkFact([id, file]: Entry<typeof schemas.facts>): Fact {
  return {
    id,
    title: file.title,
    believes: file.believes,
    values: Object.entries(file.values).map(([value, said]) =>
      typeof said === 'string'
        ? { id: value, title: said }
        : { id: value, title: said.title, ...(said.hint ? { hint: said.hint } : {}) },
    ),
    inferences: file.infer.map((rule) => ({
      capture: rule.capture,
      value: rule.value,
      ...(rule['starts-with'] ? { startsWith: rule['starts-with'] } : {}),
      ...(rule.equals ? { equals: rule.equals } : {}),
    })),
  };
}

function linkParameter([id, file]: Entry<typeof schemas.parameters>): Parameter {
  const taken = (text: string): Parameter['from'][number] => {
    const match = /^(.+)\.(parent|home)$/.exec(text);
    return match?.[1]
      ? { capture: match[1], take: match[2] as Take }
      : { capture: text, take: 'whole' };
  };
  return {
    id,
    title: file.title,
    type: file.type,
    example: file.example,
    from: file.from.map(taken),
    ...(file.platform ? { platform: file.platform } : {}),
    ...(file.suggestion ? { suggestion: file.suggestion } : {}),
    ...(file.find ? { find: file.find } : {}),
  };
}

function linkQuestion(
  id: string,
  parsed: Parsed<v.InferOutput<typeof schemas.question>>,
  issues: Issues,
): Question {
  const file = parsed.value;
  const mistake =
    (path: string) =>
    ({ message }: { message: string }): void => {
      issues.add({
        code: 'prose',
        file: parsed.file,
        ...parsed.locate([path]),
        message,
        hint: 'see content/README.md',
      });
    };
  const nodes = parseMarkdown(file['find-out']);
  return {
    id,
    asks: file.asks,
    lead: parseProse(file.lead, mistake('lead')),
    options: (file.options ?? []).map(({ value, title, hint }) => ({
      value,
      title,
      ...(hint ? { hint } : {}),
    })),
    findOut: {
      says: toProse(
        nodes.filter(({ type }) => type !== 'code'),
        mistake('find-out'),
      ),
      variants: nodes.flatMap((node) =>
        node.type === 'code' ? [variantOf(node, mistake('find-out'))] : [],
      ),
    },
    aloud: file.aloud,
    sources: file.sources,
  };
}

function linkNode(file: TreeFile): TreeNode {
  if ('problem' in file) return { kind: 'leaf', problem: file.problem };
  if ('end' in file) return { kind: 'end', says: file.end };
  return {
    kind: 'ask',
    fact: file.ask,
    answers: Object.fromEntries(
      Object.entries(file.answers).map(([value, node]) => [value, linkNode(node)]),
    ),
    unknown: linkNode(file.unknown),
  };
}

function linkFix(
  files: readonly ContentFile[],
  path: string,
  problem: string,
  issues: Issues,
): Fix | null {
  const file = files.find((one) => one.path === path);
  if (!file) {
    issues.add({
      code: 'missing-file',
      file: path,
      line: 1,
      column: 1,
      message: 'a problem needs its fix.md',
      hint: 'see "fix.md" in content/README.md',
    });
    return null;
  }
  return parseFix(problem, file.text, ({ line, message }) => {
    issues.add({
      code: 'fix',
      file: path,
      line,
      column: 1,
      message,
      hint: 'see "fix.md" in content/README.md',
    });
  });
}

function linkCases(files: readonly ContentFile[], issues: Issues): readonly Case[] {
  return files.flatMap((file): Case[] => {
    const match = /^problems\/[^/]+\/([^/]+)\/cases\/([^/]+)\.expect\.yaml$/.exec(file.path);
    const [, problem, name] = match ?? [];
    if (problem === undefined || name === undefined) return [];
    const parsed = parseYaml(file, schemas.expectation, issues);
    if (!parsed) return [];
    const { files: names = [`${name}.log`], ...rest } = parsed.value;
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const texts = names.flatMap((one) => {
      const text = files.find(({ path }) => path === folder + one)?.text;
      if (text !== undefined) return [{ name: one, text }];
      issues.add({
        code: 'missing-file',
        file: file.path,
        line: 1,
        column: 1,
        message: `names "${one}", which is not there`,
        hint: `put it into ${folder}`,
      });
      return [];
    });
    return [{ file: file.path, problem, texts, ...rest }];
  });
}

function linkExamples(files: readonly ContentFile[], issues: Issues): readonly Example[] {
  const file = files.find(({ path }) => path === 'examples/examples.yaml');
  const parsed = file && parseYaml(file, schemas.examples, issues);
  return (parsed?.value ?? []).flatMap(({ id, title, file: name }): Example[] => {
    const text = files.find(({ path }) => path === `examples/${name}`)?.text;
    if (text !== undefined) return [{ id, title, text }];
    issues.add({
      code: 'missing-file',
      file: 'examples/examples.yaml',
      line: 1,
      column: 1,
      message: `names "${name}", which is not there`,
      hint: 'put it into content/examples/',
    });
    return [];
  });
}
