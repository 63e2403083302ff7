import type { LogRecord } from '../../model/index.ts';
import type { Folded } from './fold.ts';
import type { Layout, TextLine } from './path-capture.ts';

/** Terminals of these widths cut a line without a mark. */
const TERMINAL_WIDTHS = [80, 132];

/** Kinds of records that no program signed. */
export const UNSIGNED = ['text', 'words'];

/** The text of a record: where its lines begin in it, and which of them are not whole. */
export interface RecordText {
  readonly joined: string;
  readonly starts: readonly number[];
  readonly cut: readonly boolean[];
}

/** How the lines of a record lie in its folded text. */
export function layoutOf(
  record: LogRecord,
  { starts, cut }: RecordText,
  { text, origin }: Folded,
  isTyped: boolean,
): Layout {
  const places = starts.map((start) => (start === 0 ? 0 : firstAt(origin, start)));
  const lines = record.lines.map(({ raw, end }, index): TextLine => {
    const known = cut[index] ? 'cut' : end;
    const from = places[index] ?? 0;
    const to = from + text.slice(from, places[index + 1] ?? text.length).trimEnd().length;
    const isAsWide = TERMINAL_WIDTHS.includes(raw.length);
    return { from, to, end: known ?? (isAsWide ? 'open' : 'whole') };
  });
  return { lines, isSigned: !UNSIGNED.includes(record.kind), isTyped };
}

/** The first place in the folded text whose character stood at `start` or behind it. */
function firstAt(origin: Uint32Array, start: number): number {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
