import type { LogRecord, Message, Sighting, SignReader, Signs } from '../../model/index.ts';
import { firstPass, type FirstPass } from './first-pass.ts';
import { fold, type Folded } from './fold.ts';
import { hearing } from './own-words.ts';
import { layoutOf, UNSIGNED, type RecordText } from './layout.ts';
import { matchWording, type Capture, type WordingMatch } from './match-wording.ts';
import type { Layout } from './path-capture.ts';
import { excerpt, signSpans, span } from './places.ts';

/** Record kinds that no server printed: evidence only for messages that name them. */
const NO_EVIDENCE = ['command', 'comment', 'apache-configuration'];

/** Matches records against the messages of a knowledge base. Made once, used for every record. */
export interface Matcher {
  /** Sightings in one record, in the order of the text. Never throws. */
  match(record: LogRecord, index: number): readonly Sighting[];
}

// Preparing takes longer than matching a paste; messages do not change.
const prepared = new WeakMap<readonly Message[], Matcher>();

/**
 * Prepares the messages for matching: the first pass over their literals, then the wordings. `reader`
 * tells what records show as a whole.
 */
export function matcher(messages: readonly Message[], reader: SignReader): Matcher {
  const known = prepared.get(messages);
  if (known) return known;
  const candidates = firstPass(messages);
  const named = new Set(
    messages.flatMap(({ id, kinds }) =>
      kinds.some((kind) => NO_EVIDENCE.includes(kind)) ? id : [],
    ),
  );
  const isIdle = ({ role: { kind } }: Message): boolean =>
    kind === 'harmless' || kind === 'foreign';
  const idle = new Set(messages.flatMap((one) => (isIdle(one) ? one.id : [])));
  const heard = messages.flatMap((one) =>
    one.phrases ? [{ message: one, hear: hearing(one) }] : [],
  );
  const rests = new Map(messages.flatMap((one) => (one.rest ? [[one.rest, one]] : [])));
  const made: Matcher = {
    match: (record, index) => {
      const signs = reader.read(record);
      const seen = [
        ...see(candidates, record, index, signs),
        ...heard.flatMap((one) => heardSighting(one, record, index, signs)),
      ];
      if (NO_EVIDENCE.includes(record.kind))
        return seen.filter(({ message }) => named.has(message));
      const left = signs.isForeign ? seen.filter(({ message }) => idle.has(message)) : seen;
      const rest = left.length === 0 ? rests.get(signs.rest ?? '') : undefined;
      return rest ? [restSighting(rest, record, index, signs)] : left;
    },
  };
  prepared.set(messages, made);
  return made;
}

function see(
  candidates: FirstPass,
  record: LogRecord,
  index: number,
  signs: Signs,
): readonly Sighting[] {
  const seen = seeIn(candidates, record, index, signs, '\n');
  const isWrapped =
    record.lines.length > 1 && record.lines.slice(1).some(({ start }) => start === 0);
  // A terminal wraps in the middle of a word: without its breaks the line may be whole again.
  if (!isWrapped) return seen;
  const known = new Set(seen.map(({ message }) => message));
  const joined = seeIn(candidates, record, index, signs, '').filter(
    ({ message }) => !known.has(message),
  );
  return [...seen, ...joined];
}

function seeIn(
  candidates: FirstPass,
  record: LogRecord,
  index: number,
  signs: Signs,
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
    const seen = match && sighting(message, match, { record, index, signs, text, folded });
    if (seen && isAmong(message, seen, signs)) sightings.push(seen);
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
  const mark = UNSIGNED.includes(kind) ? text.search(/\s#\s/) : -1;
  return mark < 0 ? text : text.slice(0, mark);
}

function concerns(message: Message, record: LogRecord, folded: Folded): boolean {
  const { errno, module } = record.fields;
  if (message.kinds.length > 0 && !message.kinds.includes(record.kind)) return false;
  if (message.modules.length > 0 && !isFrom(message, module)) return false;
  if (errno !== null && message.errnos.length > 0 && !message.errnos.includes(errno)) return false;
  // What excludes a message must stand there whole: a cropped line excludes nothing.
  return !message.unless.some((wording) => matchWording(folded.text, wording)?.cropped === false);
}

/** Apache 2.2 names no module. Such a line isn't another module's until something shows that. */
const isFrom = ({ modules, role }: Message, module: string | null): boolean =>
  module === null ? role.kind !== 'foreign' : modules.includes(module);

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

const isAmong = ({ only = {} }: Message, { captures }: Sighting, { values }: Signs): boolean =>
  Object.entries(only).every(([name, among]) =>
    among.includes(captures[name] ?? values[name]?.value ?? ''),
  );

/** A message that no words tell, only that nothing else was seen. */
function restSighting(message: Message, record: LogRecord, index: number, signs: Signs): Sighting {
  const text = recordText(record, '\n');
  const match = { from: 0, to: 0, literals: [], captures: [], cropped: false };
  return sighting(message, match, { record, index, signs, text, folded: fold(text.joined) });
}

/** No sentences that help are longer. In characters. */
const LONGEST_HEARD = 2000;

/** What a person's own words tell. */
function heardSighting(
  { message, hear }: { readonly message: Message; readonly hear: ReturnType<typeof hearing> },
  record: LogRecord,
  index: number,
  signs: Signs,
): readonly Sighting[] {
  if (!message.kinds.includes(record.kind)) return [];
  const text = recordText(record, '\n');
  const folded = fold(text.joined);
  const heard = hear(folded.text.slice(0, LONGEST_HEARD));
  if (!heard) return [];
  const captures = heard.named.map((one) => ({ ...one, type: 'word' as const, isSure: true }));
  const match = { from: 0, to: 0, literals: heard.pieces, captures, cropped: false };
  const told = sighting(message, match, { record, index, signs, text, folded });
  return [{ ...told, captures: { ...told.captures, ...heard.facts } }];
}

interface Context {
  readonly record: LogRecord;
  readonly index: number;
  readonly signs: Signs;
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
    ...signSpans(message, context),
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
    excerpt: excerpt(record, line, spans),
    spans,
    record: context.index,
    beside: null,
    kind: record.kind,
    time: record.fields.time,
    lastTime: record.fields.time,
    pid: record.fields.pid,
    ...(record.fields.host === undefined ? {} : { host: record.fields.host }),
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
  for (const [name, { value }] of Object.entries(context.signs.values)) {
    read[name] ??= value;
    if (name in message.labels) values[name] ??= value;
  }
  if (context.record.fields.errno !== null && !('errno' in read)) {
    values['errno'] = read['errno'] = String(context.record.fields.errno);
  }
  return { ...values, ...derived(message, read) };
}

/** The listed values that a message makes from what was captured. */
export const derived = (
  { derivations }: Message,
  captures: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    derivations.flatMap((derivation) => {
      const value = captures[derivation.from];
      return value === undefined
        ? []
        : [[derivation.name, derive(derivation, value.toLowerCase())]];
    }),
  );

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
