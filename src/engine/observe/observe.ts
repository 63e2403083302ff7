import type {
  Formats,
  KnowledgeBase,
  Message,
  Notice,
  Observation,
  Sighting,
} from '../../model/index.ts';
import { decidingTexts } from '../match/deciding.ts';
import { literalsOf } from '../match/first-pass.ts';
import { linesIn, nextLine } from '../intake/lines.ts';
import { decoder } from '../intake/decode.ts';
import { detect } from './detect.ts';
import { countedNotices, notices } from './notices.ts';
import { linePipeline, type LinePipeline } from './line-pipeline.ts';
import { prefilter, type Read, type Prefilter } from './prefilter.ts';
import { chunker, type Chunk } from '../intake/chunks.ts';

/** Reads one source piece by piece, in a page, a worker or a command alike. */
export interface Observing {
  readonly push: (bytes: Uint8Array) => void;
  /** The observation so far. */
  readonly peek: () => Observation;
  readonly end: () => Observation;
}

/** This much of a source is read line by line. Few people paste more. */
const READ_WHOLE = 256 * 1024;
/** The limit if more follows than one piece holds: then it is a log. */
const READ_OF_A_LOG = 64 * 1024;
/** Longer texts, in bytes, are only read line by line, not as a whole. */
const LONGEST_WHOLE = 8_000_000;
/** A record that goes on after the selected lines is read this far. No record is longer. */
const MOST_FURTHER = 400;
/** This many lines of a kind show that a text must be understood as a whole. */
const SHOWS_KIND = 10;

/**
 * Starts reading a source: bytes in, an Observation out. Bounded in memory, never throws. Text that
 * no reader recognizes is still matched. In a large source, only lines with a literal of some
 * message are read, with their neighbors. The others are counted.
 */
export function observe(kb: Pick<KnowledgeBase, 'messages'>, formats: Formats): Observing {
  const decode = decoder();
  const lines = linePipeline(kb.messages, formats, decode);
  const counts = { bytes: 0, lines: 0, passedOver: 0 };
  let notRead = 0;
  let head: Uint8Array[] | null = [];
  let prefiltering: Prefilter | null = null;

  const cutter = chunker((chunk) => {
    const { bytes, from, to, offset } = chunk;
    const whole = prefiltering ? from : wholePart(chunk);
    if (whole > from) lines.read(chunk, from, whole, counts.lines + 1);
    counts.lines += linesIn(bytes, from, whole);
    if (whole === to) return;
    if (!prefiltering) lines.end(true);
    prefiltering ??= beginPrefilter(kb.messages, lines, offset + whole, {
      read: (read) => {
        counts.passedOver -= read;
      },
      leaveOut: () => {
        notRead += 1;
      },
    });
    const filtered = prefiltering.filter({ ...chunk, from: whole }, counts.lines + 1);
    counts.passedOver += filtered;
    counts.lines += filtered;
  });
  const take = (bytes: Uint8Array): void => {
    if (head) head = counts.bytes > LONGEST_WHOLE ? null : [...head, bytes.slice()];
    cutter.push(bytes);
  };
  const observation = (faults: readonly Sighting[], wholes: readonly Notice[]): Observation => {
    const { wasCut, ...said } = lines.said();
    return {
      ...observed(counts, lines, faults),
      notices: [
        ...decode.notices,
        ...notices({ ...counts, ...said, notRead }, wasCut || cutter.wasCut()),
        ...wholes,
        ...countedNotices(kb.messages, lines.found.counted(counts.passedOver === 0)),
      ],
    };
  };

  return {
    push(bytes) {
      counts.bytes += bytes.length;
      if (bytes.length > 0) take(decode.push(bytes));
    },
    peek: () => observation([], []),
    end() {
      take(decode.end());
      cutter.end();
      lines.end();
      const text = head && decode.text(joined(head));
      const { kinds, records } = lines.said();
      const faults = text === null ? [] : detect(kb.messages, formats, text, records);
      return observation(faults, wholeNotices(formats, kinds, text));
    },
  };
}

function observed(
  counts: Pick<Observation, 'bytes' | 'lines' | 'passedOver'>,
  { found, histogram, said }: LinePipeline,
  faults: readonly Sighting[],
): Omit<Observation, 'notices'> {
  const { blank, records, kinds, missing, origins } = said();
  return {
    ...counts,
    blank,
    records,
    kinds: [...kinds]
      .map(([kind, number]) => ({ kind, records: number }))
      .sort((a, b) => b.records - a.records),
    sightings: [...found.list(), ...faults],
    counted: found.counted(counts.passedOver === 0),
    histogram: histogram.list(counts.lines),
    missing,
    origins,
  };
}

/** What couldn't be checked because it needs the whole text. `text` is the whole. */
function wholeNotices(
  formats: Formats,
  kinds: ReadonlyMap<string, number>,
  text: string | null,
): readonly Notice[] {
  const unchecked = [...new Set(formats.detectors.map(({ kind }) => kind))]
    .map((kind) => ({ kind, records: kinds.get(kind) ?? 0 }))
    .filter(({ records }) => records >= SHOWS_KIND)
    .filter(({ kind }) => text === null || !formats.holds(kind, text));
  if (unchecked.length === 0) return [];
  if (text === null) return [{ code: 'whole-too-long', most: LONGEST_WHOLE }];
  const lines = unchecked.reduce((sum, { records }) => sum + records, 0);
  return [{ code: 'among-others', lines }];
}

/** From here on, only lines that could matter are read. `handled` bytes were read before. */
function beginPrefilter(
  messages: readonly Message[],
  lines: LinePipeline,
  handled: number,
  tell: { readonly read: (lines: number) => void; readonly leaveOut: () => void },
): Prefilter {
  const read = (chunk: Chunk, from: number, to: number, number: number): Read => {
    const { bytes, isLast } = chunk;
    lines.take();
    let end = to;
    let goesOn = lines.read(chunk, from, to, number);
    let next = number + linesIn(bytes, from, to);
    for (let further = 0; goesOn && further < MOST_FURTHER && end < bytes.length; further += 1) {
      const until = nextLine(bytes, end, bytes.length);
      goesOn = lines.read(chunk, end, until, next);
      end = until;
      next += 1;
    }
    lines.end(!(isLast && end === bytes.length));
    tell.read(next - number);
    return { seen: lines.take(), to: end };
  };
  return prefilter(
    literalsOf(messages),
    () => decidingTexts(messages),
    {
      read,
      again: (seen, { bytes }, { from, to, number }, isSame) => {
        tell.read(1);
        lines.again(seen, number, bytes.subarray(from, to), isSame);
      },
      leaveOut: tell.leaveOut,
    },
    handled,
  );
}

/** How much of the first chunk is read in full. */
function wholePart({ bytes, from, to, offset, isLast }: Chunk): number {
  const rest = (isLast ? READ_WHOLE : READ_OF_A_LOG) - offset;
  return to <= rest ? to : Math.max(from, nextLine(bytes, rest, to));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
