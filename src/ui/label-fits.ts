/** Letters of a label are about this wide, in signs of the line above it. */
const letter = 0.75;

/** Whether a label can stand below its words, in at most two lines, without pushing the text apart. */
export function labelFits(label: string, words: string): boolean {
  const longest = Math.max(...label.split(' ').map((word) => word.length));
  return longest * letter <= words.length && label.length * letter <= words.length * 2;
}
