import type { Histogram, HistogramPart, Fields } from '../../model/index.ts';

/** Counts the recognized records along a source. Bounded, whatever its length. */
export interface HistogramBuilder {
  /** Takes a record whose first sighting has this shape, in this line, from 1. */
  readonly add: (shape: object, line: number, fields: Pick<Fields, 'level' | 'time'>) => void;
  /** Takes a repetition in a line that is recognized by its shape alone. */
  readonly again: (shape: object, line: number, bytes: Uint8Array) => void;
  /** The histogram of a source that has so many lines. */
  readonly list: (lines: number) => Histogram;
}

/** As many as a picture has room for. */
const MOST_PARTS = 60;
const FIRST_LENGTH = 64;

interface Part {
  /** Undefined until a record asks for it. */
  time: number | null | undefined;
  readonly levels: Map<string | null, number>;
}

/**
 * If more parts were needed, each gets twice as long. `timeOf` reads a line's time, only for the
 * first line of a part.
 */
export function histogramBuilder(timeOf: (line: Uint8Array) => number | null): HistogramBuilder {
  const levelOf = new WeakMap<object, string | null>();
  let length = FIRST_LENGTH;
  let parts: Part[] = [];
  const partOf = (line: number): Part => {
    while (line > length * MOST_PARTS) {
      length *= 2;
      parts = inPairs(parts);
    }
    const index = Math.floor((line - 1) / length);
    while (parts.length <= index) parts.push({ time: undefined, levels: new Map() });
    // Always set by now.
    return parts[index] as Part;
  };
  const count = (line: number, level: string | null): Part => {
    const part = partOf(line);
    part.levels.set(level, (part.levels.get(level) ?? 0) + 1);
    return part;
  };
  return {
    add(shape, line, { level, time }) {
      levelOf.set(shape, level);
      const part = count(line, level);
      if (part.time === undefined) part.time = time;
    },
    again(shape, line, bytes) {
      const part = count(line, levelOf.get(shape) ?? null);
      if (part.time === undefined) part.time = timeOf(bytes);
    },
    list(lines) {
      if (lines > 0) partOf(lines);
      return { length, parts: parts.map(listed) };
    },
  };
}

function inPairs(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const next = parts[index + 1];
    const levels = new Map(part.levels);
    for (const [level, count] of next?.levels ?? []) {
      levels.set(level, (levels.get(level) ?? 0) + count);
    }
    return [{ time: part.time ?? next?.time, levels }];
  });
}

const listed = ({ time, levels }: Part): HistogramPart => ({
  time: time ?? null,
  levels: [...levels].map(([level, records]) => ({ level, records })),
});
