import { pseudoText } from './pseudo-text.ts';

/** Keys in content/ with words for a reader. */
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
  // What a platform does, in sentences.
  'restart-effect',
  'text',
]);

/** Keys without words for a reader: what software prints, what is typed, and names. */
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

/** Linked content, with its prose in the pseudo-locale. */
export function pseudoContent<T>(content: T): T {
  return inWords(content) as T;
}

function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return value;
  if ('kind' in value && value.kind === 'code') return value;
  // An example paste is a server's output.
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
