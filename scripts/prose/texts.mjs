import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import remarkParse from 'remark-parse';
import ts from 'typescript';
import { unified } from 'unified';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * A text that a person reads, with its place.
 * @typedef {{ file: string, line: number, kind: 'content' | 'screens' | 'docs' | 'comments', text: string }} Text
 */

/** Folders that hold texts of ours. Logs, captures and what commands write are not read. */
export const FOLDERS = [
  'content',
  'src',
  'docs',
  'scripts',
  'e2e',
  'bench',
  'fuzz',
  'deploy',
  'integrations',
  '.ci',
];
const PASSED_OVER =
  /node_modules|\/dist\/|\/build\/|content\/schema|content\/coverage|words\.yaml$/;

/** All texts of the repository at `root`, file by file. */
export function textsOf(root) {
  const files = [
    ...readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    ),
    ...FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
    ),
  ];
  return files
    .filter((file) => file in READERS || extname(file) in READERS)
    .filter((file) => !PASSED_OVER.test(file))
    .sort()
    .flatMap((file) => READERS[extname(file)](file, readFileSync(join(root, file), 'utf8')));
}

const READERS = {
  '.md': markdown,
  '.yaml': yaml,
  '.ts': script,
  '.tsx': script,
  '.mjs': script,
};

const kindOf = (file) =>
  file.startsWith('content/') ? 'content' : file.startsWith('src/words/') ? 'screens' : 'docs';

const parser = unified().use(remarkParse);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Paragraphs and headings, without code. */
function markdown(file, source) {
  const texts = [];
  const walk = (node) => {
    if (!BLOCKS.has(node.type)) {
      node.children?.forEach(walk);
      return;
    }
    texts.push({
      file,
      line: node.position.start.line,
      kind: kindOf(file),
      text: plain(toText(node)),
    });
  };
  walk(parser.parse(source));
  return texts;
}

/** Code stands for one word, whatever is in it. */
function toText(node) {
  if (node.type === 'inlineCode') return '`x`';
  if (node.type === 'html') return ' ';
  return node.children ? node.children.map(toText).join('') : (node.value ?? '');
}

/** A value to fill in stands for one word, or for what is said without it. The id behind a title is no text. */
const plain = (text) =>
  text
    .replace(/ \{#[\w-]+\}$/, '')
    .replaceAll(/\{\{[^}|]*\|([^}]*)\}\}/g, '$1')
    .replaceAll(/\{\{[^}]*\}\}/g, 'x')
    .replaceAll(/`[^`]*`/g, '`x`');

/** Keys whose values other software wrote, or that are no text. */
const NOT_TEXT = new Set(
  'samples look-alikes wordings words unless text codes pattern find decide when where sources from with captures equals starts-with ends-with contains values-of message problem fact type example suggestion platform service module kinds modules derive labels claims told commands paths'.split(
    ' ',
  ),
);

/** Scalars that hold words, and comments. Prose in a scalar is Markdown. */
function yaml(file, source) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const texts = [];
  visit(document, {
    Pair: (_key, { key }) => (NOT_TEXT.has(key?.value) ? visit.SKIP : undefined),
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || !/[a-z] [a-z]/i.test(node.value))
        return;
      const { line } = lines.linePos(node.range[0]);
      texts.push(
        ...markdown(file, node.value).map((one) => ({ ...one, line: line + one.line - 1 })),
      );
    },
  });
  return isScalar(document.contents) ? [] : [...texts, ...comments(file, source, /^\s*#\s?(.*)$/)];
}

/** Comments, and every string in the catalog of words. */
function script(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const at = (place) => tree.getLineAndCharacterOfPosition(place).line + 1;
  const seen = new Set();
  const walk = (node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.pos) ?? []) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      texts.push({
        file,
        line: at(pos),
        kind: 'comments',
        text: plain(uncommented(source.slice(pos, end))),
      });
    }
    if (file.startsWith('src/words/')) {
      const said = wordsIn(node);
      if (said && /[a-z]{2}/i.test(said)) {
        texts.push({ file, line: at(node.getStart(tree)), kind: 'screens', text: plain(said) });
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return joined(texts);
}

function wordsIn(node) {
  if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)) return null;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('x');
}

const uncommented = (text) =>
  text
    .replace(/^\/\*\*?|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/|\*)\s?/, ''))
    .join('\n');

function comments(file, source, pattern) {
  const texts = source.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line);
    return found ? [{ file, line: index + 1, kind: 'comments', text: plain(found[1]) }] : [];
  });
  return joined(texts);
}

/** Comments on lines that follow each other are one text. */
function joined(texts) {
  return texts.reduce((all, text) => {
    const last = all.at(-1);
    const follows =
      last?.kind === 'comments' &&
      text.kind === 'comments' &&
      last.line + last.text.split('\n').length === text.line;
    if (!follows) return [...all, text];
    return [...all.slice(0, -1), { ...last, text: `${last.text}\n${text.text}` }];
  }, []);
}
