import type { Deciding } from '../match/deciding.ts';
import { literalScanner } from '../match/scan.ts';

/** Hashes of lines without the parts that differ from one line to the next. */
export interface LineHashes {
  /** A hash of a line without digits and without its leading fields. */
  readonly exact: (bytes: Uint8Array, from: number, to: number) => number;
  /** A hash of the line's error number, and of the texts that decide its meaning. */
  readonly rough: (bytes: Uint8Array, from: number, to: number) => number;
}

/** Bytes that distinguish one line from another. */
const LONGEST_HASHED = 4096;
const OPEN = 91;
const CLOSE = 93;
const SPACE = 32;
const OPEN_ROUND = 40;
const COLON = 58;
const UNDERSCORE = 95;
/** A byte's value in the hash. Digits and line ends have none. */
const HASH_VALUE = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 48 && byte <= 57) || byte === 10 || byte === 13 ? 0 : byte,
);
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** `deciding` is called only for a rough hash. */
export function lineHashes(deciding: () => Deciding): LineHashes {
  let sumOf: ((bytes: Uint8Array, from: number, to: number) => number) | null = null;
  return {
    exact(bytes, from, to) {
      const { at: start, hash: begun } = skipFields(bytes, from, to);
      const end = Math.min(to, start + LONGEST_HASHED);
      let hash = begun;
      for (let at = start; at < end; at += 1) {
        const value = HASH_VALUE[bytes[at] as number] as number;
        if (value !== 0) hash = Math.imul(hash ^ value, PRIME);
      }
      return hash;
    },
    rough(bytes, from, to) {
      sumOf ??= textSummer(deciding());
      let { at, hash } = skipFields(bytes, from, to);
      // (13)Permission denied
      if (bytes[at] === OPEN_ROUND) {
        for (at += 1; at < to && isDigit(bytes[at] as number); at += 1) {
          hash = Math.imul(hash ^ (bytes[at] as number), PRIME);
        }
      }
      return Math.imul(hash ^ sumOf(bytes, from, to), PRIME);
    },
  };
}

/**
 * A sum over the texts in a line that matter for its possible messages. Each counts once, at any
 * position.
 */
function textSummer({
  texts,
  anchorOf,
  decides,
}: Deciding): (bytes: Uint8Array, from: number, to: number) => number {
  const scanner = literalScanner(texts);
  /**
   * By number: the last line that could hold a message, and the last in which a text was counted.
   */
  const possibleIn: number[] = [];
  const countedIn: number[] = [];
  let line = 0;
  return (bytes, from, to) => {
    line += 1;
    const finds = scanner.scan(bytes, from, to, 'all');
    for (const { literal } of finds) {
      for (const message of anchorOf[literal] ?? []) possibleIn[message] = line;
    }
    let sum = 0;
    for (const { literal } of finds) {
      if (countedIn[literal] === line) continue;
      countedIn[literal] = line;
      const matters = decides[literal]?.some((message) => possibleIn[message] === line);
      if (matters) sum = (sum + mixed(literal)) | 0;
    }
    return sum;
  };
}

/**
 * Spreads small numbers, so that sums of different ones differ. These are the last steps of
 * MurmurHash3.
 */
function mixed(number: number): number {
  let hash = Math.imul(number + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Skips the bracketed groups at the start of a line. Only a module with its level counts. */
function skipFields(bytes: Uint8Array, from: number, to: number): Skipped {
  let at = from;
  let hash = BASIS;
  while (bytes[at] === OPEN) {
    const close = bytes.indexOf(CLOSE, at);
    if (close < 0 || close >= to) break;
    hash = hashModule(bytes, at + 1, close, hash);
    at = close + 1;
    while (bytes[at] === SPACE) at += 1;
  }
  return { at, hash };
}

interface Skipped {
  readonly at: number;
  readonly hash: number;
}

/** Some messages are only those of one module: wsgi:error     not: pid 5:tid 6, client 192.0.2.1:7 */
function hashModule(bytes: Uint8Array, from: number, to: number, before: number): number {
  let hash = before;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (!isOfModule(byte)) return before;
    if (!isDigit(byte)) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash;
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

const isOfModule = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || byte === UNDERSCORE || byte === COLON || isDigit(byte);
