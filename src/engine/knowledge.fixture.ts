import { compileTemplate } from './match/compile-template.ts';
import type {
  Condition,
  Evidence,
  KnowledgeBase,
  Message,
  Observation,
  Problem,
  SourcedSighting,
  TreeNode,
} from '../model/index.ts';

/** Builders that keep a test case to one line. */

export function message(id: string, template: string, given: Partial<Message> = {}): Message {
  const compiled = compileTemplate(template);
  if ('mistake' in compiled) throw new Error(compiled.mistake);
  return {
    id,
    title: id,
    role: { kind: 'evidence' },
    codes: [],
    wordings: [compiled],
    unless: [],
    kinds: [],
    modules: [],
    errnos: [],
    derivations: [],
    labels: {},
    facts: {},
    ...given,
  };
}

export const speaks = (
  weight: Evidence['weight'],
  by: { message?: string; when?: Evidence['when']; where?: Condition; against?: true },
): Evidence => ({
  speaks: by.against ? 'against' : 'for',
  weight,
  when: by.when ?? {},
  ...(by.message === undefined ? {} : { message: by.message }),
  ...(by.where === undefined ? {} : { where: by.where }),
});

export const problem = (
  id: string,
  evidence: readonly Evidence[],
  given: Partial<Problem> = {},
): Problem => ({
  id,
  family: 'test',
  name: id,
  title: [{ kind: 'text', text: id }],
  symptoms: [],
  evidence,
  instance: [],
  generic: false,
  frequency: 'occasional',
  consequenceOf: [],
  sources: [],
  remedies: [
    { id: 'first', title: 'First' },
    { id: 'second', title: 'Second' },
  ],
  ...given,
});

export const fact = (id: string, ...values: readonly string[]): KnowledgeBase['facts'][number] => ({
  id,
  title: id,
  believes: 'log',
  lasts: false,
  values: values.map((value) => ({ id: value, title: value })),
  inferences: [],
});

export const question = (id: string): KnowledgeBase['questions'][number] => ({
  id,
  asks: `${id}?`,
  lead: [],
  options: [],
  findOut: { says: [], variants: [] },
  aloud: '',
  sources: [],
});

export const leaf = (id: string): TreeNode => ({ kind: 'leaf', problem: id });

export const asks = (
  id: string,
  answers: Readonly<Record<string, TreeNode>>,
  unknown: TreeNode,
): TreeNode => ({ kind: 'ask', fact: id, answers, unknown });

export const knowledge = (given: Partial<KnowledgeBase>): KnowledgeBase => ({
  version: 'test',
  messages: [],
  facts: [],
  questions: [],
  trees: [],
  problems: [],
  families: [],
  parameters: [],
  platforms: [],
  examples: [],
  antiRemedies: [],
  ...given,
});

export const sighting = (
  id: string,
  captures: Readonly<Record<string, string>> = {},
  given: Partial<SourcedSighting> = {},
): SourcedSighting => ({
  source: 0,
  message: id,
  captures,
  line: 1,
  endLine: 1,
  lastLine: 1,
  offset: null,
  count: 1,
  excerpt: [{ line: 1, text: id }],
  spans: [],
  record: 0,
  beside: null,
  kind: 'text',
  time: null,
  lastTime: given.time ?? null,
  pid: null,
  ...given,
});

export const observation = (given: Partial<Observation>): Observation => ({
  bytes: 0,
  lines: 0,
  blank: 0,
  records: 0,
  passedOver: 0,
  kinds: [],
  sightings: [],
  counted: [],
  histogram: { length: 64, parts: [] },
  notices: [],
  missing: [],
  origins: [],
  ...given,
});
