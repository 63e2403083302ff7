import type { Condition, Derivation, Evidence, KnowledgeBase, Message } from '../../model/index.ts';

const byId = <T extends { readonly id: string }>(
  all: readonly T[],
  id: string | undefined,
): T | undefined => all.find((one) => one.id === id);

/** What numbers of the operating system say, for those that decide something here. */
const ERRNOS: Readonly<Record<string, string>> = {
  '2': 'no such file or directory',
  '11': 'resource temporarily unavailable',
  '13': 'permission denied',
  '98': 'address already in use',
  '111': 'connection refused',
};

/** A piece of evidence in words: the author's words, otherwise its conditions. */
export function evidenceWords(kb: KnowledgeBase, evidence: Evidence): string {
  const requirement = requirementWords(kb, evidence);
  if (evidence.because === undefined) return requirement;
  return requirement === '' ? evidence.because : `${evidence.because} (${requirement})`;
}

/** A piece of evidence by the author's words, its message's title or its conditions. */
export function evidenceTitle(kb: KnowledgeBase, { because, message, where }: Evidence): string {
  const title = byId(kb.messages, message)?.title;
  return because ?? title ?? (where ? conditionWords(kb, where) : '');
}

/** What is opposed by a piece of evidence: its message and its words. */
export function opposedBy(kb: KnowledgeBase, evidence: Evidence): string {
  const title = byId(kb.messages, evidence.message)?.title ?? '';
  return [title, evidenceWords(kb, evidence)].filter((part) => part !== '').join(': ');
}

/** What must hold besides the message itself, or nothing. */
export function requirementWords(
  kb: KnowledgeBase,
  { message: id, when, where }: Evidence,
): string {
  const message = byId(kb.messages, id);
  return [
    ...Object.entries(when).map(([name, values]) => whenWords(message, name, values)),
    ...(where ? [conditionWords(kb, where)] : []),
  ].join(', and ');
}

/** `errno` 13 → `with (13) permission denied in front`; a derived value by the texts it stands for. */
export function whenWords(
  message: Message | undefined,
  name: string,
  values: readonly string[],
): string {
  const derivation = message?.derivations.find((one) => one.name === name);
  if (derivation && derivation.from !== 'errno') {
    return `<${derivation.from}> is ${orList(values.map((value) => derivedWords(derivation, value)))}`;
  }
  const numbers = values.flatMap((value) =>
    derivation ? (derivation.cases.find((one) => one.value === value)?.equals ?? []) : [value],
  );
  return numbers.length === 0
    ? 'with another error number in front'
    : `with ${orList(numbers.map(errnoWords))} in front`;
}

const MOST_TEXTS = 4;

/** The texts that a derived value stands for: `33, 48, 30, 70 …`, `/tmp/…`. */
export function derivedWords({ cases, otherwise }: Derivation, value: string): string {
  const found = cases.find((one) => one.value === value);
  if (!found || value === otherwise) return 'anything else';
  const { equals = [], startsWith = [], endsWith = [], contains = [] } = found;
  const texts = [
    ...equals,
    ...startsWith.map((text) => `${text}…`),
    ...endsWith.map((text) => `…${text}`),
    ...contains.map((text) => `…${text}…`),
  ];
  const more = texts.length > MOST_TEXTS ? [...texts.slice(0, MOST_TEXTS), 'and the like'] : texts;
  return more.join(', ');
}

/** `13` → `(13) permission denied`. */
export function errnoWords(number: string): string {
  const words = ERRNOS[number];
  return words === undefined ? `(${number})` : `(${number}) ${words}`;
}

/** A condition on facts, in the words of the questions that establish them. */
export function conditionWords(kb: KnowledgeBase, condition: Condition): string {
  if ('all' in condition) return condition.all.map((one) => conditionWords(kb, one)).join(', and ');
  if ('any' in condition) return condition.any.map((one) => conditionWords(kb, one)).join(', or ');
  if ('not' in condition) {
    const is = conditionWords(kb, condition.not);
    return 'fact' in condition.not ? is.replace(': ', ': anything but ') : `not: ${is}`;
  }
  const fact = byId(kb.facts, condition.fact);
  const titles = condition.in.map(
    (value) => fact?.values.find(({ id }) => id === value)?.title ?? value,
  );
  return `${fact?.title ?? condition.fact}: ${orList(titles)}`;
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
