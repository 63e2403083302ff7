import type { LogRecord, Message, Sighting, Signs, Span } from '../../model/index.ts';
import type { Folded } from './fold.ts';
import type { RecordText } from './layout.ts';

/** A sighting keeps this many lines of its record, around the deciding one. */
const EXCERPT_LINES = 6;

/** From a place in the folded text to a place in a line as given; cut at the line's end. */
export function span(
  piece: { readonly from: number; readonly to: number },
  { record, text, folded }: { record: LogRecord; text: RecordText; folded: Folded },
): Span {
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

/** Where the signs are that a message names. */
export const signSpans = (
  { labels }: Message,
  { record, signs }: { readonly record: LogRecord; readonly signs: Signs },
): readonly Span[] =>
  Object.entries(signs.values).flatMap(([capture, { row = -1, from = 0, to = 0 }]): Span[] => {
    const line = record.lines[row];
    return line && capture in labels ? [{ line: line.number, from, to, capture }] : [];
  });

/** The lines around the first that decides. If another one is far from it, some are left out between them. */
export function excerpt(
  record: LogRecord,
  line: number,
  spans: readonly Span[],
): Sighting['excerpt'] {
  const at = record.lines.findIndex(({ number }) => number === line);
  const from = Math.max(0, Math.min(at - 2, record.lines.length - EXCERPT_LINES));
  const to = from + EXCERPT_LINES;
  const far = record.lines.findIndex(
    ({ number }, index) => index >= to && spans.some((one) => one.line === number),
  );
  const shown =
    far < 0
      ? record.lines.slice(from, to)
      : [
          ...record.lines.slice(from, to - 3),
          ...record.lines.slice(far, far + 2),
          ...record.lines.slice(-1),
        ];
  return [...new Set(shown)].map(({ number, raw }) => ({ line: number, text: raw.slice(0, 4000) }));
}
