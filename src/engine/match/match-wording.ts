import type { CaptureType, TemplatePart, Wording } from '../../model/index.ts';
import {
  closedPath,
  fieldPath,
  lineAt,
  oneLine,
  openPath,
  pathBefore,
  wordStart,
  type Found,
  type Layout,
} from './path-capture.ts';

/** A capture's place in the folded text. */
export interface Capture extends Found {
  readonly name: string;
  readonly type: CaptureType;
}

/** Where a wording stands in a folded text. */
export interface WordingMatch {
  readonly from: number;
  readonly to: number;
  /** The literal words that decided, without the captures. */
  readonly literals: readonly { readonly from: number; readonly to: number }[];
  readonly captures: readonly Capture[];
  /** The text broke off before the wording was through. */
  readonly cropped: boolean;
}

/** No value that a log prints is longer; without a bound, a capture could run over everything. */
const LONGEST_CAPTURE = 1024;
/** A first literal that occurs more often than this is not what the wording begins with. */
const MOST_STARTS = 16;

/**
 * Finds a wording in a folded text: its literals in order, the captures between them.
 * A text that ends in the middle (a cropped line) still matches once all was seen that tells the
 * message from others: of what is cropped, only captures and the marks around them may be missing.
 * Linear: no literal is searched for twice from one start.
 */
export function matchWording(
  folded: string,
  wording: Wording,
  layout: Layout = oneLine(folded),
): WordingMatch | null {
  const first = wording.parts.findIndex((part) => part.kind === 'literal');
  const head = wording.parts[first];
  if (head?.kind !== 'literal') return null;
  // Without it, no start would do.
  if (!folded.includes(wording.anchor)) return null;
  const before = wording.parts.slice(0, first);
  const parts = wording.parts.slice(first);
  let start = folded.indexOf(head.text);
  for (let tries = 0; start >= 0 && tries < MOST_STARTS; tries += 1) {
    const state: State = {
      folded,
      layout,
      anchor: wording.anchor,
      start,
      at: start,
      anchored: false,
      cropped: false,
      captures: [],
      literals: [],
    };
    const begun = begin(state, before);
    if (begun && walk(begun, parts) && !splitsName(folded, begun.literals)) return finish(begun);
    start = folded.indexOf(head.text, start + 1);
  }
  return null;
}

/** A name in code is matched whole: `in process_group` isn't `in process_group_members`. */
const splitsName = (folded: string, literals: State['literals']): boolean =>
  literals.some(
    ({ from, to }) =>
      /[a-z0-9]_[a-z0-9]+$/.test(folded.slice(from, to)) && /\w/.test(folded.charAt(to)),
  );

interface State {
  readonly folded: string;
  readonly layout: Layout;
  readonly anchor: string;
  readonly start: number;
  at: number;
  anchored: boolean;
  cropped: boolean;
  captures: Capture[];
  literals: { from: number; to: number }[];
}

/** What stands before the first literal can only be one capture: it is read backwards. */
function begin(state: State, before: readonly TemplatePart[]): State | null {
  const { folded, layout, start } = state;
  const part = before[before.length - 1];
  if (part?.kind !== 'capture') return state;
  const found =
    part.type === 'path' ? pathBefore(folded, start, layout) : textBefore(folded, start, part.type);
  const { from } = found;
  if (from === start || !fits(part.type, folded.slice(from, start))) return null;
  return { ...state, start: from, captures: [{ ...found, name: part.name, type: part.type }] };
}

const textBefore = (folded: string, to: number, type: CaptureType): Found => ({
  from: type === 'text' ? Math.max(0, to - 200) : wordStart(folded, to),
  to,
  isSure: true,
});

/** `then` is what follows behind an optional part, for a capture that stands at its end. */
function walk(
  state: State,
  parts: readonly TemplatePart[],
  then: readonly TemplatePart[] = [],
): boolean {
  for (const [index, part] of parts.entries()) {
    const after = parts.slice(index + 1);
    if (state.cropped) return state.anchored && ![part, ...after].some(isTelling);
    if (part.kind === 'literal') {
      if (!takeLiteral(state, part.text)) return false;
    } else if (part.kind === 'optional') {
      takeOptional(state, part.parts, [...after, ...then]);
    } else if (!takeCapture(state, part, after, then)) {
      return false;
    }
  }
  return state.anchored;
}

/** Whether a part that must occur has words of its own: without them, the text could be another message. */
const isTelling = (part: TemplatePart): boolean =>
  part.kind === 'literal' && /[\p{L}\p{N}]/u.test(part.text);

function takeLiteral(state: State, literal: string): boolean {
  if (state.folded.startsWith(literal, state.at)) {
    mark(state, literal, state.at);
    return true;
  }
  const rest = state.folded.slice(state.at).trimEnd();
  if (!state.anchored || state.layout.isTyped || !literal.startsWith(rest)) return false;
  state.cropped = true;
  return !isTelling({ kind: 'literal', text: literal });
}

