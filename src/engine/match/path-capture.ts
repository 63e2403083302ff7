import type { TemplatePart } from '../../model/index.ts';

/** One line of a folded text. */
export interface TextLine {
  readonly from: number;
  /** Where its last character stands that is no white space, and one more. */
  readonly to: number;
  /** `cut` where a mark shows that it was longer, `open` where the next line may go on with it. */
  readonly end: 'whole' | 'open' | 'cut';
}

/** How a folded text lies in lines, and who wrote it. */
export interface Layout {
  readonly lines: readonly TextLine[];
  /** A program wrote it; otherwise a sentence of a person may go on behind a path. */
  readonly isSigned: boolean;
  /** Somebody typed or configured it: a path is a word, and quotation marks hold it together. */
  readonly isTyped: boolean;
}

/** A stretch of the folded text, and whether it is the whole value: only then it may fill a command. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
}

/** A text of one whole line that a program wrote. */
export const oneLine = (folded: string): Layout => ({
  lines: [{ from: 0, to: folded.trimEnd().length, end: 'whole' }],
  isSigned: true,
  isTyped: false,
});

export const lineAt = ({ lines }: Layout, at: number): TextLine => {
  let index = lines.length - 1;
  while (index > 0 && (lines[index]?.from ?? 0) > at) index -= 1;
  return lines[index] ?? { from: 0, to: at, end: 'open' };
};

/** What a path may be followed by: the literal that must come next, and that one with what may follow it. */
interface Stop {
  readonly literal: string;
  readonly longer: readonly string[];
  /** A number must come behind the literal. */
  readonly isNumbered: boolean;
}

/**
 * The path that begins here and ends where one of the literals begins that come next. A file's name can hold any
 * character, so the last place that fits is the right one; where several fit equally, none is sure.
 * Returns null where nothing fits.
 */
export function closedPath(
  folded: string,
  at: number,
  layout: Layout,
  after: readonly TemplatePart[],
): Found | null {
  const stop = stopOf(after);
  if (!stop) return null;
  if (layout.isTyped) return typedBefore(folded, at, stop.literal);
  const line = lineAt(layout, at);
  const inLine = folded.slice(0, line.to + 1);
  const longer = stop.longer.find((text) => inLine.indexOf(text, at + 1) > at);
  if (longer !== undefined) return sure(folded, at, inLine.lastIndexOf(longer));
  const places = placesOf(inLine, at, stop);
  const [first] = places;
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) {
    const further = folded.indexOf(stop.literal, at + 1);
    return further < 0 ? null : { from: at, to: further, isSure: false };
  }
  // Who writes a name in double quotes writes those in it otherwise.
  const isAlone = places.length === 1 && isClosed(line, inLine, first + stop.literal.length, stop);
  if (isAlone || stop.literal.startsWith('"')) return sure(folded, at, first);
  if (stop.isNumbered) return sure(folded, at, last);
  const file = places.find((to) => hasExtension(folded.slice(at, to)));
  if (stop.literal.startsWith(':') && file !== undefined) return sure(folded, at, file);
  return { from: at, to: first, isSure: false };
}

/** Where a line was cut or goes on, a mark in it may be one of the name, and the closing one is missing. */
const isClosed = (line: TextLine, text: string, to: number, { literal }: Stop): boolean =>
  line.end === 'whole' || /[\p{L}\p{N}]/u.test(literal) || /^[^\p{L}\p{N}]*$/u.test(text.slice(to));

function stopOf(after: readonly TemplatePart[]): Stop | null {
  const [next, ...rest] = after;
  if (next?.kind !== 'literal') return null;
  const longer: string[] = [];
  for (const part of rest) {
    if (part.kind === 'capture') break;
    const literal = part.kind === 'literal' ? part : part.parts[0];
    if (literal?.kind === 'literal') longer.push(next.text + literal.text);
    if (part.kind === 'literal') break;
  }
  const [then] = rest;
  const isNumbered = then?.kind === 'capture' && then.type === 'int';
  return { literal: next.text, longer, isNumbered };
}

/** Where a literal can be the one that ends a path: no mark that a letter follows, as in "bob's". */
function placesOf(text: string, at: number, { literal, isNumbered }: Stop): readonly number[] {
  const places: number[] = [];
  const isMark = !/[\p{L}\p{N}]| $/u.test(literal);
  // The drive of a Windows path.     c:/apache24     not: /srv
  const from = /^[a-z]:[\\/]/.test(text.slice(at, at + 3)) ? at + 2 : at + 1;
  for (let to = text.indexOf(literal, from); to >= 0; to = text.indexOf(literal, to + 1)) {
    const next = text.charAt(to + literal.length);
    const isEscaped = literal.startsWith('"') && text.charAt(to - 1) === '\\';
    const fits = isNumbered ? /\d/.test(next) : !isMark || !/[\p{L}\p{N}_/]/u.test(next);
    if (fits && !isEscaped) places.push(to);
  }
  return places;
}

