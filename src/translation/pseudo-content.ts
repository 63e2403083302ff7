import { pseudoText } from './pseudo-text.ts';

/** Members of what content/ says that hold words for a reader. */
const WORDS = new Set([
  'title',
  'name',
  'hint',
  'asks',
  'aloud',
  'says',
  'what',
  'why',
  'how',
  'reason',
  'because',
  'ruledOutBy',
  'otherwise',
  'hopLabel',
  'text',
]);

/** Members in which nothing is said to a reader: what software prints, what is typed, and names. */
const WITHOUT_WORDS = new Set([
  'wordings',
  'unless',
  'derivations',
  'samples',
  'variants',
  'command',
  'find',
  'decide',
  'where',
  'when',
  'synonyms',
]);

/** Content, once it is linked, with its prose in the pseudo-locale. */
export function pseudoContent<T>(content: T): T {
  return inWords(content) as T;
}

function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return value;
  if ('kind' in value && value.kind === 'code') return value;
  // A paste to try is what a server printed.
  const isExample = 'id' in value && 'text' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (WITHOUT_WORDS.has(key) || (isExample && key === 'text')) return [key, held];
      if (key === 'labels') return [key, eachText(held as Readonly<Record<string, string>>)];
      return [key, WORDS.has(key) && typeof held === 'string' ? pseudoText(held) : inWords(held)];
    }),
  );
}

const eachText = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoText(text)]));
