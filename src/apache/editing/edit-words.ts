import type { LineEdit } from '../../model/index.ts';
import { quoteArgument } from '../quoting/quote.ts';
import { endOf, indentOf, readRaw, type RawLine, type RawWord } from './raw-line.ts';

/** An edit that changes the words of a line, and no other line. */
type WordEdit = LineEdit & {
  readonly kind: 'replace' | 'option' | 'flag' | 'space' | 'comment' | 'quotes';
};

/** The lines of a directive, corrected, or null. */
export function editWords(raw: string, edit: WordEdit): string | null {
  const line = readRaw(raw);
  if (edit.kind === 'replace') return replace(line, edit);
  if (edit.kind === 'option') return setOption(line, edit);
  if (edit.kind === 'flag') return addFlag(line, edit);
  if (edit.kind === 'space') return putSpace(line, edit.name);
  return edit.kind === 'comment' ? liftComment(line) : straightenQuotes(raw);
}

function replace(
  { raw, args, options }: RawLine,
  { value, by, option }: LineEdit & { kind: 'replace' },
): string | null {
  if (CONTROL.test(by)) return null;
  const words = [
    ...options.filter((one) => one.option === option && one.value === value),
    ...args.filter((word) => word.value === value),
  ];
  // From the end, so that places in front of it stay right.
  const places = words.toSorted((a, b) => b.from - a.from);
  if (places.length === 0) return null;
  return places.reduce(
    (text, { from, to }) =>
      text.slice(0, from) + written(text.slice(from, to), by) + text.slice(to),
    raw,
  );
}

function setOption(line: RawLine, { option, to }: LineEdit & { kind: 'option' }): string | null {
  const { raw, options, args } = line;
  const now = options.findLast((one) => one.option === option);
  if (now) return replace(line, { kind: 'replace', option, value: now.value, by: to });
  const last = args.at(-1);
  if (!last || CONTROL.test(to)) return null;
  return `${raw.slice(0, last.to)} ${option}=${quoteArgument(to)}${raw.slice(last.to)}`;
}

/** A line break would begin another directive. */
const CONTROL = /[\0-\x1f\x7f]/;

/** A value in the quotation marks of the one that it replaces. */
function written(old: string, value: string): string {
  const mark = /^["'](?=[\s\S]*["']$)/.exec(old)?.[0];
  const isPlain = mark !== undefined && !value.includes(mark) && !value.includes('\\');
  return isPlain ? mark + value + mark : quoteArgument(value);
}

function addFlag(
  { raw, args }: RawLine,
  { flag, argument }: LineEdit & { kind: 'flag' },
): string | null {
  const [before, list] = [args[argument - 2], args[argument - 1]];
  if (args.length > argument) return null;
  if (!list) return before ? `${raw.slice(0, before.to)} [${flag}]${raw.slice(before.to)}` : null;
  const opening = /^["']?\[/.exec(raw.slice(list.from, list.to))?.[0];
  if (opening === undefined || !list.value.endsWith(']')) return null;
  const at = list.from + opening.length;
  const comma = list.value === '[]' ? '' : ',';
  return `${raw.slice(0, at)}${flag}${comma}${raw.slice(at)}`;
}

function putSpace({ raw, name }: RawLine, directive: string): string | null {
  if (directive === '' || !name.value.startsWith(directive) || name.value === directive)
    return null;
  const at = name.from + directive.length;
  return `${raw.slice(0, at)} ${raw.slice(at)}`;
}

function liftComment({ raw, args }: RawLine): string | null {
  const isComment = ({ from }: RawWord): boolean => raw[from] === '#';
  const first = args.find((word, at) => at > 0 && isComment(word));
  if (!first) return null;
  const comment = raw.slice(first.from).trimEnd();
  if (comment.includes('\n')) return null;
  const end = /\r?\n$/.exec(raw)?.[0] ?? '';
  const rest = raw.slice(0, first.from).trimEnd();
  // A backslash there would join the next line to this one.
  if (rest.endsWith('\\') || comment.endsWith('\\')) return null;
  return `${indentOf(raw)}${comment}${end === '' ? endOf(raw) : end}${rest}${end}`;
}

function straightenQuotes(raw: string): string | null {
  const text = raw.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  const isEven = ['"', "'"].every((mark) => text.split(mark).length % 2 === 1);
  return isEven && text !== raw ? text : null;
}
