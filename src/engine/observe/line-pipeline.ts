import type { Formats, Message, Missing, Observation, Sighting } from '../../model/index.ts';
import { nextLine } from '../intake/lines.ts';
import { matcher } from '../match/match.ts';
import { originCounter, type Origins } from './origins.ts';
import { histogramBuilder, type HistogramBuilder } from './histogram.ts';
import type { Decoder } from '../intake/decode.ts';
import { oddities } from './notices.ts';
import { read, recordBuilder } from '../intake/records.ts';
import { isMarkedCut, repairLine } from '../intake/repair-line.ts';
import type { Seen } from './prefilter.ts';
import type { Chunk } from '../intake/chunks.ts';
import { tally, type Tally } from './tally.ts';

/** Turns lines into records, and records into sightings. */
export interface LinePipeline {
  /**
   * Reads whole lines. `first` is the first one's number. Returns whether the last one continues.
   */
  readonly read: (chunk: Chunk, from: number, to: number, first: number) => boolean;
  /** Ends all records. `isCropped` means that the reading ends here, but the source doesn't. */
  readonly end: (isCropped?: boolean) => void;
  /** What was seen since the last call. */
  readonly take: () => Seen;
  /** Takes a line that repeats an earlier one, or has the same messages. `line` is its bytes. */
  readonly again: (seen: Seen, number: number, line: Uint8Array, isSame: boolean) => void;
  readonly found: Pick<Tally, 'list' | 'counted'>;
  readonly histogram: Pick<HistogramBuilder, 'list'>;
  readonly said: () => Said;
}

/** What lines say about themselves, apart from their messages. */
export interface Said extends Pick<Observation, 'blank' | 'records' | 'missing' | 'origins'> {
  readonly kinds: ReadonlyMap<string, number>;
  readonly odd: number;
  /** Lines in a person's own words that tell nothing known. */
  readonly unheard: readonly number[];
  readonly wasCut: boolean;
}

/** A longer line is cut here, in characters. */
const LONGEST_LINE = 64 * 1024;

/** Starts reading the lines of one source. */
export function linePipeline(
  messages: readonly Message[],
  formats: Formats,
  decode: Decoder,
): LinePipeline {
  const match = matcher(messages, formats.signs);
  const timeOf = (line: Uint8Array): number | null =>
    read(formats.readers, decode.text(line)).fields.time;
  const found = tally(messages, timeOf);
  const histogram = histogramBuilder(timeOf);
  const kinds = new Map<string, number>();
  const hears = new Set(messages.flatMap((one) => (one.phrases ? one.kinds : [])));
  const missing = new Map<string, Missing>();
  const origins = originCounter();
  const counts = { blank: 0, records: 0, odd: 0 };
  const unheard: number[] = [];
  let wasCut = false;
  const seen: Seen[number][] = [];

  const records = recordBuilder(formats.readers, formats.continuation, (record, lack) => {
    kinds.set(record.kind, (kinds.get(record.kind) ?? 0) + 1);
    const sightings = added(found, match.match(record, counts.records));
    seen.push(...sightings);
    if (sightings[0]) histogram.add(sightings[0].mark, sightings[0].line, record.fields);
    if (sightings.length === 0 && hears.has(record.kind))
      unheard.push(record.lines[0]?.number ?? 0);
    if (sightings.length === 0) origins.add(formats.originOf(record), record);
    if (lack) missing.set(lack.what, lack);
    counts.records += 1;
  });

  return {
    found,
    histogram,
    again(seenBefore, number, line, isSame) {
      for (const { mark } of seenBefore) found.again(mark, number, line, isSame);
      if (seenBefore[0]) histogram.again(seenBefore[0].mark, number, line);
    },
    read({ bytes, offset }, from, to, first) {
      const text = decode.text(bytes.subarray(from, to));
      counts.odd += oddities(text);
      let goesOn = false;
      let number = first;
      let at = from;
      for (const whole of linesOf(text)) {
        const line = whole.slice(0, LONGEST_LINE);
        wasCut ||= line.length < whole.length;
        if (line.trim() === '') counts.blank += 1;
        const place = decode.keepsPlaces() ? offset + at : null;
        const isCut = line.length < whole.length || isMarkedCut(line);
        for (const part of repairLine(line)) goesOn = records.push(part, number, place, isCut);
        number += 1;
        at = nextLine(bytes, at, to);
      }
      return goesOn;
    },
    end: records.end,
    take: () => seen.splice(0),
    said: () => ({ ...counts, ...noted(missing, origins), unheard, kinds, wasCut }),
  };
}

/** What records lack, and where those without a known message come from. */
const noted = (
  missing: ReadonlyMap<string, Missing>,
  origins: Origins,
): Pick<Said, 'missing' | 'origins'> => ({
  missing: [...missing.values()],
  origins: origins.list(),
});

/** Counts the sightings of one record. */
const added = (found: Tally, all: readonly Sighting[]): Seen =>
  all.map((sighting, at) => ({
    mark: found.add({ ...sighting, beside: besides(all, at) }),
    line: sighting.line,
    endLine: sighting.endLine,
  }));

/** What the other sightings of a record captured. */
function besides(all: readonly Sighting[], at: number): Sighting['beside'] {
  if (all.length === 1) return null;
  const others = all.filter((_, index) => index !== at).reverse();
  return Object.assign({}, ...others.map(({ captures }) => captures)) as Record<string, string>;
}

/** Lines without their ends. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
