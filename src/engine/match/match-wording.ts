import type { TemplatePart, Wording } from '../../model/index.ts';

/** A capture's place in the folded text. */
export interface Capture {
  readonly name: string;
  readonly from: number;
  readonly to: number;
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
 * A text that ends in the middle (a cropped line) still matches once the anchor was seen; the
 * captures that were cut are left out. Linear: no literal is searched for twice from one start.
 */
export function matchWording(folded: string, wording: Wording): WordingMatch | null {
  const first = wording.parts.findIndex((part) => part.kind === 'literal');
  const head = wording.parts[first];
  if (head?.kind !== 'literal') return null;
  let start = folded.indexOf(head.text);
  for (let tries = 0; start >= 0 && tries < MOST_STARTS; tries += 1) {
    const state = begin(wording, folded, start, wording.parts.slice(0, first));
    if (state && walk(state, wording.parts.slice(first))) return finish(state);
    start = folded.indexOf(head.text, start + 1);
  }
  return null;
}

interface State {
  readonly folded: string;
  readonly anchor: string;
  readonly start: number;
  at: number;
  anchored: boolean;
  cropped: boolean;
  captures: Capture[];
  literals: { from: number; to: number }[];
}

/** What stands before the first literal can only be one capture: it is read backwards. */
function begin(
  wording: Wording,
  folded: string,
  start: number,
  before: readonly TemplatePart[],
): State | null {
  const state: State = {
    folded,
    anchor: wording.anchor,
    start,
    at: start,
    anchored: false,
    cropped: false,
    captures: [],
    literals: [],
  };
  const part = before[before.length - 1];
  if (part?.kind !== 'capture') return state;
  const from = part.type === 'text' ? Math.max(0, start - 200) : wordStart(folded, start);
  if (from === start) return null;
  const capture = { name: part.name, from, to: start };
  if (!fits(part.type, folded.slice(from, start))) return null;
  return { ...state, start: from, captures: [capture] };
}

function wordStart(folded: string, end: number): number {
  let from = end;
  while (from > 0 && !' "\'`()[]<>'.includes(folded.charAt(from - 1))) from -= 1;
  return from;
}

function walk(state: State, parts: readonly TemplatePart[]): boolean {
  for (let index = 0; index < parts.length; index += 1) {
    if (state.cropped) return state.anchored;
    const part = parts[index];
    if (!part) break;
    if (part.kind === 'literal') {
      if (!takeLiteral(state, part.text)) return false;
    } else if (part.kind === 'optional') {
      takeOptional(state, part.parts);
    } else if (!takeCapture(state, part, parts.slice(index + 1))) {
      return false;
    }
  }
  return state.anchored;
}

function takeLiteral(state: State, literal: string): boolean {
  if (state.folded.startsWith(literal, state.at)) {
    mark(state, literal, state.at);
    return true;
  }
  const rest = state.folded.slice(state.at).trimEnd();
  if (!state.anchored || !literal.startsWith(rest)) return false;
  state.cropped = true;
  return true;
}

function takeOptional(state: State, parts: readonly TemplatePart[]): void {
  const before = { ...state, captures: [...state.captures], literals: [...state.literals] };
  const anchored = state.anchored;
  state.anchored = true;
  const taken = walk(state, parts) && !state.cropped;
  if (taken) state.anchored = anchored || state.anchored;
  else Object.assign(state, before);
}

function takeCapture(
  state: State,
  part: TemplatePart & { kind: 'capture' },
  after: readonly TemplatePart[],
): boolean {
  const limit = Math.min(state.folded.length, state.at + LONGEST_CAPTURE);
  const end = captureEnd(state, part.type, after, limit);
  if (end === null) {
    // The line was cropped inside the capture: what is left of it is not the value.
    if (!state.anchored || !isCropped(state, after, limit)) return false;
    state.cropped = true;
    state.at = state.folded.length;
    return true;
  }
  const value = state.folded.slice(state.at, end);
  if (!fits(part.type, value)) return false;
  if (end > state.at) state.captures.push({ name: part.name, from: state.at, to: end });
  state.at = end;
  return true;
}

/** A capture ends where the nearest of the literals that may follow begins; the last one at its own end. */
function captureEnd(
  state: State,
  type: string,
  after: readonly TemplatePart[],
  limit: number,
): number | null {
  const stops = nextLiterals(after);
  const from = state.at + (type === 'path' ? driveLength(state) : 0);
  if (stops.literals.length === 0 || stops.open) {
    const natural = naturalEnd(state.folded, state.at, type, limit);
    const stopped = nearest(state.folded, stops.literals, from, natural);
    return stopped ?? natural;
  }
  return nearest(state.folded, stops.literals, from, limit);
}

/** A text that breaks off inside a capture has not even the first character of what should follow. */
function isCropped(state: State, after: readonly TemplatePart[], limit: number): boolean {
  if (limit < state.folded.length) return false;
  const rest = state.folded.slice(state.at).trimEnd();
  return nextLiterals(after).literals.every((literal) => !rest.includes(literal.charAt(0)));
}

/** The colon behind the drive of a Windows path is no end of it. */
function driveLength({ folded, at }: State): number {
  // c:/apache24     d:\sites     not: /srv     not: c:
  return /^[a-z]:[\\/]/.test(folded.slice(at, at + 3)) ? 2 : 0;
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

function naturalEnd(folded: string, from: number, type: string, limit: number): number {
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

function fits(type: string, value: string): boolean {
  if (type === 'int') return value.length > 0 && /^\d+$/.test(value);
  if (type === 'word') return value.length > 0 && !value.includes(' ');
  if (type === 'path') return value.length > 0 && value.length <= LONGEST_CAPTURE;
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
