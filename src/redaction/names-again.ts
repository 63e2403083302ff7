import { isTechnicalTerm } from './kept-words.ts';
import { span, type Redacted, type Span } from './span.ts';

/** Values that are hidden wherever they stand as a word. */
export function isName({ kind, value, isOnlyHere, isGuess }: Span): boolean {
  if (isOnlyHere || isGuess) return false;
  if (kind === 'host') return value.length >= 3;
  if (kind === 'user') return value.length >= 3;
  return (kind === 'secret' || kind === 'cookie') && /^[\w.+-]{8,200}$/.test(value);
}

/** A run of letters that a name could be, or be a part of. */
const WORD = /[a-z\d][\w.-]*/gi;

/** Names that were found in one place, in all their other places. */
export function* namesAgain(
  text: string,
  names: ReadonlyMap<string, Redacted>,
  kept: ReadonlySet<string>,
): Generator<Span> {
  if (names.size === 0) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > 260) continue;
    for (const { from, to } of parts(word)) {
      const value = word.slice(from, to).toLowerCase();
      const kind = names.get(value);
      if (
        kind === undefined ||
        (isPlain(value) && !canHide(text, index + from, index + to, value, kept))
      ) {
        continue;
      }
      yield span(text, kind, index + from, index + to, value);
      break;
    }
  }
}

const isPlain = (value: string): boolean => /^[a-z_]+$/.test(value) || !/[.\d-]/.test(value);

/** A plain word may also be a package, a group or a directory: then it stays. */
function canHide(
  text: string,
  start: number,
  end: number,
  value: string,
  kept: ReadonlySet<string>,
): boolean {
  if (kept.has(value) || isTechnicalTerm(value)) return false;
  return (
    !/[.\w=-]/.test(text[start - 1] ?? '') && !/^(?:[\w-]|\.\w)/.test(text.slice(end, end + 2))
  );
}

/** The word, and what is left of it at each end where a file or a site is named after a host. */
function* parts(word: string): Generator<{ readonly from: number; readonly to: number }> {
  let to = word.length;
  while (/[.-]/.test(word[to - 1] ?? '')) to -= 1;
  yield { from: 0, to };
  // shop.example.com-error.log, shop.example.com.conf
  for (const { index } of word.matchAll(/[-_.]/g)) if (index < to) yield { from: 0, to: index };
  // wildcard parts: error-shop.example.com
  for (const { index } of word.matchAll(/[-_.]/g))
    if (index + 1 < to) yield { from: index + 1, to };
}
