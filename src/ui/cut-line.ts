import { cutMiddle } from './cut-middle.ts';

/** A part of a line with a meaning, from and to in characters. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What the part is, in plain words: `errno 13: not allowed`. */
  readonly label: string;
  /** `wrong` decided the matter. `taken` was captured and fills commands. */
  readonly tone: 'wrong' | 'taken';
}

/**
 * What a line is drawn from. A mark that others interrupt has its number on its first piece only.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap'; readonly characters: number }
  | {
      readonly kind: 'mark';
      readonly text: string;
      readonly mark: Mark;
      readonly number: number | null;
    };

const longLine = 480;
const longMark = 240;
const nearby = 72;

/**
 * Cuts a line at its marks. If marks overlap, the shorter is shown. A long line is kept near them
 * only.
 */
export function cutLine(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces = cutAtMarks(text, marks);
  if (text.length <= longLine) return pieces;
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'mark') return [{ ...piece, text: cutMiddle(piece.text, longMark) }];
    if (piece.kind === 'gap') return [piece];
    return keepNearby(piece.text, index === pieces.length - 1);
  });
}

/** Leaves out the middle of a text, and possibly its end. */
function keepNearby(text: string, isLast: boolean): Piece[] {
  const tail = isLast ? 0 : nearby;
  const left = text.length - nearby - tail;
  if (left < nearby / 2) return [{ kind: 'text', text }];
  const pieces: Piece[] = [
    { kind: 'text', text: text.slice(0, nearby) },
    { kind: 'gap', characters: left },
  ];
  if (tail > 0) pieces.push({ kind: 'text', text: text.slice(text.length - tail) });
  return pieces;
}

function cutAtMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const usable = onceEach(
    marks.filter(({ from, to }) => from >= 0 && from < to && from < text.length),
  );
  const edges = new Set([0, text.length]);
  for (const { from, to } of usable) edges.add(from).add(Math.min(to, text.length));
  const places = [...edges].toSorted((a, b) => a - b);
  const numbered = new Set<Mark>();
  const pieces: Piece[] = [];
  places.forEach((from, index) => {
    const stretch = text.slice(from, places[index + 1]);
    if (index === places.length - 1) return;
    const mark = shortestAt(usable, from);
    if (mark === undefined) {
      pieces.push({ kind: 'text', text: stretch });
      return;
    }
    const number = numbered.has(mark) ? null : numbered.add(mark).size;
    pieces.push({ kind: 'mark', text: stretch, mark, number });
  });
  return pieces;
}

function shortestAt(marks: readonly Mark[], place: number): Mark | undefined {
  return marks
    .filter(({ from, to }) => from <= place && place < to)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
}

/** Merges labels of the same part. */
function onceEach(marks: readonly Mark[]): readonly Mark[] {
  const byPlace = new Map<string, Mark>();
  for (const mark of marks) {
    const place = `${mark.from}-${mark.to}`;
    const same = marks.filter(({ from, to }) => from === mark.from && to === mark.to);
    const label = [...new Set(same.map((other) => other.label))].join(', ');
    if (!byPlace.has(place)) byPlace.set(place, { ...mark, label });
  }
  return [...byPlace.values()];
}
