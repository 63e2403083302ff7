import type { Message } from '../../model/index.ts';

/** Part of a text, from and to in characters. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What a person's sentence tells. */
export interface Heard {
  readonly facts: Readonly<Record<string, string>>;
  /** The words that tell them. */
  readonly pieces: readonly Piece[];
  /** Texts that the sentence names, by capture. */
  readonly named: readonly (Piece & { readonly name: string })[];
}

interface Word extends Piece {
  readonly text: string;
  /** Words of one clause have the same number. A denial reaches no further. */
  readonly clause: number;
}

/** Whether a word is a part of a phrase. Null stands for up to four words. */
type Part = ((word: string) => boolean) | null;
type Phrase = readonly { readonly fits: Part; readonly isText: boolean }[];

/**
 * Makes what hears the phrases of a message in a sentence, folded to lower case. A phrase is a list of
 * words: `a|b` is one of both, `move~` any word that begins so, `*` up to four words, `{path}` and `{name}` a
 * text that is named. What the sentence denies or asks isn't heard, nor a fact of which it says two values. Never
 * throws; linear.
 */
export function hearing({ phrases = {}, named = {} }: Message): (sentence: string) => Heard | null {
  const telling = Object.entries(phrases).map(([fact, values]) => ({ fact, values: made(values) }));
  const naming = made(named);
  return (sentence) => {
    const words = wordsOf(sentence);
    const told = telling.flatMap(({ fact, values }) => {
      const places = placesOf(values, words);
      // Several symptoms can be true at once; the message lists the one first that says more.
      const isClear = places.length === 1 || fact === 'symptom';
      return places.slice(0, isClear ? 1 : 0).map((place) => ({ ...place, fact }));
    });
    const names = placesOf(naming, words).flatMap(({ name, text }) =>
      text ? [{ name, from: text.from, to: text.to }] : [],
    );
    if (told.length + names.length === 0) return null;
    const facts = Object.fromEntries(told.map(({ fact, name }) => [fact, name]));
    return { facts, pieces: told, named: names };
  };
}

interface Named {
  readonly name: string;
  readonly phrases: readonly Phrase[];
}

const made = (all: Readonly<Record<string, readonly string[]>>): readonly Named[] =>
  Object.entries(all).map(([name, phrases]) => ({ name, phrases: phrases.map(phraseOf) }));

const placesOf = (
  all: readonly Named[],
  words: readonly Word[],
): readonly (Place & { readonly name: string })[] =>
  all.flatMap(({ name, phrases }) => {
    const place = firstOf(phrases, words);
    return place ? [{ name, ...place }] : [];
  });

const phraseOf = (phrase: string): Phrase =>
  phrase.split(' ').map((part) => ({ fits: fitting(part), isText: part in SLOTS }));

function fitting(part: string): Part {
  if (part === '*') return null;
  const slot = SLOTS[part];
  if (slot) return (word) => slot.test(word);
  const choices = part.split('|');
  const whole = new Set(choices);
  const begins = choices.flatMap((one) => (one.endsWith('~') ? one.slice(0, -1) : []));
  return (word) => whole.has(word) || begins.some((one) => word.startsWith(one));
}

interface Place extends Piece {
  /** What stands for `{path}` or `{name}`. */
  readonly text: Piece | null;
}

function firstOf(phrases: readonly Phrase[], words: readonly Word[]): Place | null {
  for (const phrase of phrases) {
    for (let at = 0; at < words.length; at += 1) {
      const found = placeAt(phrase, words, at);
      if (found) return found;
    }
  }
  return null;
}

/** A phrase that begins with this word. */
function placeAt(phrase: Phrase, words: readonly Word[], start: number): Place | null {
  let at = start;
  let text: Piece | null = null;
  let gap = 0;
  for (const { fits, isText } of phrase) {
    if (!fits) {
      gap = MOST_BETWEEN;
      continue;
    }
    const last = at + gap;
    while (at < last && at < words.length && !fits(words[at]?.text ?? '')) at += 1;
    const word = words[at];
    if (!word || !fits(word.text) || word.clause !== words[start]?.clause) return null;
    if (gap > 0 && words.slice(last - gap, at).some(isDenial)) return null;
    if (isText) text = word;
    gap = 0;
    at += 1;
  }
  const [first, final] = [words[start], words[at - 1]];
  if (!first || !final || isDenied(words, start)) return null;
  return { from: first.from, to: final.to, text };
}

/** Words that a `*` may stand for, and words before a phrase that may deny it. */
const MOST_BETWEEN = 4;
const DENIES_WITHIN = 4;
const SLOTS: Readonly<Record<string, RegExp>> = {
  // /srv/shop     not: /srv
  '{path}': /^\/[^/\s]+\/\S+$/,
  // alice     not: the
  '{name}': /^(?!(?:the|an?|my|our|another|other|user|root|it)$)[a-z_][a-z0-9_-]*$/,
};
const DENIAL =
  /^(?:not|no|never|without|nor|neither|instead|should|would|dont|didnt|isnt)$|(?<!ca|wo|could)n't$/;
/** A denial of these says nothing about what comes with them: "it doesn't work with 500". */
const DOING = /^(?:work|load|open|help|start|respond|answer|go|change)/;

const isDenial = ({ text }: Word): boolean => DENIAL.test(text);

function isDenied(words: readonly Word[], start: number): boolean {
  const clause = words[start]?.clause;
  const before = words
    .slice(Math.max(0, start - DENIES_WITHIN), start)
    .filter((word) => word.clause === clause);
  const denial = before.findLastIndex(isDenial);
  // What somebody moved away from is no longer so, but for another version of it.
  if (before.at(-1)?.text === 'from' && !isUpgraded(words.slice(start))) return true;
  return denial >= 0 && !before.slice(denial + 1).some(({ text }) => DOING.test(text));
}

/** From Ubuntu 20.04 to 22.04. */
function isUpgraded(words: readonly Word[]): boolean {
  const to = words.slice(0, DENIES_WITHIN).findIndex(({ text }) => text === 'to');
  return to > 0 && /^\d/.test(words[to + 1]?.text ?? '');
}

/** The words of a text, without the signs around them. What only asks whether something is so has none. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let sentence = 0;
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    const from = index + (token.length - token.replace(BEFORE, '').length);
    const word = trimmed(token.replace(BEFORE, '')).replaceAll('’', "'");
    if (JOINS.test(word)) clause += 1;
    words.push({ text: word, from, to: from + word.length, clause });
    if (/[,.;:!?)]$/.test(token)) clause += 1;
    if (/[.!?]$/.test(token)) {
      if (isAsked(words.slice(sentence), token.endsWith('?'))) words.length = sentence;
      sentence = words.length;
    }
  }
  if (isAsked(words.slice(sentence), false)) words.length = sentence;
  return words;
}

/** Do I need that?     Do I need that     not: Did a chmod 777 */
const isAsked = ([first, second]: readonly Word[], hasMark: boolean): boolean =>
  ASKS.test(first?.text ?? '') && (hasMark || ASKED.test(second?.text ?? ''));

const ASKED = /^(?:i|we|you|it|this|that|one|any\w+|some\w+)$/;
const ASKS = /^(?:do|does|did|should|can|could|is|are|must|shall|may|would|will)$/;
const BEFORE = /^[("'`*_-]+/;
const BEHIND = ')"\'`*_.,;:!?';

/** A word without the signs behind it. */
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && BEHIND.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}
const JOINS =
  /^(?:and|but|because|since|so|then|when|although|though|until|while|after|only|[-–—])$/;
