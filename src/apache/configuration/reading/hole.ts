// From Unicode's private use area: no configuration has them.
const BEFORE = '\uE000';
const AFTER = '\uE001';
/** Between lines that one line of a script holds, as in `printf 'a\nb'`. */
export const LINE_END = '\uE002';

/** One unknown word in place of a template's expression; equal expressions are equal words. */
export const holeFor = (expression: string): string =>
  `${BEFORE}${expression.replace(/[^\w.:|-]+/g, '').slice(0, 80)}${AFTER}`;

/** Whether a text holds a word that a template fills in. */
export const hasHole = (text: string): boolean => text.includes(BEFORE);
