// Looks for words that we don't use, and measures sentences: npm run prose [-- --list] [-- --json]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';
import { findsIn, readDictionary } from './dictionary.mjs';
import { percentile, sentencesOf } from './sentences.mjs';
import { textsOf } from './texts.mjs';

const KINDS = ['content', 'screens', 'docs', 'comments'];
const dictionary = readDictionary(join(import.meta.dirname, 'words.yaml'));
const ceiling = JSON.parse(readFileSync(join(import.meta.dirname, 'ceiling.json'), 'utf8'));

const sentences = textsOf(root).flatMap((text) =>
  sentencesOf(text.text).map((sentence) => ({
    ...text,
    ...sentence,
    line: text.line + text.text.slice(0, sentence.offset).split('\n').length - 1,
  })),
);
const hits = sentences.flatMap((sentence) =>
  dictionary.flatMap((entry) =>
    findsIn(entry, sentence.text).map(({ words }) => ({ ...sentence, words, but: entry.but })),
  ),
);

const counts = Object.fromEntries(
  KINDS.map((kind) => [kind, hits.filter((hit) => hit.kind === kind).length]),
);
const lengths = Object.fromEntries(
  KINDS.map((kind) => {
    const of = sentences.filter((one) => one.kind === kind).map(({ words }) => words);
    return [kind, { sentences: of.length, median: percentile(of, 0.5), p95: percentile(of, 0.95) }];
  }),
);
const over = KINDS.filter((kind) => counts[kind] > ceiling[kind]);
const isListed = process.argv.includes('--list');

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ counts, ceiling, lengths }));
} else {
  for (const { file, line, kind, words, but } of hits) {
    if (isListed || over.includes(kind)) console.log(`${file}:${line} "${words}": write "${but}"`);
  }
  for (const kind of KINDS) {
    const { sentences: many, median, p95 } = lengths[kind];
    console.log(
      `${kind.padEnd(9)} ${String(counts[kind]).padStart(5)} words to replace (at most ${ceiling[kind]}); ` +
        `${many} sentences, half of them up to ${median} words, 95 % up to ${p95}`,
    );
  }
  for (const kind of over) {
    console.error(
      `${kind}: ${counts[kind]} words to replace, where at most ${ceiling[kind]} are allowed. Replace each with what the list above says.`,
    );
  }
  for (const kind of KINDS.filter((one) => counts[one] < ceiling[one])) {
    console.log(
      `${kind}: fewer than before. Lower its number in scripts/prose/ceiling.json to ${counts[kind]}.`,
    );
  }
}
process.exitCode = over.length > 0 ? 1 : 0;
