import { nextLine } from '../intake/lines.ts';

/**
 * Finds many literals at once in bytes: Wu and Manber, "A fast algorithm for multi-pattern
 * searching", 1994. A window of a few bytes stands for each literal, and most of a log is skipped
 * without a look at every byte.
 */
export interface Scanner {
  /**
   * The literals that stand whole in `bytes` from `from` to `to`, in the order of their places: all,
   * or the first one of each line. The case of letters makes no difference, nor how much white space
   * stands between words.
   */
  readonly scan: (bytes: Uint8Array, from: number, to: number, which: Which) => readonly Find[];
}

export type Which = 'all' | 'first-of-line';

/** A literal, by its index, and the place of a byte in it. */
export interface Find {
  readonly literal: number;
  readonly at: number;
}

/** Bytes that are looked up at once: they decide how far to skip. */
const BLOCK = 3;
/** So many bits of a byte count in a block: the tables fit a fast cache, and case is folded. */
const BITS = 5;
const LOW = (1 << BITS) - 1;
const BLOCKS = 1 << (BLOCK * BITS);
/** Bytes before a literal that its window may begin with; more of them would shorten the skips. */
const AHEAD = BLOCK - 1;
/** Longer texts than this, in bytes, are searched in two halves at a time. */
const WORTH_HALVES = 16 * 1024;
/** A longer window skips further, and holds more blocks that must not be skipped. */
const LONGEST_WINDOW = 8;

/** Bytes told apart: letters without their case, digits, common marks; white space is one, the rest 0. */
const KIND = new Uint8Array(256);
const SPACE = 1;
const SPACES = [9, 10, 11, 12, 13, 32];
for (const code of SPACES) KIND[code] = SPACE;
const TOLD_APART = `abcdefghijklmnopqrstuvwxyz0123456789'"()[]:<>=/._-*,`;
for (let index = 0; index < TOLD_APART.length; index += 1) {
  KIND[TOLD_APART.charCodeAt(index)] = SPACE + 1 + index;
  KIND[TOLD_APART.toUpperCase().charCodeAt(index)] = SPACE + 1 + index;
}

/** A literal, as bytes and as kinds of bytes, and where its window begins: in it, or shortly before. */
interface Needle {
  readonly literal: number;
  readonly bytes: Uint8Array;
  readonly kinds: Uint8Array;
  window: number;
  /** The block that stands in the window right before its last one, or any. */
  before: number;
}

const ANY = -1;

/**
 * Prepares literals of at least three characters, lower case and with single spaces. A `sample` of
 * the text makes scanning faster: windows are put where the literals differ from it most.
 */
export function literalScanner(literals: readonly string[], sample?: Uint8Array): Scanner {
  const needles = literals.map(needle).sort((a, b) => a.bytes.length - b.bytes.length);
  const shortest = needles[0]?.bytes.length ?? LONGEST_WINDOW;
  const window = Math.min(LONGEST_WINDOW, shortest + AHEAD);
  placeWindows(needles, window, sample ? oftenIn(sample) : null);
  const tables = tablesOf(needles, window);
  return { scan: (bytes, from, to, which) => scan(tables, { bytes, from, to, which }) };
}

function needle(text: string, literal: number): Needle {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length < BLOCK) throw new RangeError(`"${text}" is too short to be searched for`);
  return { literal, bytes, kinds: bytes.map((byte) => KIND[byte] ?? 0), window: 0, before: ANY };
}

/** What is looked up while scanning, by blocks. */
interface Tables {
  readonly window: number;
  /** How far the window may move when it ends with a block; 0 where a literal may stand. */
  readonly skips: Uint8Array;
  /** 1 for the blocks that stand in a window right before its last one. */
  readonly isBefore: Uint8Array;
  /** The literals whose window ends with a block, in `buckets`. */
  readonly bucketOf: Uint16Array;
  readonly buckets: readonly (readonly Needle[])[];
}

function tablesOf(needles: readonly Needle[], window: number): Tables {
  const furthest = window - BLOCK + 1;
  /** How far to skip by the last bytes of a block: by one, by two, and by all of them. */
  const skipsBy = [1, 2, 3].map((known) => new Uint8Array(1 << (known * BITS)).fill(furthest));
  const bucketOf = new Uint16Array(BLOCKS);
  const buckets: Needle[][] = [[]];
  const isBefore = new Uint8Array(BLOCKS);
  for (const one of needles) {
    const last = one.window + furthest - 1;
    for (let at = one.window; at <= last; at += 1) {
      const skips = skipsBy[BLOCK - 1 + Math.min(at, 0)] as Uint8Array;
      for (const end of blocksAt(one, at)) skips[end] = Math.min(skips[end] as number, last - at);
    }
    const before = last < BLOCK ? null : blocksAt(one, last - BLOCK);
    if (before) for (const block of before) isBefore[block] = 1;
    else isBefore.fill(1);
    if (before?.length === 1) one.before = before[0] ?? ANY;
    for (const block of blocksAt(one, last)) {
      bucketOf[block] ||= buckets.push([]) - 1;
      buckets[bucketOf[block]]?.push(one);
    }
  }
  const skips = skipsBy.reduce((by, wider) =>
    wider.map((skip, block) => Math.min(skip, by[block % by.length] as number)),
  );
  return { window, skips, isBefore, bucketOf, buckets };
}

/** What is searched, and for which of the literals in it. */
interface Text {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly which: Which;
}

