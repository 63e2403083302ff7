import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findsIn, readDictionary } from './dictionary.mjs';
import { percentile, sentencesOf } from './sentences.mjs';
import { FOLDERS, textsOf } from './texts.mjs';

const root = mkdtempSync(join(tmpdir(), 'wsgi-triage-prose-'));
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The texts of a repository that has these files. */
function texts(files) {
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return textsOf(root).map(
    ({ file, line, kind, text }) => `${file}:${line} ${kind} ${text.trim()}`,
  );
}

/** What a word list says of a sentence. */
function found(list, sentence) {
  const path = join(root, 'words.yaml');
  mkdirSync(root, { recursive: true });
  writeFileSync(path, list);
  return readDictionary(path).flatMap((entry) =>
    findsIn(entry, sentence).map(({ words }) => words),
  );
}

test('prose of a fix is read, its commands are not', () => {
  const fix = '# Why\n\nRead `grep anew` anew.\n\n```shell looks-only\ngrep anew\n```\n';
  expect(texts({ 'content/problems/a/b/fix.md': fix })).toEqual([
    'content/problems/a/b/fix.md:1 content Why',
    'content/problems/a/b/fix.md:3 content Read `x` anew.',
  ]);
});

test('of a YAML file, what people read and the comments; not what other software printed', () => {
  const yaml = '# Two words here\nquestion:\n  asks: Does it hang?\n  samples: [no text of ours]\n';
  expect(texts({ 'content/questions/a.yaml': yaml })).toEqual([
    'content/questions/a.yaml:3 content Does it hang?',
    'content/questions/a.yaml:1 comments Two words here',
  ]);
});

test('of code, comments; of the words of screens, every string', () => {
  const code = "// First line\n// and second.\nexport const text = 'not read here';\n";
  expect(
    texts({ 'src/engine/a.ts': code, 'src/words/en/a.ts': "export const a = 'Read here';" }),
  ).toEqual([
    'src/engine/a.ts:1 comments First line\nand second.',
    'src/words/en/a.ts:1 screens Read here',
  ]);
});

test('a word is found in any case and over a line break, not inside another word', () => {
  const list = '- { not: under way, but: in progress, finds: It is under way. }';
  expect(found(list, 'Under\nway, or underway')).toEqual(['Under\nway']);
});

test('an entry is bound to its context', () => {
  const list = "- { not: else, but: otherwise, unless: 'nothing §', finds: 'This, else that.' }";
  expect(found(list, 'Nothing else, else it stops.')).toEqual(['else']);
});

test('an entry that does not find its own example is refused', () => {
  const list = '- { not: mend, but: fix, finds: It is repaired. }';
  expect(() => found(list, '')).toThrow(`"mend" isn't found in: It is repaired.`);
});

test('an entry that finds what it must leave is refused', () => {
  const list = '- { not: else, but: otherwise, finds: Or else., leaves: Nothing else. }';
  expect(() => found(list, '')).toThrow('"else" is found in: Nothing else.');
});

test('sentences are told apart from abbreviations and file names, and their words counted', () => {
  const text = 'Read /etc/httpd/conf.d/wsgi.conf first. Then restart version 2.4.';
  expect(sentencesOf(text).map(({ words }) => words)).toEqual([3, 4]);
});

test('a percentile is a length that occurs', () => {
  expect(percentile([9, 1, 5], 0.5)).toBe(5);
  expect(percentile([9, 1, 5], 0.95)).toBe(9);
});
