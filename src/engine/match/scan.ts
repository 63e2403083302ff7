/**
 * Finds many literals at once in bytes: Wu and Manber, "A fast algorithm for multi-pattern
 * searching", 1994. A window of a few bytes stands for each literal, and most of a log is skipped
 * without a look at every byte.
 */
export interface Scanner {
  /**
   * Calls `found` with the index of each literal that stands whole in `bytes` from `from` to `to`,
   * and the place of a byte in it; places ascend. It returns where the next literal may
   * begin, or 0. The case of letters makes no difference, nor how much white space stands between
   * words.
   */
  readonly scan: (
    bytes: Uint8Array,
    from: number,
    to: number,
    found: (literal: number, at: number) => number,
  ) => void;
}

/** Bytes that are looked up at once: they decide how far to skip. */
const BLOCK = 3;
/** A longer window skips further, and every literal must have one. */
const LONGEST_WINDOW = 8;

/** Bytes told apart: letters without their case, digits, common marks; white space is one, the rest 0. */
const KIND = new Uint8Array(256);
const SPACE = 1;
const KINDS_AS_BITS = 6;
for (const code of [9, 10, 11, 12, 13, 32]) KIND[code] = SPACE;
const TOLD_APART = `abcdefghijklmnopqrstuvwxyz0123456789'"()[]:<>=/._-*,`;
for (let index = 0; index < TOLD_APART.length; index += 1) {
  KIND[TOLD_APART.charCodeAt(index)] = SPACE + 1 + index;
  KIND[TOLD_APART.toUpperCase().charCodeAt(index)] = SPACE + 1 + index;
}
const BLOCKS = 1 << (BLOCK * KINDS_AS_BITS);

/** A literal, as kinds of bytes, and where in it the window begins. */
interface Needle {
  readonly literal: number;
  readonly kinds: Uint8Array;
  window: number;
}

/**
 * Prepares literals of at least three characters, lower case and with single spaces. A `sample` of
 * the text makes scanning faster: windows are put where the literals differ from it most.
 */
export function literalScanner(literals: readonly string[], sample?: Uint8Array): Scanner {
  const needles = literals.map(needle).sort((a, b) => a.kinds.length - b.kinds.length);
  const window = Math.min(LONGEST_WINDOW, needles[0]?.kinds.length ?? LONGEST_WINDOW);
  placeWindows(needles, window, sample ? blocksOf(sample) : null);
  return scannerOf(needles, window);
}

function needle(text: string, literal: number): Needle {
  const kinds = new TextEncoder().encode(text).map((byte) => KIND[byte] ?? 0);
  if (kinds.length < BLOCK) throw new RangeError(`"${text}" is too short to be searched for`);
  return { literal, kinds, window: 0 };
}

// Indexes are in range by construction; a check on every byte would halve the speed.
function scannerOf(needles: readonly Needle[], window: number): Scanner {
  const furthest = window - BLOCK + 1;
  const skips = new Uint8Array(BLOCKS).fill(furthest);
  const bucketOf = new Uint16Array(BLOCKS);
  const buckets: Needle[][] = [[]];
  for (const one of needles) {
    for (let at = 0; at < furthest; at += 1) {
      const block = blockAt(one.kinds, one.window + at);
      skips[block] = Math.min(skips[block] ?? 0, furthest - 1 - at);
    }
    const last = blockAt(one.kinds, one.window + furthest - 1);
    bucketOf[last] ||= buckets.push([]) - 1;
    buckets[bucketOf[last]]?.push(one);
  }
  return {
    scan: (bytes, from, to, found) => {
      let end = from + window - 1;
      while (end < to) {
        const block =
          ((KIND[bytes[end - 2] as number] as number) << (2 * KINDS_AS_BITS)) |
          ((KIND[bytes[end - 1] as number] as number) << KINDS_AS_BITS) |
          (KIND[bytes[end] as number] as number);
        const skip = skips[block] as number;
        if (skip > 0) {
          end += skip;
          continue;
        }
        let next = end + 1;
        for (const one of buckets[bucketOf[block] as number] as Needle[]) {
          if (!stands(one, bytes, end + 1 - window, from, to)) continue;
          const on = found(one.literal, end);
          if (on <= end) continue;
          next = on + window - 1;
          break;
        }
        end = next;
      }
    },
  };
}

/** Whether a literal stands around its window, with any white space for a space. */
function stands(one: Needle, bytes: Uint8Array, start: number, from: number, to: number): boolean {
  const { kinds, window } = one;
  let at = start;
  for (let index = window; index < kinds.length; index += 1, at += 1) {
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
function blocksOf(sample: Uint8Array): Uint32Array {
  const often = new Uint32Array(BLOCKS);
  const kinds = sample.map((byte) => KIND[byte] ?? 0);
  for (let at = 0; at + BLOCK <= kinds.length; at += 1) {
    const block = blockAt(kinds, at);
    often[block] = (often[block] ?? 0) + 1;
  }
  return often;
}

/** Puts each window where its blocks are rare, or are those of other windows already. */
function placeWindows(needles: readonly Needle[], window: number, often: Uint32Array | null): void {
  const furthest = window - BLOCK + 1;
  const taken = new Set<number>();
  for (const one of needles) {
    let least = Infinity;
    for (let start = 0; start + window <= one.kinds.length; start += 1) {
      // Words may be further apart in the text than in the literal: then the window would not be found.
      const isSplit = one.kinds.subarray(start + 1, start + window - 1).includes(SPACE);
      let cost = isSplit ? SPLIT : 0;
      for (let at = 0; at < furthest; at += 1) {
        const block = blockAt(one.kinds, start + at);
        if (taken.has(block * furthest + at)) continue;
        // The last block of a window is the dear one: there the scan stops and compares.
        cost += (often?.[block] ?? 0) * (at === furthest - 1 ? window : 1) + RARE;
      }
      if (cost >= least) continue;
      least = cost;
      one.window = start;
    }
    for (let at = 0; at < furthest; at += 1) {
      taken.add(blockAt(one.kinds, one.window + at) * furthest + at);
    }
  }
}

/** What a block costs that the sample does not have. */
const RARE = 0.01;
/** What a window over a space costs: more than any other. */
const SPLIT = 1e9;

const blockAt = (kinds: Uint8Array, at: number): number =>
  ((kinds[at] ?? 0) << (2 * KINDS_AS_BITS)) |
  ((kinds[at + 1] ?? 0) << KINDS_AS_BITS) |
  (kinds[at + 2] ?? 0);
