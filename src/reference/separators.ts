import type { Meaning } from '../engine/meanings.ts';
import type { Condition, Evidence, KnowledgeBase, Message, Problem } from '../model/index.ts';
import { derivedWords, errnoWords } from '#words/evidence.ts';

/** Something to check, and the problems that each outcome supports. */
export interface Separator {
  readonly what: string;
  readonly outcomes: readonly { readonly title: string; readonly problems: readonly Problem[] }[];
}

/** Symptom and platform are known before anybody asks what a message means. */
const NO_SEPARATORS = ['symptom', 'platform'];

/**
 * What separates the meanings of a message: its error number, its content, and facts that support
 * only some of them.
 */
export function separatorsOf(
  kb: KnowledgeBase,
  message: Message,
  meanings: readonly Meaning[],
): readonly Separator[] {
  if (meanings.length < 2) return [];
  const facts = kb.facts.filter(({ id }) => !NO_SEPARATORS.includes(id));
  return [
    errnoSeparator(message, meanings),
    ...message.derivations
      .filter(({ from }) => from !== 'errno')
      .map((derivation) => ({
        what: `<${derivation.from}> in the line`,
        outcomes: [...derivation.cases.map(({ value }) => value), derivation.otherwise].map(
          (value) => ({
            title: derivedWords(derivation, value),
            problems: where(
              meanings,
              ({ when }) => when[derivation.name]?.includes(value) === true,
            ),
          }),
        ),
      })),
    ...facts.map(({ id, title, values }) => ({
      what: title,
      outcomes: values.map((value) => ({
        title: value.title,
        problems: where(
          meanings,
          (one) => one.where !== undefined && speaksOf(one.where, id, value.id),
        ),
      })),
    })),
  ]
    .map(({ what, outcomes }) => ({
      what,
      outcomes: outcomes.filter(({ problems }) => problems.length > 0),
    }))
    .filter(({ outcomes }) => tellsApart(outcomes, meanings.length));
}

function errnoSeparator(message: Message, meanings: readonly Meaning[]): Separator {
  const numbersOf = ({ when }: Evidence): readonly string[] =>
    Object.entries(when).flatMap(([name, values]) => {
      if (name === 'errno') return values;
      const derivation = message.derivations.find((one) => one.name === name);
      if (derivation?.from !== 'errno') return [];
      return derivation.cases.flatMap(({ value, equals = [] }) =>
        values.includes(value) ? equals : [],
      );
    });
  const numbers = new Set(meanings.flatMap(({ evidence }) => evidence.flatMap(numbersOf)));
  return {
    what: 'The number in front of it',
    outcomes: [...numbers]
      .sort((a, b) => Number(a) - Number(b))
      .map((number) => ({
        title: errnoWords(number),
        problems: where(meanings, (one) => numbersOf(one).includes(number)),
      })),
  };
}

/** The problems with evidence of that kind for them, here or without the message. */
const where = (
  meanings: readonly Meaning[],
  isOf: (evidence: Evidence) => boolean,
): readonly Problem[] =>
  meanings.flatMap(({ problem, evidence }) => (evidence.some(isOf) ? [problem] : []));

/** An outcome that every meaning shares, or one outcome that all share, separates nothing. */
function tellsApart(outcomes: Separator['outcomes'], all: number): boolean {
  const some = outcomes.filter(({ problems }) => problems.length < all);
  return some.length > 0;
}

/** Whether a condition asks for that value of a fact. A negated value isn't a reason. */
function speaksOf(condition: Condition, fact: string, value: string): boolean {
  if ('all' in condition) return condition.all.some((one) => speaksOf(one, fact, value));
  if ('any' in condition) return condition.any.some((one) => speaksOf(one, fact, value));
  if ('not' in condition) return false;
  return condition.fact === fact && condition.in.includes(value);
}
