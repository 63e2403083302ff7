import type { Synonym } from '../../model/index.ts';

/** A longer text is a log rather than a description, in characters. */
const LONGEST_TEXT = 5_000;
const MOST_MEANT = 3;

/**
 * The problems that a user's own words can mean, by the phrases of `synonyms` in them. The
 * likeliest first, three at most. This is a guess and never part of a diagnosis.
 */
export function problemsNamedIn(text: string, synonyms: readonly Synonym[]): readonly string[] {
  const said = folded(text.slice(0, LONGEST_TEXT));
  const weights = new Map<string, number>();
  for (const { words, problems } of synonyms) {
    const matched = words.filter((phrase) => holds(said, folded(phrase)));
    // Two adjacent words say more than one alone.
    const weight = matched.reduce((sum, phrase) => sum + phrase.trim().split(' ').length, 0);
    if (weight === 0) continue;
    problems.forEach((id, place) => {
      weights.set(id, (weights.get(id) ?? 0) + weight / (place + 1));
    });
  }
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_MEANT)
    .map(([id]) => id);
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Whether a text contains a phrase as whole words. */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const cutBefore = isOfWord(phrase[0]) && isOfWord(text[at - 1]);
    const cutAfter = isOfWord(phrase.at(-1)) && isOfWord(text[end]);
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}
