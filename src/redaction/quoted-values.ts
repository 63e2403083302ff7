import { span, type Span } from './span.ts';

/** A quote as it is, escaped once or more in JSON in a log, in HTML, or in an address. */
export const QUOTE_SIGN = String.raw`\\{0,4}["']|&(?:quot|apos|#34|#39|#x27);|%2[27]`;
/** What begins a value in quotes, `b'…'` of Python too; a list or brackets may be around it. */
const OPENING = new RegExp(
  String.raw`(?:(?:Some|Secret|SecretStr|Password|String|bytes|str)(?=\()|string\(\d{1,5}\)\s|\$(?='))?(?<list>[[(]\s{0,40})?[bfru]{0,2}(?<quote>"""|'''|${QUOTE_SIGN}|\x60)`,
  'iy',
);
/** Where a value goes on: 'a' 'b' of Python, ['a', 'b'] */
const NEXT = new RegExp(
  String.raw`\s{0,80}(?<comma>,\s{0,80})?[bfru]{0,2}(?<quote>${QUOTE_SIGN})`,
  'iy',
);
/** What may stand behind a closing quote; a letter shows that the quote is part of the value. */
const BEHIND = /^(?:[\s,;:)}\]>&|+.#?/%=<\\"'`-]|$)/;
const LONGEST_BLOCK = 4000;
const MOST_PARTS = 20;

/** The inside of a value in quotes, of the strings that it is put together of, or of a list. */
export function quotedAt(text: string, at: number, toLineEnd = false): Span | null {
  OPENING.lastIndex = at;
  const { quote, list } = OPENING.exec(text)?.groups ?? {};
  if (quote === undefined) return null;
  const start = OPENING.lastIndex;
  let end = toLineEnd ? lastQuote(text, start, quote) : closing(text, start, quote);
  for (let parts = 1; list !== undefined && parts < MOST_PARTS; parts += 1) {
    NEXT.lastIndex = end + quote.length;
    const next = NEXT.exec(text)?.groups;
    if (!next || (next['comma'] !== undefined && !list.startsWith('['))) break;
    end = closing(text, NEXT.lastIndex, next['quote'] ?? quote);
  }
  return span(text, 'secret', start, end);
}

/** Where the value ends: at its quote, behind which something else begins, or at the line's end. */
export function closing(text: string, at: number, quote: string): number {
  if (quote.length === 3 && !quote.startsWith('%')) {
    const end = text.indexOf(quote, at);
    if (end >= 0 && end - at < LONGEST_BLOCK) return end;
  }
  const line = lineEnd(text, at);
  // Without a limit, each of many open quotes of one line would search all of the rest.
  const last = Math.min(line, at + LONGEST_BLOCK);
  let first = -1;
  for (
    let end = text.indexOf(quote, at);
    end >= 0 && end <= last;
    end = text.indexOf(quote, end + 1)
  ) {
    if (quote.length === 1 && isEscaped(text, end, at)) continue;
    if (first < 0) first = end;
    if (BEHIND.test(text.slice(end + quote.length, end + quote.length + 1))) return end;
  }
  if (first >= 0 || last === line) return first < 0 ? line : first;
  const far = text.indexOf(quote, last);
  return far < 0 || far > line ? line : far;
}

function isEscaped(text: string, at: number, least: number): boolean {
  let from = at;
  while (from > least && text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

/** Apache takes the line's last quote for the end where one argument is all that a directive has. */
function lastQuote(text: string, at: number, quote: string): number {
  const line = lineEnd(text, at);
  const end = text.slice(at, line).trimEnd().length + at - quote.length;
  return end > at && text.startsWith(quote, end) ? end : closing(text, at, quote);
}

/** The end of a line that a backslash doesn't continue. */
export function lineEnd(text: string, at: number): number {
  let found = text.indexOf('\n', at);
  while (found > at && found - at < LONGEST_BLOCK && /\\\r?$/.test(text.slice(found - 2, found))) {
    found = text.indexOf('\n', found + 1);
  }
  if (found < 0) return text.length;
  return text[found - 1] === '\r' ? found - 1 : found;
}

const BLOCK_HEAD = /[|>][+-]?\d?[ \t]*(?:#[^\r\n]*)?\r?\n/y;

/** The lines below `key: |` of YAML, or the one value below `key:`: all that is further to the right. */
export function blockAt(text: string, at: number, name: number): Span | null {
  const line = text.lastIndexOf('\n', name - 1) + 1;
  const indent = /^[ \t>|]*(?:- )?/.exec(text.slice(line, name))?.[0].length ?? 0;
  if (line + indent < name - 1) return null;
  BLOCK_HEAD.lastIndex = at;
  const isBlock = BLOCK_HEAD.test(text);
  const from = isBlock ? BLOCK_HEAD.lastIndex : text.indexOf('\n', at) + 1;
  if (from === 0 || (!isBlock && text.slice(at, from).trim() !== '')) return null;
  let end = from;
  while (end < text.length && end - from < LONGEST_BLOCK) {
    const next = lineEnd(text, end);
    const own = text.slice(end, next);
    const depth = /^[ \t>|]*/.exec(own)?.[0].length ?? 0;
    if (own.trim() !== '' && depth <= indent) break;
    end = Math.min(text.length, text.indexOf('\n', next) + 1 || text.length);
  }
  const value = text.slice(from, end);
  const lead = value.length - value.trimStart().length;
  const own = value.trim();
  if (own === '' || (!isBlock && /\n|: |^- |^File |=\s/.test(own))) return null;
  return span(text, 'secret', from + lead, from + lead + own.length);
}
