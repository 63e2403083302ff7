import { looksRandom } from './entropy.ts';
import { matches, span, type Span } from './span.ts';

/** postgres://shop:p@ss/word@db/x: the password ends before the last @ that a host follows. */
const PASSWORD =
  /[a-z][a-z\d+.-]{1,30}:\/\/[^\s:/@"'<>]{0,128}:(?<it>[^\s"'<>]{1,256}?)@(?=\[?[\w.:%-]*\]?(?::\w+)?(?:[/?#\s"'<>),;]|$))/dgi;
/** https://d34db33fd34db33f@sentry.example.com/1: a token in the place of a user. */
const TOKEN = /[a-z][a-z\d+.-]{1,30}:\/\/(?<it>[\w-]{16,128})@(?=[\w[])/dgi;
/** The query of a path or of an address, up to its end. */
const QUERY = /(?<=[\w/.~%-])\?(?=[\w.~%[\]-]{1,80}=)[^\s"'<>`\\|]{1,4000}/g;
const PAIR = /[?&;][\w.~%[\]-]{1,80}=(?<it>[^&;#]*)/dg;
/** Values that tell nothing: short numbers, and words that say yes or no. */
const NOTHING =
  /^(?:[\w-]{0,3}|\d{1,6}|true|false|none|null|desc|code|id_token|form_post|openid)$/i;

/** Options of a driver tell how it connects. */
const OF_DATABASE = /\b(?!http|ws|ftp)[a-z][a-z\d+.-]{1,30}:\/\/[^\s"'<>]{0,300}$/i;
const SECRET = /^.[^=]{0,80}?(?:pass|pwd|secret|token|key|user|auth(?!source|mech))[^=]{0,40}=/i;

/** The path of an address, up to its query. */
const ADDRESS_PATH =
  /[a-z][a-z\d+.-]{1,30}:\/\/[^\s/?#"'<>]{1,300}(?<it>\/[\w./~%:=+-]{20,2000})/dgi;

/** Passwords and tokens in addresses, and what a query says. */
export function* urlSecrets(text: string): Generator<Span> {
  yield* matches(text, 'secret', PASSWORD, (value) => !/^\d{1,5}$/.test(value));
  yield* matches(text, 'secret', TOKEN);
  for (const match of text.matchAll(ADDRESS_PATH)) {
    const [start, end] = match.indices?.groups?.['it'] ?? [0, 0];
    // A key in the place of a name, as callbacks and pings have it.
    for (const { 0: part, index } of text.slice(start, end).matchAll(/[^/]{20,200}/g)) {
      if (looksRandom(part)) yield span(text, 'secret', start + index, start + index + part.length);
    }
  }
  for (const { 0: query, index } of text.matchAll(QUERY)) {
    const isDatabase = OF_DATABASE.test(text.slice(Math.max(0, index - 400), index));
    for (const pair of query.matchAll(PAIR)) {
      const [start, end] = pair.indices?.groups?.['it'] ?? [0, 0];
      const value = query.slice(start, end).replace(/[.,:)\]}]{1,8}$/, '');
      if (NOTHING.test(value) || (isDatabase && !SECRET.test(pair[0]))) continue;
      yield span(text, 'secret', index + start, index + start + value.length, decoded(value));
    }
  }
}

/** The value as it is elsewhere; as it stands where it isn't valid. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