// Functions of their own, not of each scanner: what an engine has compiled serves all scanners.
// Indexes are in range by construction; a check on every byte would halve the speed.
function scan(tables: Tables, text: Text): readonly Find[] {
  const { window, skips } = tables;
  const { bytes, from, to } = text;
  const middle = to - from < WORTH_HALVES ? to : nextLine(bytes, (from + to) >> 1, to);
  const finds: Find[] = [];
  const further: Find[] = [];
  let at = from + window - 1 - AHEAD;
  let other = middle;
  // Each step waits for its look into a table: the two halves wait at the same time.
  while (at < middle && other < to) {
    const skip = skips[blockAt(bytes, at - 2)] as number;
    const leap = skips[blockAt(bytes, other - 2)] as number;
    at = skip > 0 ? at + skip : settle(tables, text, at, finds);
    other = leap > 0 ? other + leap : settle(tables, text, other, further);
  }
  while (at < middle) {
    const skip = skips[blockAt(bytes, at - 2)] as number;
    at = skip > 0 ? at + skip : settle(tables, text, at, finds);
  }
  while (other < to) {
    const skip = skips[blockAt(bytes, other - 2)] as number;
    other = skip > 0 ? other + skip : settle(tables, text, other, further);
  }
  return further.length > 0 ? finds.concat(further) : finds;
}

/** Compares what stands at a place where a window may end; returns where the next one may. */
function settle(tables: Tables, text: Text, at: number, finds: Find[]): number {
  const { window, isBefore, bucketOf, buckets } = tables;
  const { bytes, from, to, which } = text;
  const before = blockAt(bytes, at - 2 - BLOCK);
  if (isBefore[before] === 0) return at + 1;
  for (const one of buckets[bucketOf[blockAt(bytes, at - 2)] as number] as Needle[]) {
    if (one.before !== ANY && one.before !== before) continue;
    if (!stands(one, bytes, at + 1 - window, from, to)) continue;
    finds.push({ literal: one.literal, at });
    if (which === 'first-of-line') return nextLine(bytes, at, to) + window - 1 - AHEAD;
  }
  return at + 1;
}

/** Whether a literal stands around its window, with any white space for a space. */
function stands(one: Needle, bytes: Uint8Array, start: number, from: number, to: number): boolean {
  const { kinds, window } = one;
  const first = Math.max(window, 0);
  let at = start + first - window;
  // Reading before the first byte, even once, would make every later reading slow.
  if (at < from) return false;
  for (let index = first; index < kinds.length; index += 1, at += 1) {
    if (at >= to || kinds[index] !== KIND[bytes[at] as number]) return false;
    if (kinds[index] === SPACE) {
      while (at + 1 < to && KIND[bytes[at + 1] as number] === SPACE) at += 1;
    }
  }
  at = start - 1;
  if (kinds[window] === SPACE) while (at >= from && KIND[bytes[at] as number] === SPACE) at -= 1;
  for (let index = window - 1; index >= 0; index -= 1, at -= 1) {
    if (at < from || kinds[index] !== KIND[bytes[at] as number]) return false;
    if (kinds[index] === SPACE) {
      while (at > from && KIND[bytes[at - 1] as number] === SPACE) at -= 1;
    }
  }
  return true;
}

/** How often each block occurs in a sample. */
function oftenIn(sample: Uint8Array): Uint32Array {
  const often = new Uint32Array(BLOCKS);
  for (let at = 0; at + BLOCK <= sample.length; at += 1) {
    const block = blockAt(sample, at);
    often[block] = (often[block] ?? 0) + 1;
  }
  return often;
}

/** Puts each window where its blocks are rare, or are those of other windows already. */
function placeWindows(needles: readonly Needle[], window: number, often: Uint32Array | null): void {
  const furthest = window - BLOCK + 1;
  const taken = new Uint8Array(BLOCKS * furthest);
  for (const one of needles) {
    let least = Infinity;
    for (let start = -AHEAD; start + window <= one.bytes.length; start += 1) {
      // Words may be further apart in the text than in the literal: then the window would not be found.
      const space = one.kinds.indexOf(SPACE, Math.max(start + 1, 0));
      const isSplit = space >= 0 && space < start + window - 1;
      let cost = (isSplit ? SPLIT : 0) - Math.min(start, 0) * BEFORE;
      for (let at = Math.max(0, -start); at < furthest && cost < least; at += 1) {
        const block = blockAt(one.bytes, start + at);
        const isTaken = taken[block * furthest + at] === 1;
        const times = often?.[block] ?? 0;
        // The last block of a window is the dear one: there the scan stops, and compares with all.
        if (at === furthest - 1) cost += times * window;
        else if (!isTaken) cost += times;
        if (!isTaken) cost += RARE;
      }
      if (cost >= least) continue;
      least = cost;
      one.window = start;
    }
    for (let at = Math.max(0, -one.window); at < furthest; at += 1) {
      taken[blockAt(one.bytes, one.window + at) * furthest + at] = 1;
    }
  }
}

/** What a block costs that the sample does not have. */
const RARE = 0.01;
/** What each byte costs that a window begins before its literal. */
const BEFORE = 1;
/** What a window over a space costs: more than any other. */
const SPLIT = 1e9;

const blockAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] as number) & LOW) << (2 * BITS)) |
  (((bytes[at + 1] as number) & LOW) << BITS) |
  ((bytes[at + 2] as number) & LOW);

/** The blocks that can stand at a place in a literal; before it, only what they end with. */
function blocksAt({ bytes, kinds }: Needle, at: number): readonly number[] {
  let blocks = [0];
  for (let place = Math.max(at, 0); place < at + BLOCK; place += 1) {
    const byte = bytes[place] as number;
    blocks =
      kinds[place] === SPACE
        ? blocks.flatMap((block) => SPACES.map((space) => (block << BITS) | (space & LOW)))
        : blocks.map((block) => (block << BITS) | (byte & LOW));
  }
  return blocks;
}
