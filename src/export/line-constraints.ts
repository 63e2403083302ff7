import type { Derivation, Message } from '../model/index.ts';
import type { When } from './catalogue.ts';
import { literalPattern } from './literal-pattern.ts';

/** The requirements for a line: one of these error numbers, and a lookahead for each capture. */
export interface LineConstraints {
  readonly errnos: readonly string[];
  readonly captures: ReadonlyMap<string, string>;
}

/** Turns values of the error number and of derived captures into patterns. */
export function constraintsOf(message: Message, when: When): LineConstraints {
  const errnos: string[] = [];
  const captures = new Map<string, string>();
  for (const [name, values] of Object.entries(when)) {
    const derivation = message.derivations.find((one) => one.name === name);
    if (derivation && derivation.from !== 'errno') {
      const before = captures.get(derivation.from) ?? '';
      captures.set(derivation.from, before + lookahead(derivation, values));
    } else {
      errnos.push(...(derivation ? errnosOf(derivation, values) : values));
    }
  }
  return { errnos, captures };
}

const errnosOf = ({ cases }: Derivation, values: readonly string[]): readonly string[] =>
  cases.flatMap(({ value, equals }) => (values.includes(value) ? (equals ?? []) : []));

/** The first matching case gives the value. If none matches, it is another value. */
function lookahead({ cases, otherwise }: Derivation, values: readonly string[]): string {
  const rest = values.includes(otherwise) ? ALWAYS : NEVER;
  return cases.reduceRight((after, one) => {
    const pattern = casePattern(one);
    if (!values.includes(one.value)) return after === NEVER ? NEVER : `(?!${pattern})${after}`;
    if (after === ALWAYS) return ALWAYS;
    return after === NEVER ? ahead(pattern) : `(?:${ahead(pattern)}|${after})`;
  }, rest);
}

/** Some readers of grok take a positive look ahead for a group, and count it. */
export const ahead = (pattern: string): string => `(?!(?!${pattern}))`;

const ALWAYS = '';
const NEVER = '(?!)';

type DerivationCase = Derivation['cases'][number];

/** A value's end: no letter and no path follows. A full stop may end the sentence. */
const END = '(?![\\w/-])(?!\\.\\w)';
const WITHIN = '[^"\'`]*?';

function casePattern({
  equals = [],
  startsWith = [],
  endsWith = [],
  contains = [],
  below,
}: DerivationCase): string {
  const each = [
    ...equals.map((text) => literalPattern(text) + END),
    ...startsWith.map(literalPattern),
    ...endsWith.map((text) => WITHIN + literalPattern(text) + END),
    ...contains.map((text) => WITHIN + literalPattern(text)),
    ...(below === undefined ? [] : [`(?:${numbersBelow(below).join('|')})${END}`]),
  ];
  return `(?:${each.join('|')})`;
}

/**
 * Patterns for every whole number below the limit: those with fewer digits, then digit by digit.
 */
function numbersBelow(limit: number): readonly string[] {
  const digits = String(limit);
  const rest = (length: number): string => (length === 0 ? '' : `\\d{${String(length)}}`);
  const sameLength = Array.from(digits).flatMap((digit, at) => {
    if (digit === '0') return [];
    const smaller = `[0-${String(Number(digit) - 1)}]`;
    return [digits.slice(0, at) + smaller + rest(digits.length - at - 1)];
  });
  return digits.length > 1
    ? [`\\d{1,${String(digits.length - 1)}}(?!\\d)`, ...sameLength]
    : sameLength;
}