/** The path that begins here and that nothing closes: it ends where its line does. */
export function openPath(folded: string, at: number, layout: Layout): Found {
  if (layout.isTyped) return typedPath(folded, at);
  const line = lineAt(layout, at);
  const text = folded.slice(at, Math.max(at, line.to)).split(APPENDED, 1)[0]?.trimEnd() ?? '';
  const path = text.replace(TRAILING, '');
  const value = withoutBracket(path);
  // What quotes the whole message, or a name within it: this cannot be told.
  const quote = DOUBTFUL.exec(value);
  if (quote)
    return { from: at, to: at + value.slice(0, quote.index).trimEnd().length, isSure: false };
  const isSaid = layout.isSigned || !value.includes(' ');
  const isWhole = line.end === 'whole' || text.length < line.to - at || hasExtension(value);
  const isOpened = at > 0 && '"\'`'.includes(folded.charAt(at - 1));
  const isEnded = text === path || (hasExtension(value) && text.length === path.length + 1);
  const found = sure(folded, at, at + value.length);
  const isSure = found.isSure && !isOpened && isSaid && isEnded && isWhole && line.end !== 'cut';
  const to = isSaid ? found.to : at + value.indexOf(' ');
  return { from: at, to, isSure };
}

// , referer: http://www.example.com/     as Apache appends it
const APPENDED = /, referer:? (?=\S)/;
// /srv/app.wsgi.     /srv/app.wsgi:     /srv/www/app/si...
const TRAILING = /[.,;:*\u2026]{1,8}$/;
// "/srv/app.wsgi"     /srv/app.wsgi' in     <b>     not: /srv/bob's
const DOUBTFUL = /["`<>]|'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'/u;

function typedBefore(folded: string, at: number, literal: string): Found | null {
  const to = folded.indexOf(literal, at);
  if (to < 0 || folded.slice(at, to).includes(' ')) return null;
  const found = sure(folded, at, to);
  return { ...found, isSure: found.isSure && !/["']/.test(folded.slice(at, to)) };
}

/** A word of a shell or of a configuration, or what its quotation marks hold. */
function typedPath(folded: string, at: number): Found {
  const quote = folded.charAt(at);
  if (quote === '"' || quote === "'") {
    const to = folded.indexOf(quote, at + 1);
    return to < 0 ? { from: at, to: at, isSure: false } : sure(folded, at + 1, to);
  }
  // /srv/www/shop;     /srv/my\ app     not: /srv/www/shop
  const word = /^[^\s"'`<>;&|]*/.exec(folded.slice(at))?.[0] ?? '';
  const next = folded.charAt(at + word.length);
  const { isSure } = sure(folded, at, at + word.length);
  return { from: at, to: at + word.length, isSure: isSure && !'"\'`'.includes(next || ' ') };
}

/** The value of a field among others: the next one, or the end, shows that it was whole. */
export function fieldPath(folded: string, at: number): Found {
  const found = typedPath(folded, at);
  // path=/srv/app.wsgi dev="vda3" ino=1     not: path=/srv/my app/app.wsgi dev="vda3"
  const isLast = /^ ?$|^ [\w-]+=/.test(folded.slice(found.to, found.to + 40));
  return { ...found, isSure: found.isSure && isLast };
}

/**
 * The path that ends here, read backwards: it begins with the line, behind a colon or in a quotation. A second such
 * place would make it another path, so nothing is sure then.
 */
export function pathBefore(folded: string, end: number, layout: Layout): Found {
  const { from } = lineAt(layout, end - 1);
  const text = folded.slice(from, end);
  // /srv/x.so: undefined     ImportError: /srv/my app/x.so: undefined     "c:/x.so     not: read /srv/x.so
  const starts = [...text.matchAll(/(?:^|: |["'`([])(?=\/|[a-z]:[\\/])/g)];
  const last = starts[starts.length - 1];
  if (last) {
    const found = sure(folded, from + last.index + last[0].length, end);
    // A sentence may stand before a path, but none that begins with it.
    const isSaid =
      layout.isSigned || last.index === 0 || !folded.slice(found.from, end).includes(' ');
    if (isSaid) return { ...found, isSure: found.isSure && starts.length === 1 };
  }
  const word = wordStart(folded, end);
  const isFirst = !folded.slice(from, word).includes('/');
  return { from: word, to: end, isSure: isFirst && (layout.isSigned || word === from) };
}

/** Where the word begins that ends here. */
export function wordStart(folded: string, end: number): number {
  let from = end;
  while (from > 0 && !' "\'`()[]<>'.includes(folded.charAt(from - 1))) from -= 1;
  return from;
}

/** The longest path that a system can have. */
const LONGEST_PATH = 4096;

/** A path with escaped characters is written differently from the file's name. */
function sure(folded: string, from: number, to: number): Found {
  const value = folded.slice(from, to);
  const isEscaped = value.startsWith('/') && value.includes('\\');
  return { from, to, isSure: !isEscaped && value.length <= LONGEST_PATH };
}

/** A bracket that nothing in the path opens encloses the whole message. */
function withoutBracket(path: string): string {
  const open = { ')': '(', ']': '[' }[path.slice(-1)];
  if (open === undefined || path.includes(open)) return path;
  return path.slice(0, -1);
}

// /srv/app.wsgi     /srv/db.sqlite3     not: /srv/my     not: /usr/lib/python3.11
const hasExtension = (path: string): boolean => /[\w-]\.[a-z][a-z\d]{1,7}$/.test(path);
