import type {
  Formats,
  KnowledgeBase,
  Message,
  Missing,
  Notice,
  Observation,
  Sighting,
} from '../../model/index.ts';
import { matcher } from '../match/match.ts';
import { decoder } from './decode.ts';
import { lineCutter } from './lines.ts';
import { recordBuilder } from './records.ts';
import { repairLine } from './repair-line.ts';

/** A fold over the bytes of one source, the same in a page, a worker and a command. */
export interface Observing {
  push(bytes: Uint8Array): void;
  end(): Observation;
}

/** Distinct sightings that are kept; a log has a few dozen, a hostile one has any number. */
const MOST_SIGHTINGS = 400;
/** Texts longer than this are read as logs only: nobody's configuration is. */
const LONGEST_CONFIGURATION = 1_000_000;

/**
 * Begins to read a source: bytes in, an Observation out. Bounded in memory, never throws; text that
 * no reader knows is still matched.
 */
export function observe(kb: Pick<KnowledgeBase, 'messages'>, formats: Formats): Observing {
  const match = matcher(kb.messages.filter((message) => !message.detector));
  const decode = decoder();
  const cutter = lineCutter();
  const seen = new Map<string, Sighting>();
  const kinds = new Map<string, number>();
  const missing = new Map<string, Missing>();
  const counts = { bytes: 0, lines: 0, blank: 0, records: 0, odd: 0 };
  let start: string | null = '';

  const records = recordBuilder(formats.readers, formats.continuation, (record, lack) => {
    kinds.set(record.kind, (kinds.get(record.kind) ?? 0) + 1);
    for (const sighting of match.match(record, counts.records)) add(seen, sighting);
    if (lack) missing.set(lack.what, lack);
    counts.records += 1;
  });
  const take = (line: string): void => {
    counts.lines += 1;
    if (line.trim() === '') counts.blank += 1;
    for (const repaired of repairLine(line)) records.push(repaired, counts.lines);
  };
  const read = (text: string): void => {
    counts.odd += oddities(text);
    if (start !== null)
      start = start.length + text.length > LONGEST_CONFIGURATION ? null : start + text;
    cutter.push(text, take);
  };

  return {
    push(bytes) {
      counts.bytes += bytes.length;
      if (bytes.length > 0) read(decode.push(bytes));
    },
    end() {
      read(decode.end());
      cutter.end(take);
      records.end();
      const found = start === null ? [] : detect(kb.messages, formats, start, counts.records);
      if (found.length > 0) kinds.set('apache-configuration', found.length);
      return {
        bytes: counts.bytes,
        lines: counts.lines,
        blank: counts.blank,
        records: counts.records,
        kinds: [...kinds]
          .map(([kind, number]) => ({ kind, records: number }))
          .sort((a, b) => b.records - a.records),
        sightings: [...seen.values(), ...found],
        notices: [...decode.notices, ...notices(counts, cutter.cut())],
        missing: [...missing.values()],
      };
    },
  };
}

/** Equal sightings are one with a count; the first keeps its lines. */
function add(seen: Map<string, Sighting>, sighting: Sighting): void {
  const shape = `${sighting.message} ${JSON.stringify(sighting.captures)}`;
  const known = seen.get(shape);
  if (known) {
    seen.set(shape, {
      ...known,
      count: known.count + 1,
      lastLine: sighting.line,
      lastTime: sighting.time ?? known.lastTime,
    });
  } else if (seen.size < MOST_SIGHTINGS) {
    seen.set(shape, sighting);
  }
}

function detect(
  messages: readonly Message[],
  formats: Formats,
  text: string,
  records: number,
): readonly Sighting[] {
  if (!formats.looksLikeConfiguration(text)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return messages.flatMap((message, order) => {
    const detector = formats.detectors.find(({ id }) => id === message.detector);
    if (!detector) return [];
    return detector.detect(text).map((finding): Sighting => {
      const whole = lines.slice(finding.line - 1, finding.endLine);
      return {
        message: message.id,
        captures: finding.captures,
        line: finding.line,
        endLine: finding.endLine,
        lastLine: finding.line,
        count: 1,
        excerpt: whole.slice(0, 8).map((raw, index) => ({ line: finding.line + index, text: raw })),
        spans: [{ line: finding.line, from: indent(whole[0] ?? ''), to: (whole[0] ?? '').length }],
        record: records + order,
        kind: 'apache-configuration',
        time: null,
        lastTime: null,
        pid: null,
      };
    });
  });
}

const indent = (line: string): number => line.length - line.trimStart().length;

/** Characters that no log holds: control characters, and what a decoder could not read. */
function oddities(text: string): number {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 27 && (code < 9 || code > 13)) || code === 0xfffd) odd += 1;
  }
  return odd;
}

function notices(
  counts: { bytes: number; lines: number; blank: number; odd: number },
  wasCut: boolean,
): Notice[] {
  if (counts.lines === counts.blank) {
    return [
      {
        code: 'empty',
        says: 'There is nothing in it but white space. Paste the lines of the log.',
      },
    ];
  }
  const found: Notice[] = [];
  if (counts.odd > counts.bytes / 20) {
    found.push({
      code: 'binary',
      says: 'This is not text. If it is a compressed log, unpack it first (gunzip), then give it again.',
    });
  }
  if (wasCut) {
    found.push({
      code: 'line-cut',
      says: 'A line was longer than 64 KiB; the rest of it was left out.',
    });
  }
  return found;
}
