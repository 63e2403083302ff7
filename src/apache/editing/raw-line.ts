import { readWord, skipSpace } from '../configuration/words.ts';

/** The lines of a text with their ends: joined, they are the text. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [...lines.map((line) => `${line}\n`), ...(last === '' ? [] : [last])];
}

/** A word of a directive: what it says, and where it is written. */
export interface RawWord {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A directive as it is written, over one line or several. */
export interface RawLine {
  readonly raw: string;
  readonly name: RawWord;
  readonly args: readonly RawWord[];
  /** Values of options such as `process-group=shop`. */
  readonly options: readonly (RawWord & { readonly option: string })[];
}

/** Finds the words of a directive in its lines. Continuations can be between words, and inside of one. */
export function readRaw(raw: string): RawLine {
  const { text, at } = unfolded(raw);
  const placed = (value: string, from: number, to: number): RawWord => ({
    value,
    from: at[from] ?? raw.length,
    // Without its closing mark, a word in quotation marks ends with the line.
    to: (at[Math.min(to, at.length) - 1] ?? -1) + 1,
  });
  const start = skipSpace(text, 0);
  const name = /^\S+/.exec(text.slice(start))?.[0] ?? '';
  const args: RawWord[] = [];
  let from = skipSpace(text, start + name.length);
  while (from < text.length) {
    const word = readWord(text, from);
    args.push(placed(word.value, from, word.end));
    from = skipSpace(text, word.end);
  }
  return {
    raw,
    name: placed(name, start, start + name.length),
    args,
    options: optionsOf(text, start + name.length, placed),
  };
}

function optionsOf(
  text: string,
  behindName: number,
  placed: (value: string, from: number, to: number) => RawWord,
): RawLine['options'] {
  const options: (RawWord & { readonly option: string })[] = [];
  let at = skipSpace(text, behindName);
  while (at < text.length) {
    // process-group=shop     python-home="/srv/my app"     not: "process-group=shop"
    const option = /^[\w-]{1,60}=(?=\S)/.exec(text.slice(at, at + 62))?.[0];
    const from = option === undefined ? at : at + option.length;
    const word = readWord(text, from);
    if (option !== undefined)
      options.push({ ...placed(word.value, from, word.end), option: option.slice(0, -1) });
    at = skipSpace(text, word.end);
  }
  return options;
}

/** A line without its continuations, and where each character of it is. */
function unfolded(raw: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let text = '';
  const end = raw.length - (/\r?\n$/.exec(raw)?.[0].length ?? 0);
  for (let from = 0; from < end; from += 1) {
    const continues = raw[from] === '\\' ? /^\\\r?\n/.exec(raw.slice(from, from + 3)) : null;
    if (continues) from += continues[0].length - 1;
    else {
      text += raw[from] ?? '';
      at.push(from);
    }
  }
  return { text, at };
}

/** White space in front of a line. */
export const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** How the lines of a text end. */
export const endOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
