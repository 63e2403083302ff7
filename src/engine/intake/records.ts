import type {
  Continuation,
  Fields,
  Head,
  LineReader,
  LogRecord,
  Missing,
  RecordLine,
} from '../../model/index.ts';

/** Groups lines into records: a first line and its continuation lines. */
export interface RecordBuilder {
  /**
   * Takes a line: its number in the source, from 1, and its start there, in bytes. `isCut` means
   * that it was longer. Returns whether it continues a record.
   */
  readonly push: (line: string, number: number, offset: number | null, isCut?: boolean) => boolean;
  /** Ends the source. `isCropped` means that only the reading ends: then nothing is missing. */
  readonly end: (isCropped?: boolean) => void;
}

/** A line whose end is known only with the next one. */
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
/** Each thread that logs has its own open record. More than this at once is a storm. */
const MOST_OPEN = 64;
const MOST_LINES = 400;

/**
 * Every non-blank line is in exactly one record. Prefixed lines of one process and thread belong
 * together if the continuation says so, even with other threads' lines between them. A line without
 * a prefix belongs to the line above.
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
      isCropped ? null : continuation.lacks(draft.last, draft.kind),
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

  // A line that names no process belongs to the line above, whichever process wrote that.
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

/** Marks lines that may be incomplete: a bare line directly below may be the rest of one. */
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

/** A line with its own prefix was never wrapped. */
const wrapWidth = ({ bare }: ReadLine, { width }: Draft): number => (bare ? width : 0);

interface ReadLine {
  readonly kind: string;
  readonly fields: Fields;
  readonly start: number;
  readonly key: string;
  readonly event: string | undefined;
  readonly bare: boolean;
}

/** Reads one line on its own. */
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
