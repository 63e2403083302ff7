import type { LogRecord, Message, Sighting, Span } from '../../model/index.ts';
import { firstPass, type FirstPass } from './first-pass.ts';
import { fold, type Folded } from './fold.ts';
import { layoutOf, type RecordText } from './layout.ts';
import { matchWording, type Capture, type WordingMatch } from './match-wording.ts';
import type { Layout } from './path-capture.ts';

/** Record kinds that no server printed: evidence only for messages that name them. */
const NO_EVIDENCE = ['command', 'comment', 'apache-configuration'];
/** A sighting keeps this many lines of its record, around the deciding one. */
const EXCERPT_LINES = 6;

/** Matches records against the messages of a knowledge base. Made once, used for every record. */
export interface Matcher {
  /** Sightings in one record, in the order of the text. Never throws. */
  match(record: LogRecord, index: number): readonly Sighting[];
}

// Preparing takes longer than matching a paste; messages do not change.
const prepared = new WeakMap<readonly Message[], Matcher>();

/** Prepares the messages for matching: the first pass over their literals, then the wordings. */
export function matcher(messages: readonly Message[]): Matcher {
  const known = prepared.get(messages);
  if (known) return known;
  const candidates = firstPass(messages);
  const named = new Set(
    messages.flatMap(({ id, kinds }) =>
      kinds.some((kind) => NO_EVIDENCE.includes(kind)) ? id : [],
    ),
  );
  const made: Matcher = {
    match: (record, index) => {
      const seen = see(candidates, record, index);
      if (!NO_EVIDENCE.includes(record.kind)) return seen;
      return seen.filter(({ message }) => named.has(message));
    },
  };
  prepared.set(messages, made);
  return made;
}

function see(candidates: FirstPass, record: LogRecord, index: number): readonly Sighting[] {
  const seen = seeIn(candidates, record, index, '\n');
  const isWrapped =
    record.lines.length > 1 && record.lines.slice(1).some(({ start }) => start === 0);
  // A terminal wraps in the middle of a word: without its breaks the line may be whole again.
  if (!isWrapped) return seen;
  const known = new Set(seen.map(({ message }) => message));
  const joined = seeIn(candidates, record, index, '').filter(({ message }) => !known.has(message));
  return [...seen, ...joined];
}

function seeIn(
  candidates: FirstPass,
  record: LogRecord,
  index: number,
  separator: string,
): readonly Sighting[] {
  const text = recordText(record, separator);
  const possible = candidates.of(text.joined);
  if (possible.length === 0) return [];
  const folded = fold(text.joined);
  const layout = layoutOf(record, text, folded, NO_EVIDENCE.includes(record.kind));
  const sightings: Sighting[] = [];
  for (const message of possible) {
    if (!concerns(message, record, folded)) continue;
    const match = locate(message, folded.text, layout);
    if (match) sightings.push(sighting(message, match, { record, index, text, folded }));
  }
  return sightings.sort(
    (a, b) => a.line - b.line || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0),
  );
}

/** The record's message texts without prefixes, and where each line of them begins in the whole. */
function recordText(record: LogRecord, separator: string): RecordText {
  const starts: number[] = [];
  const cut: boolean[] = [];
  let joined = '';
  record.lines.forEach((line, index) => {
    starts.push(joined.length);
    const whole = line.raw.slice(line.start);
    const text = withoutRemark(record.kind, whole);
    cut.push(text.length < whole.length);
    // A backslash that broke the line is no part of what was said.
    const isBroken = text.endsWith('\\') && index < record.lines.length - 1;
    joined += (isBroken ? text.slice(0, -1) : text) + separator;
  });
  return { joined, starts, cut };
}

