import retextEnglish from 'retext-english';
import { unified } from 'unified';

const parser = unified().use(retextEnglish);

/**
 * The sentences of a text, each with its number of words.
 * @returns {{ text: string, words: number }[]}
 */
export function sentencesOf(text) {
  const sentences = [];
  const walk = (node) => {
    if (node.type === 'SentenceNode') {
      const { start, end } = node.position;
      const sentence = text.slice(start.offset, end.offset);
      // A path is one word, however many names it has.
      const words = sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
      sentences.push({ text: sentence, words, offset: start.offset });
      return;
    }
    node.children?.forEach(walk);
  };
  walk(parser.parse(text));
  return sentences.filter(({ words }) => words > 0);
}

/** The length that a share of the sentences does not pass; `share` from 0 to 1, lengths in words. */
export function percentile(lengths, share) {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
