import type {
  Continuation,
  Fields,
  Head,
  LineReader,
  LogRecord,
  Missing,
  RecordLine,
} from '../../model/index.ts';

/** Groups lines into records: a head line and the lines that go on with it. */
export interface RecordBuilder {
  /**
   * Takes a line: its number in the source, from 1, and where it begins there, in bytes; `isCut`
   * where it was longer. Returns whether it goes on with a record.
   */
  readonly push: (line: string, number: number, offset: number | null, isCut?: boolean) => boolean;
  /** The source is at its end; `isCropped` when only the reading is: then nothing is missing. */
  readonly end: (isCropped?: boolean) => void;
}

/** A line whose end is known when the next one is. */
type OpenLine = { -readonly [Key in keyof RecordLine]: RecordLine[Key] };

interface Draft {
  readonly kind: string;
  readonly fields: Fields;
  readonly key: string;
  readonly lines: RecordLine[];
  readonly first: string;
  last: string;
  width: number;
}

const NO_FIELDS: Fields = {
  time: null,
  level: null,
  module: null,
  pid: null,
  tid: null,
  errno: null,
  status: null,
};
/** Threads that log at the same time keep their own open record; more than this at once is a storm. */
const MOST_OPEN = 64;
const MOST_LINES = 400;

/**
 * Every line that is not blank lands in exactly one record. Prefixed lines of one process and thread
 * go together where the continuation says so, even with another thread's lines in between; lines
 * without a prefix go with the line above.
 */
export function recordBuilder(
  readers: readonly LineReader[],
  continuation: Continuation,
  give: (record: LogRecord, missing: Missing | null) => void,
): RecordBuilder {
  const open = new Map<string, Draft>();
  let above: Draft | null = null;
  const lines = openLines();

  const close = (draft: Draft, isCropped = false): void => {
    open.delete(draft.key);
    if (above === draft) above = null;
    give(
      { kind: draft.kind, fields: draft.fields, lines: draft.lines },
      isCropped ? null : continuation.lacks(draft.last),
    );
  };
  const start = (draft: Draft): void => {
    const before = open.get(draft.key);
    if (before) close(before);
    const oldest = open.size >= MOST_OPEN ? open.values().next().value : undefined;
    if (oldest) close(oldest);
    open.set(draft.key, draft);
    above = draft;
  };

  // A line that names no process goes with the line above, whoever wrote that.
  const hostOf = ({ kind, key, fields, bare, event }: ReadLine): Draft | null | undefined => {
    if (bare || (above && continuation.isAnnounced(above.last, kind))) return above;
    if (event !== undefined) return open.get(key);
    return open.get(key) ?? (fields.pid === null && above?.kind === kind ? above : null);
  };

  return {
    push(raw, number, offset, isCut = false) {
      if (raw.trim() === '') return lines.skip();
      const line = read(readers, raw);
      const text = raw.slice(line.start);
      const host = hostOf(line);
      const added = lines.add({ number, raw, start: line.start, offset }, line.bare, isCut);
      if (
        host &&
        host.lines.length < MOST_LINES &&
        (line.event !== undefined ||
          continuation.continues(host.last, text, wrapWidth(line, host), headOf(host)))
      ) {
        host.lines.push(added);
        host.last = text;
        host.width = raw.length;
        above = host;
        return true;
      }
      start({ ...line, lines: [added], first: text, last: text, width: raw.length });
      return false;
    },
    end(isCropped) {
      for (const draft of [...open.values()]) close(draft, isCropped);
    },
  };
}

/** Marks lines that are not known to be whole: a bare line right below may be the rest of one. */
function openLines(): {
  readonly add: (line: RecordLine, isBare: boolean, isCut: boolean) => RecordLine;
  readonly skip: () => false;
} {
  let above: OpenLine | null = null;
  return {
    add(line, isBare, isCut) {
      if (above && isBare && !/^\s/.test(line.raw.slice(line.start))) above.end ??= 'open';
      above = isCut ? { ...line, end: 'cut' } : { ...line };
      return above;
    },
    skip() {
      above = null;
      return false;
    },
  };
}

const headOf = ({ kind, first }: Draft): Head => ({ kind, text: first });

/** A line with a prefix of its own was never wrapped, whatever stands above it. */
const wrapWidth = ({ bare }: ReadLine, { width }: Draft): number => (bare ? width : 0);

interface ReadLine {
  readonly kind: string;
  readonly fields: Fields;
  readonly start: number;
  readonly key: string;
  readonly event: string | undefined;
  readonly bare: boolean;
}

/** Reads one line by itself. */
export function read(readers: readonly LineReader[], raw: string): ReadLine {
  for (const reader of readers) {
    const reading = reader.read(raw);
    if (!reading) continue;
    const fields = { ...NO_FIELDS, ...reading.fields };
    const { start, event, bare = false } = reading;
    const writer = event ?? `${String(fields.pid)}:${String(fields.tid)}`;
    return { kind: reader.kind, fields, start, key: `${reader.kind} ${writer}`, event, bare };
  }
  return { kind: 'text', fields: NO_FIELDS, start: 0, key: 'text', event: undefined, bare: true };
}
