/** Ends a line; so does a carriage return alone, where a source has no other. */
export const LINE_FEED = 10;

/** Where the line begins that a place is in. */
export const lineStart = (bytes: Uint8Array, at: number): number =>
  at <= 0 ? 0 : bytes.lastIndexOf(LINE_FEED, at - 1) + 1;

/** Where the next line begins, at most `to`. */
export function nextLine(bytes: Uint8Array, at: number, to: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 || end >= to ? to : end + 1;
}

/** How many lines begin in a stretch of bytes, which begins with one. */
export function linesIn(bytes: Uint8Array, from: number, to: number): number {
  const isCutOff = to > from && bytes[to - 1] !== LINE_FEED;
  const first = Math.ceil((bytes.byteOffset + from) / WORD);
  const last = Math.floor((bytes.byteOffset + to) / WORD);
  if (last - first < WORTH_WORDS) return feedsIn(bytes.subarray(from, to)) + Number(isCutOff);
  const words = new Int32Array(bytes.buffer, first * WORD, last - first);
  return (
    feedsIn(bytes.subarray(from, first * WORD - bytes.byteOffset)) +
    feedsInWords(words) +
    feedsIn(bytes.subarray(last * WORD - bytes.byteOffset, to)) +
    Number(isCutOff)
  );
}

function feedsIn(bytes: Uint8Array): number {
  let feeds = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
    feeds += 1;
  return feeds;
}

/** Bytes that are compared at once; more of them than the number of lines is worth a look. */
const WORD = 4;
/** From so many words on, a loop over them is faster than a search for each line. */
const WORTH_WORDS = 128;
/** A line feed in each byte of a word. */
const FEEDS = 0x0a0a0a0a;
/** All bits of each byte but the highest, which tells whether one of them was set when this is added. */
const LOW_BITS = 0x7f7f7f7f;
/** Words that are summed up, two at a time, before a sum could be more than a byte holds. */
const MOST_SUMMED = 254;

function feedsInWords(words: Int32Array): number {
  const pairs = words.length - (words.length % 2);
  let feeds = 0;
  for (let at = 0; at < pairs;) {
    // Four sums, a byte each.
    let sums = 0;
    for (const until = Math.min(pairs, at + MOST_SUMMED); at < until; at += 2) {
      sums = (sums + feedsOf(words[at] as number) + feedsOf(words[at + 1] as number)) | 0;
    }
    feeds += addUp(sums);
  }
  return pairs < words.length ? feeds + addUp(feedsOf(words[pairs] as number)) : feeds;
}

/** 1 in each byte of a word that is a line feed, 0 in the others. */
function feedsOf(word: number): number {
  const other = word ^ FEEDS;
  return ~(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS) >>> 7;
}

const addUp = (sums: number): number =>
  (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
