/** The width of a label's letter, relative to a character of the line above it. */
const letter = 0.75;

/** Whether a label fits below its words, in at most two lines, without moving the text. */
export function labelFits(label: string, words: string): boolean {
  const longest = Math.max(...label.split(' ').map((word) => word.length));
  return longest * letter <= words.length && label.length * letter <= words.length * 2;
}
