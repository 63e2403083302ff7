import type { Condition, Evidence, Fact, KnowledgeBase, Message } from '../../model/index.ts';

/** A rule as its author wrote it. */
export interface WrittenRule extends Evidence {
  /** What a line or the user tells, however it is told. */
  readonly finding?: Finding;
}

interface Finding {
  readonly fact: string;
  readonly in: readonly string[];
}

/** A rule, and the evidence that the engine judges in its place. */
export interface Rule {
  readonly written: WrittenRule;
  readonly made: readonly Evidence[];
}

/** What shows that a fact has a value, and what speaks against it. */
export interface Meaning {
  readonly means: Condition;
  readonly against: readonly Evidence[];
  /** Lines and answers can also tell it. */
  readonly isTold: boolean;
}

/** Values of facts that other facts show. */
export type Meanings = ReadonlyMap<string, ReadonlyMap<string, Meaning>>;

/** The rules of all problems, and what their findings mean. */
interface Rules {
  /** By problem, in the order of its file. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly meanings: Meanings;
}

/** What rules are made from. */
export interface Vocabulary extends Pick<KnowledgeBase, 'messages' | 'facts'> {
  readonly meanings: Meanings;
}

/** Problems with the evidence that their rules become. */
export function linkRules<
  Of extends { readonly id: string; readonly evidence: readonly WrittenRule[] },
>(written: readonly Of[], vocabulary: Vocabulary): Rules & { readonly problems: readonly Of[] } {
  const rules = new Map(
    written.map(({ id, evidence }) => [id, evidence.map((one) => ruleFrom(one, vocabulary))]),
  );
  const problems = written.map((problem) => ({
    ...problem,
    evidence: [
      ...(rules.get(problem.id) ?? []).flatMap(({ made }) => made),
      ...sharedBy(problem.evidence, vocabulary.meanings),
    ],
  }));
  return { rules, meanings: vocabulary.meanings, problems };
}

/**
 * A rule on a finding becomes a rule on each message that tells it, and one on the user's word. The user's
 * word alone confirms nothing.
 */
export function ruleFrom(written: WrittenRule, { messages, facts, meanings }: Vocabulary): Rule {
  const { finding, where: condition, ...plain } = written;
  const where = condition && withMeanings(condition, meanings);
  const rule: Evidence = { ...plain, ...(where ? { where } : {}) };
  if (!finding) return { written, made: [rule] };
  const fact = facts.find(({ id }) => id === finding.fact);
  const lines = messages.flatMap((message) =>
    tellings(message, finding, fact).map((when): Evidence => ({
      ...rule,
      message: message.id,
      when,
    })),
  );
  const asked = withMeanings(finding, meanings);
  const answer: Evidence = {
    ...rule,
    weight: rule.weight === 'conclusive' ? 'strong' : rule.weight,
    where: where ? { all: [asked, where] } : asked,
    byUser: finding.fact,
  };
  return { written, made: [...lines, answer] };
}

/** The position of a rule in its file, by that of the evidence made from it. */
export function writtenAt({ rules }: Pick<Rules, 'rules'>, problem: string, index: number): number {
  const places = (rules.get(problem) ?? []).flatMap(({ made }, at) => made.map(() => at));
  return places[index] ?? index;
}

/** What speaks against the values that the rules for a problem name. */
function sharedBy(written: readonly WrittenRule[], meanings: Meanings): readonly Evidence[] {
  const conditions = written.flatMap(({ speaks, where }) =>
    speaks === 'for' && where ? allOf(where) : [],
  );
  const named = conditions.flatMap((one) => {
    if (!('fact' in one)) return [];
    return one.in.flatMap((value) => meanings.get(one.fact)?.get(value) ?? []);
  });
  return [...new Set(named)].flatMap(({ against }) => against);
}

const allOf = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all.flatMap(allOf) : [condition];

/** The condition with the meaning in place of each value that has one. */
function withMeanings(condition: Condition, meanings: Meanings): Condition {
  const meant = (one: Condition): Condition => withMeanings(one, meanings);
  if ('all' in condition) return { all: condition.all.map(meant) };
  if ('any' in condition) return { any: condition.any.map(meant) };
  if ('not' in condition) return { not: meant(condition.not) };
  const values = meanings.get(condition.fact);
  const found = condition.in.flatMap((value) => values?.get(value) ?? []);
  const told = found.length < condition.in.length || found.some(({ isTold }) => isTold);
  const parts = [...(told ? [condition] : []), ...found.map(({ means }) => means)];
  const [only] = parts;
  return only && parts.length === 1 ? only : { any: parts };
}

/**
 * The derived values by which a message tells one of these values of a fact, each way alone. The first
 * inference that holds decides, so the values of earlier ones are left out.
 */
function tellings(
  { facts, near = {}, derivations }: Message,
  finding: Finding,
  fact: Fact | undefined,
): readonly Evidence['when'][] {
  const told = facts[finding.fact];
  if (finding.fact in near) return [];
  if (told !== undefined) return finding.in.includes(told) ? [{}] : [];
  const all = new Map(
    derivations.map(({ name, cases, otherwise }) => [
      name,
      [...new Set([...cases.map(({ value }) => value), otherwise]), ABSENT],
    ]),
  );
  const left = new Map(all);
  return (fact?.inferences ?? []).flatMap(({ capture, equals = [], value }) => {
    const before = left.get(capture) ?? [];
    const values = before.filter((one) => equals.includes(one));
    if (values.length === 0) return [];
    const when = new Map(left).set(capture, values);
    left.set(
      capture,
      before.filter((one) => !equals.includes(one)),
    );
    if (!finding.in.includes(value)) return [];
    return [Object.fromEntries([...when].filter(([name]) => isLess(when, all, name)))];
  });
}

/** The value of a capture that a line doesn't have. */
const ABSENT = '';

type Values = ReadonlyMap<string, readonly string[]>;

const isLess = (some: Values, all: Values, name: string): boolean =>
  some.get(name)?.length !== all.get(name)?.length;
