import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What not to write, and what to write instead.
 * @typedef {{ not: string[], but: string, finds: string, leaves?: string, pattern: RegExp, unless: RegExp | null }} Entry
 */

/**
 * Reads a word list. Throws with the entry's words where its own examples contradict it: a list that
 * finds nothing would pass everything.
 * @returns {Entry[]}
 */
export function readDictionary(path) {
  return parse(readFileSync(path, 'utf8')).map(entry);
}

/** Where an entry's words stand in a sentence: their places, from 0. */
export function findsIn({ pattern, unless }, sentence) {
  return [...sentence.matchAll(pattern)]
    .filter(({ 0: words, index }) => {
      const around = `${sentence.slice(0, index)}§${sentence.slice(index + words.length)}`;
      return !unless?.test(around);
    })
    .map(({ 0: words, index }) => ({ words, index }));
}

function entry({ not, but, exact = false, unless, finds, leaves }) {
  const words = [not].flat();
  const alternatives = words.map((one) => RegExp.escape?.(one) ?? escaped(one));
  const spaced = alternatives.join('|').replaceAll(' ', String.raw`\s+`);
  const read = {
    not: words,
    but,
    finds,
    leaves,
    pattern: new RegExp(String.raw`(?<![\w-])(?:${spaced})(?![\w-])`, exact ? 'gu' : 'giu'),
    unless: unless === undefined ? null : new RegExp(unless, 'iu'),
  };
  if (findsIn(read, finds).length === 0) throw new Error(`"${words[0]}" isn't found in: ${finds}`);
  if (leaves !== undefined && findsIn(read, leaves).length > 0) {
    throw new Error(`"${words[0]}" is found in: ${leaves}`);
  }
  return read;
}

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
