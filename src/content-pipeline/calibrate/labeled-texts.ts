import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KnowledgeBase, Problem } from '../../model/index.ts';
import { sections } from './sections.ts';

/** A text, or several of one server, and what is wrong there. */
export interface LabeledText {
  readonly name: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** Any of these problems is right. Empty where nothing of ours is wrong. */
  readonly truth: readonly string[];
}

/** What stands in a `label.json`. Either `problem` or `section`; `key_lines` are lines that show the fault. */
interface Label {
  readonly problem?: string | readonly string[];
  readonly section?: string;
  readonly key_lines?: readonly string[];
}

/**
 * All labeled texts below a folder: each in a folder of its own, with a `label.json` beside the files
 * that a server wrote. Throws where a label isn't known, and where there are no texts.
 */
export function labeledTexts(
  kb: Pick<KnowledgeBase, 'problems'>,
  folder: string,
): readonly LabeledText[] {
  const found = foldersOf(folder).map((path) => labeledText(kb, path, relative(folder, path)));
  if (found.length === 0) throw new Error(`no label.json below ${folder}`);
  return found;
}

function foldersOf(folder: string): readonly string[] {
  if (existsSync(join(folder, 'label.json'))) return [folder];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .sort()
    .flatMap(foldersOf);
}

function labeledText(
  kb: Pick<KnowledgeBase, 'problems'>,
  folder: string,
  name: string,
): LabeledText {
  const label = JSON.parse(readFileSync(join(folder, 'label.json'), 'utf8')) as Label;
  const texts = readdirSync(folder)
    .filter((file) => /\.(?:log|txt)$/.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
  return { name, texts: shown(texts, label.key_lines ?? []), truth: truthOf(kb, label, name) };
}

/** The files that a person would paste: those that show the fault. Without them, what Apache itself wrote. */
function shown(texts: LabeledText['texts'], keys: readonly string[]): LabeledText['texts'] {
  const telling = texts.filter(({ text }) => keys.some((key) => text.includes(key)));
  const logs = texts.filter(({ name }) => /^(?:error.*\.log|console\.txt)$/.test(name));
  return telling.length > 0 ? telling : logs;
}

function truthOf(
  { problems }: Pick<KnowledgeBase, 'problems'>,
  { problem, section = 'none' }: Label,
  name: string,
): readonly string[] {
  if (problem !== undefined) return [problem].flat();
  const meant = sections[section];
  if (!meant) throw new Error(`${name}: the label "${section}" isn't known`);
  const isMeant = ({ id, sources }: Problem): boolean =>
    meant.some((one) => one === id || sources.includes(one));
  return problems.filter(isMeant).map(({ id }) => id);
}
