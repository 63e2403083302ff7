import { lineStart, linesIn, nextLine } from '../intake/lines.ts';
import type { Deciding } from '../match/deciding.ts';
import { literalScanner, type Scanner } from '../match/scan.ts';
import { lineHashes, type LineHashes } from './line-hashes.ts';
import type { Chunk } from '../intake/chunks.ts';
import type { Mark } from './tally.ts';

/** What the prefilter does with the selected lines. */
export interface LineSink {
  /**
   * Takes whole lines, and the lines after them that continue the last one. `number` is the first
   * one's. Returns what was seen, and how far it has read.
   */
  readonly read: (chunk: Chunk, from: number, to: number, number: number) => Read;
  /**
   * Takes a line that repeats another one, by its hash. If it isn't the same, it names other
   * things.
   */
  readonly again: (sightings: Seen, chunk: Chunk, line: Line, isSame: boolean) => void;
  /** Takes a line that wasn't examined, because there were too many kinds. */
  readonly leaveOut: () => void;
}

/** The sightings of lines that were read, each with the lines it spans. */
export type Seen = readonly {
  readonly mark: Mark;
  readonly line: number;
  readonly endLine: number;
}[];

export interface Read {
  readonly seen: Seen;
  readonly to: number;
}

/** Reads only the lines of a large log that could matter, with their neighbors. */
export interface Prefilter {
  /** Takes a chunk whose first line has this number. Returns how many lines it has. */
  readonly filter: (chunk: Chunk, number: number) => number;
}

/** Lines read around one that could matter. A record continues after them on its own. */
const BEFORE = 5;
const AFTER = 3;
/** The end of a log is always read. It shows whether the log is complete. */
const AT_END = 40;
/** This many hashes are kept apart among lines with the same first literal. */
const MOST_HASHES = 128;
/** Beyond that, this many rough hashes, which still separate messages and their kinds. */
const MOST_ROUGH_HASHES = 512;
/**
 * This many of them are read twice, with the lines around them. The rest is read once, and alone.
 */
const HASHES_READ_WELL = 2;

interface Shape {
  readonly isReadWell: boolean;
  /** Lines of this shape say the same. With a rough hash, they only have the same messages. */
  readonly isExact: boolean;
  /** Represents all lines beyond the limit. */
  readonly isRest: boolean;
  reads: number;
  seen: Seen;
}

/** The shapes of lines with the same first literal, by their hashes. */
interface Shapes {
  readonly exact: Map<number, Shape>;
  readonly rough: Map<number, Shape>;
  readonly rest: Shape;
}

/** A whole line: its position in a chunk, and its number in the source. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** A line that holds a literal. */
interface Hit extends Line {
  readonly literal: number;
}

/**
 * A prefilter for lines with one of these literals. Everything before `handled` has been read.
 * `deciding` gives the texts that separate messages.
 */
export function prefilter(
  literals: readonly string[],
  deciding: () => Deciding,
  sink: LineSink,
  handled: number,
): Prefilter {
  let scanner: Scanner | null = null;
  const hashes = lineHashes(deciding);
  const shapes = new Map<number, Shapes>();

  const read = (chunk: Chunk, hit: Hit, { isReadWell }: Shape): Seen => {
    const { bytes } = chunk;
    const [before, after] = isReadWell ? [BEFORE, AFTER] : [0, 0];
    let from = hit.from;
    let number = hit.number;
    for (let line = 0; line < before && from > handled - chunk.offset && from > 0; line += 1) {
      from = lineStart(bytes, from - 1);
      number -= 1;
    }
    let to = hit.to;
    for (let line = 0; line < after; line += 1) to = nextLine(bytes, to, bytes.length);
    const done = sink.read(chunk, from, to, number);
    handled = chunk.offset + done.to;
    return done.seen;
  };

  const handle = (chunk: Chunk, hit: Hit): void => {
    if (chunk.offset + hit.from < handled) return;
    const shape = shapeOf(shapes, hashes, chunk.bytes, hit);
    if (shape.reads >= (shape.isReadWell ? 2 : 1)) {
      handled = chunk.offset + hit.to;
      sink.again(shape.seen, chunk, hit, shape.isExact);
      if (shape.isRest) sink.leaveOut();
      return;
    }
    const seen = read(chunk, hit, shape).filter(
      ({ line, endLine }) => line <= hit.number && hit.number <= endLine,
    );
    shape.reads += 1;
    if (seen.length > 0 || shape.seen.length === 0) shape.seen = seen;
  };

  return {
    filter(chunk, first) {
      scanner ??= literalScanner(literals, chunk.bytes.subarray(0, SAMPLE));
      const lines = hits(scanner, chunk, first, (hit) => {
        handle(chunk, hit);
      });
      if (chunk.isLast) readEnd(chunk, first);
      return lines;
    },
  };

  function readEnd(chunk: Chunk, first: number): void {
    const { bytes, from, to, offset } = chunk;
    let start = to;
    for (let line = 0; line < AT_END && start > from; line += 1)
      start = lineStart(bytes, start - 1);
    start = Math.max(start, Math.min(to, handled - offset));
    if (start < to) sink.read(chunk, start, to, first + linesIn(bytes, from, start));
  }
}

/** Enough of a log to know what most of its lines hash like. */
const SAMPLE = 64 * 1024;

/** Yields the lines that hold a literal, in order, and counts all lines. */
function hits(scanner: Scanner, chunk: Chunk, first: number, give: (hit: Hit) => void): number {
  const { bytes, from, to } = chunk;
  let lines = 0;
  let end = from;
  // One literal per line is enough: a line with the same hash holds the same ones.
  for (const { literal, at } of scanner.scan(bytes, from, to, 'first-of-line')) {
    const start = lineStart(bytes, at);
    lines += linesIn(bytes, end, start);
    end = nextLine(bytes, at, to);
    give({ from: start, to: end, number: first + lines, literal });
    lines += 1;
  }
  return lines + linesIn(bytes, end, to);
}

/** What we know about lines with this hash. */
function shapeOf(
  shapes: Map<number, Shapes>,
  hashes: LineHashes,
  bytes: Uint8Array,
  { from, to, literal }: Hit,
): Shape {
  let known = shapes.get(literal);
  if (!known) {
    known = { exact: new Map(), rough: new Map(), rest: { ...ROUGH, isRest: true } };
    shapes.set(literal, known);
  }
  const { exact, rough, rest } = known;
  const hash = hashes.exact(bytes, from, to);
  const same = exact.get(hash);
  if (same) return same;
  if (exact.size < MOST_HASHES) {
    const isReadWell = exact.size < HASHES_READ_WELL;
    return added(exact, hash, { ...ROUGH, isReadWell, isExact: true });
  }
  const roughHash = hashes.rough(bytes, from, to);
  const alike = rough.get(roughHash);
  if (alike) return alike;
  return rough.size < MOST_ROUGH_HASHES ? added(rough, roughHash, { ...ROUGH }) : rest;
}

const ROUGH: Shape = { isReadWell: false, isExact: false, isRest: false, reads: 0, seen: [] };

function added(shapes: Map<number, Shape>, hash: number, shape: Shape): Shape {
  shapes.set(hash, shape);
  return shape;
}