/** The text after a comment mark in a line that no program signed, as in YAML, is somebody's remark. */
function withoutRemark(kind: string, text: string): string {
  // image: httpd:2.4  # see the log     not: attempt #1
  const mark = kind === 'text' ? text.search(/\s#\s/) : -1;
  return mark < 0 ? text : text.slice(0, mark);
}

function concerns(message: Message, record: LogRecord, folded: Folded): boolean {
  const { errno, module } = record.fields;
  if (message.kinds.length > 0 && !message.kinds.includes(record.kind)) return false;
  if (module !== null && message.modules.length > 0 && !message.modules.includes(module))
    return false;
  if (errno !== null && message.errnos.length > 0 && !message.errnos.includes(errno)) return false;
  // What excludes a message must stand there whole: a cropped line excludes nothing.
  return !message.unless.some((wording) => matchWording(folded.text, wording)?.cropped === false);
}

function locate(message: Message, folded: string, layout: Layout): WordingMatch | null {
  let best: WordingMatch | null = null;
  for (const wording of message.wordings) {
    const match = matchWording(folded, wording, layout);
    if (match && match.captures.length >= (best?.captures.length ?? -1)) {
      if (!best || match.captures.length > best.captures.length) best = match;
    }
  }
  return best ?? locateCode(message, folded);
}

function locateCode(message: Message, folded: string): WordingMatch | null {
  for (const code of message.codes) {
    const from = folded.indexOf(code.toLowerCase());
    if (from < 0) continue;
    const to = from + code.length;
    return { from, to, literals: [{ from, to }], captures: [], cropped: false };
  }
  return null;
}

interface Context {
  readonly record: LogRecord;
  readonly index: number;
  readonly text: RecordText;
  readonly folded: Folded;
}

function sighting(message: Message, match: WordingMatch, context: Context): Sighting {
  const { record } = context;
  const captures = capture(message, match, context);
  const spans = [
    ...match.literals.filter(({ from, to }) => to - from > 2).map((piece) => span(piece, context)),
    ...match.captures
      .filter(({ name }) => name in captures)
      .map((piece) => ({ ...span(piece, context), capture: piece.name })),
  ].sort((a, b) => a.line - b.line || a.from - b.from);
  const line = spans[0]?.line ?? record.lines[0]?.number ?? 0;
  return {
    message: message.id,
    captures,
    line,
    endLine: spans[spans.length - 1]?.line ?? line,
    lastLine: line,
    offset: record.lines.find(({ number }) => number === line)?.offset ?? null,
    count: 1,
    excerpt: excerpt(record, line),
    spans,
    record: context.index,
    beside: null,
    kind: record.kind,
    time: record.fields.time,
    lastTime: record.fields.time,
    pid: record.fields.pid,
  };
}

/** What was captured, and what is derived from it. A value that may be cut tells its kind, and is no value. */
function capture(message: Message, match: WordingMatch, context: Context): Record<string, string> {
  const read: Record<string, string> = {};
  const values: Record<string, string> = {};
  for (const piece of match.captures) {
    const text = given(context, piece.from, piece.to);
    const value = unwrapped(text);
    if (value === '') continue;
    read[piece.name] = value;
    if (piece.isSure && isWhole(piece, text)) values[piece.name] = value;
  }
  if (context.record.fields.errno !== null && !('errno' in read)) {
    values['errno'] = read['errno'] = String(context.record.fields.errno);
  }
  for (const derivation of message.derivations) {
    const value = read[derivation.from];
    if (value !== undefined) values[derivation.name] = derive(derivation, value.toLowerCase());
  }
  return values;
}

/** A path on two lines, or with a run of spaces, may have been another one before it was wrapped or copied. */
const isWhole = ({ type }: Capture, text: string): boolean =>
  type !== 'path' || !/\s{2}|[\t\n\v\f\r]/.test(text.trim());

/** A captured text on one line: a path that was wrapped is whole again, a sentence keeps its spaces. */
function unwrapped(text: string): string {
  const pieces = text.split('\n').map((piece) => piece.trim());
  const isWord = pieces.every((piece) => !piece.includes(' '));
  return pieces
    .join(isWord ? '' : ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function derive(derivation: Message['derivations'][number], value: string): string {
  const held = derivation.cases.find(
    (one) =>
      one.equals?.some((text) => value === text.toLowerCase()) ||
      one.startsWith?.some((text) => value.startsWith(text.toLowerCase())) ||
      one.endsWith?.some((text) => value.endsWith(text.toLowerCase())) ||
      one.contains?.some((text) => value.includes(text.toLowerCase())) ||
      (one.below !== undefined && Number(value) < one.below),
  );
  return held?.value ?? derivation.otherwise;
}

function given({ text, folded }: Context, from: number, to: number): string {
  return text.joined.slice(folded.origin[from] ?? 0, folded.origin[to] ?? text.joined.length);
}

/** From a place in the folded text to a place in a line as given; cut at the line's end. */
function span(piece: { from: number; to: number }, { record, text, folded }: Context): Span {
  const from = folded.origin[piece.from] ?? 0;
  const last = folded.origin[piece.to - 1] ?? from;
  let row = 0;
  while (row + 1 < text.starts.length && (text.starts[row + 1] ?? Infinity) <= from) row += 1;
  const line = record.lines[row];
  if (!line) return { line: 0, from: 0, to: 0 };
  const shift = line.start - (text.starts[row] ?? 0);
  return {
    line: line.number,
    from: from + shift,
    to: Math.min(last + 1 + shift, line.raw.length),
  };
}

function excerpt(record: LogRecord, line: number): Sighting['excerpt'] {
  const at = record.lines.findIndex(({ number }) => number === line);
  const from = Math.max(0, Math.min(at - 2, record.lines.length - EXCERPT_LINES));
  return record.lines
    .slice(from, from + EXCERPT_LINES)
    .map(({ number, raw }) => ({ line: number, text: raw.slice(0, 4000) }));
}
