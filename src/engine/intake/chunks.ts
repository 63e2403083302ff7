import { LINE_FEED, lineStart } from './lines.ts';

/**
 * Whole lines of a source, as bytes. More of the source is before and after them, so that a line
 * can be read with its neighbors. Valid only until the next chunk.
 */
export interface Chunk {
  /** Begins and ends with whole lines. */
  readonly bytes: Uint8Array;
  /** The lines to handle now. Every line of a source is in exactly one chunk. */
  readonly from: number;
  readonly to: number;
  /** The position of `bytes` in the source, in bytes. */
  readonly offset: number;
  readonly isLast: boolean;
}

/** Cuts bytes that arrive in pieces into chunks. The pieces don't affect the cuts. */
export interface Chunker {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
  /** Whether a line was longer than a chunk, and its rest was dropped. */
  readonly wasCut: () => boolean;
}

const CARRIAGE_RETURN = 13;
/** The memory that reading takes, whatever the size of the source. */
const LONGEST_CHUNK = 1024 * 1024;
const FIRST_ROOM = 16 * 1024;
/** How much of the neighborhood stays around the lines of a chunk. */
const AROUND = 32 * 1024;

/** Yields chunks in order, the last one at the end, even if it is empty. */
export function chunker(give: (chunk: Chunk) => void): Chunker {
  let buffer = new Uint8Array(FIRST_ROOM);
  let used = 0;
  let done = 0;
  let offset = 0;
  let isDropping = false;
  let wasCut = false;
  /** Whether lines end with a carriage return alone. The first chunk decides. */
  let hasReturns: boolean | null = null;

  const cut = (isLast: boolean): void => {
    hasReturns ??= endsWithReturns(buffer.subarray(0, used));
    if (hasReturns) replaceReturns(buffer, done, used);
    let whole = isLast ? used : lineStart(buffer, used);
    isDropping = !isLast && whole <= done;
    if (isDropping) whole = used;
    wasCut ||= isDropping;
    const near = isLast || isDropping ? whole : lineStart(buffer, whole - AROUND);
    const to = near > done ? near : whole;
    give({ bytes: buffer.subarray(0, whole), from: done, to, offset, isLast });
    const keep = isDropping ? used : lineStart(buffer, Math.max(0, to - AROUND));
    buffer.copyWithin(0, keep, used);
    used -= keep;
    done = isDropping ? 0 : to - keep;
    offset += keep;
  };

  return {
    push(bytes) {
      let from = 0;
      while (from < bytes.length) {
        if (isDropping) {
          const end = bytes.indexOf(hasReturns ? CARRIAGE_RETURN : LINE_FEED, from);
          isDropping = end < 0;
          const next = end < 0 ? bytes.length : end + 1;
          offset += next - from;
          from = next;
        } else if (used === buffer.length && used < LONGEST_CHUNK) {
          const wider = new Uint8Array(Math.min(LONGEST_CHUNK, used * 4));
          wider.set(buffer);
          buffer = wider;
        } else if (used === buffer.length) {
          cut(false);
        } else {
          const piece = bytes.subarray(from, from + buffer.length - used);
          buffer.set(piece, used);
          used += piece.length;
          from += piece.length;
        }
      }
    },
    end() {
      cut(true);
    },
    wasCut: () => wasCut,
  };
}

const endsWithReturns = (bytes: Uint8Array): boolean =>
  !bytes.includes(LINE_FEED) && bytes.includes(CARRIAGE_RETURN);

function replaceReturns(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) if (bytes[at] === CARRIAGE_RETURN) bytes[at] = LINE_FEED;
}