function takeOptional(
  state: State,
  parts: readonly TemplatePart[],
  then: readonly TemplatePart[],
): void {
  const before = { ...state, captures: [...state.captures], literals: [...state.literals] };
  const anchored = state.anchored;
  state.anchored = true;
  const taken = walk(state, parts, then) && !state.cropped;
  if (taken) state.anchored = anchored || state.anchored;
  else Object.assign(state, before);
}

function takeCapture(
  state: State,
  part: TemplatePart & { kind: 'capture' },
  after: readonly TemplatePart[],
  then: readonly TemplatePart[],
): boolean {
  const limit = Math.min(state.folded.length, state.at + LONGEST_CAPTURE);
  const found = capture(state, part.type, after, then, limit);
  if (found === null) {
    // The line was cropped inside the capture: what is left of it is not the value.
    if (!state.anchored || !isCropped(state, after, limit)) return false;
    state.cropped = true;
    state.at = state.folded.length;
    return true;
  }
  const { from, to } = found;
  const isEmpty = from === to && part.type === 'path' && after.length === 0;
  if (!isEmpty && !fits(part.type, state.folded.slice(from, to))) return false;
  if (to > from) state.captures.push({ ...found, name: part.name, type: part.type });
  state.at = to;
  return true;
}

/** A capture ends where the nearest of the literals that may follow begins; the last one at its own end. */
function capture(
  state: State,
  type: CaptureType,
  after: readonly TemplatePart[],
  then: readonly TemplatePart[],
  limit: number,
): Found | null {
  const { folded, layout, at: from } = state;
  if (type === 'path') {
    // Inside an optional part that others follow, a path without marks around it is a word.
    if (after.length === 0)
      return then.length > 0 ? fieldPath(folded, from) : openPath(folded, from, layout);
    if (after[0]?.kind === 'literal') return closedPath(folded, from, layout, [...after, ...then]);
  }
  const stops = nextLiterals(after);
  if (stops.literals.length > 0 && !stops.open) {
    const to = nearest(folded, stops.literals, from, limit);
    return to === null ? null : { from, to, isSure: true };
  }
  const natural = naturalEnd(folded, from, type, limit);
  const stopped = nearest(folded, stops.literals, from, natural);
  if (stopped !== null) return { from, to: stopped, isSure: true };
  const line = lineAt(layout, from);
  return { from, to: natural, isSure: line.end !== 'cut' || natural < line.to };
}

/** A text that breaks off inside a capture has neither the mark that closes it nor what should follow. */
function isCropped(state: State, after: readonly TemplatePart[], limit: number): boolean {
  if (limit < state.folded.length || state.layout.isTyped) return false;
  const rest = state.folded.slice(state.at).trimEnd();
  const opened = state.folded.charAt(state.at - 1);
  if ('"\'`'.includes(opened) && rest.includes(opened)) return false;
  return nextLiterals(after).literals.every((literal) => !rest.includes(literal.charAt(0)));
}

function nearest(
  folded: string,
  literals: readonly string[],
  from: number,
  limit: number,
): number | null {
  let best: number | null = null;
  for (const literal of literals) {
    const found = folded.indexOf(literal, from);
    if (found >= 0 && found <= limit && (best === null || found < best)) best = found;
  }
  return best;
}

/** The literals that may come next; `open` when everything that follows may be missing. */
function nextLiterals(after: readonly TemplatePart[]): { literals: string[]; open: boolean } {
  const literals: string[] = [];
  for (const part of after) {
    if (part.kind === 'literal') return { literals: [...literals, part.text], open: false };
    if (part.kind === 'capture') return { literals, open: false };
    literals.push(...nextLiterals(part.parts).literals);
  }
  return { literals, open: true };
}

function naturalEnd(folded: string, from: number, type: CaptureType, limit: number): number {
  let end = from;
  if (type === 'int') {
    while (end < limit && isDigit(folded.charCodeAt(end))) end += 1;
    return end;
  }
  if (type === 'text') return limit;
  while (end < limit && !' "\'`<>'.includes(folded.charAt(end))) end += 1;
  while (end > from && '.,;:)]'.includes(folded.charAt(end - 1))) end -= 1;
  return end;
}

function fits(type: CaptureType, value: string): boolean {
  if (type === 'int') return value.length > 0 && /^\d+$/.test(value);
  if (type === 'word') return value.length > 0 && !value.includes(' ');
  if (type === 'path') return value.length > 0;
  return true;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function mark(state: State, literal: string, from: number): void {
  state.literals.push({ from, to: from + literal.length });
  state.at = from + literal.length;
  if (literal === state.anchor) state.anchored = true;
}

function finish(state: State): WordingMatch {
  return {
    from: state.start,
    to: state.at,
    literals: state.literals,
    captures: state.captures,
    cropped: state.cropped,
  };
}
