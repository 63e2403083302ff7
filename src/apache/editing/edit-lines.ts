import type { LineEdit } from '../../model/index.ts';
import { isPerDirectory } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { foundBy, type FoundLine } from './found-line.ts';
import { endOf, indentOf } from './raw-line.ts';

/** A text that lines are moved in. */
export interface Page {
  readonly text: string;
  /** With their ends. */
  readonly lines: readonly string[];
  readonly all: readonly FoundLine[];
}

/** Removes the lines of a directive. */
export function removeLine({ lines }: Page, { directive }: FoundLine): string {
  return [...lines.slice(0, directive.line - 1), ...lines.slice(directive.endLine)].join('');
}

/** Moves a directive in front of the sections that Apache refuses it in. */
export function raiseLine(page: Page, found: FoundLine, to: string): string | null {
  const { within, directive } = found;
  const depth = within.findIndex(
    (section) =>
      isPerDirectory({ within: [section] }) || (to === 'server' && section.key === 'virtualhost'),
  );
  const section = within[depth];
  if (!section || !within.slice(depth).every(isPlace)) return null;
  // The one that is there already holds for the server, and a second one would replace it.
  const isTaken = page.all.some(
    (other) =>
      other.directive.key === directive.key &&
      other.within.length === depth &&
      other.within.every((one, at) => one === within[at]) &&
      (to === 'server' || other.directive.rest === directive.rest),
  );
  return isTaken ? null : moveUp(page, found, section.line);
}

/** A section that says where something holds. A condition says whether it holds at all. */
const isPlace = ({ key }: Section): boolean =>
  /^(?:virtualhost|(?:directory|location|files)(?:match)?)$/.test(key);

/** Moves one directive above another, out of the virtual hosts that they don't share. */
export function moveLine(
  page: Page,
  own: FoundLine,
  { from, above, leavesHost }: LineEdit & { kind: 'move' },
): string | null {
  const lineOf = (name: string): FoundLine | undefined =>
    name === 'line' ? own : foundBy(page.all, name, own);
  const [moved, target] = [lineOf(from), lineOf(above)];
  if (!moved || !target || moved === target) return null;
  const apart = firstDifference(moved.within, target.within);
  const left = moved.within.slice(apart);
  if (!left.every(({ key }) => leavesHost && key === 'virtualhost')) return null;
  const starts = [moved, target].map(({ within, directive }) => (within[apart] ?? directive).line);
  const line = Math.min(...starts);
  return line === moved.directive.line ? null : moveUp(page, moved, line);
}

function firstDifference(some: readonly Section[], others: readonly Section[]): number {
  const at = some.findIndex((section, depth) => section !== others[depth]);
  return at < 0 ? some.length : at;
}

/** Moves the lines of a directive up, to the indentation of the line that they stand above then. */
function moveUp({ text, lines }: Page, { directive }: FoundLine, to: number): string {
  const own = lines.slice(directive.line - 1, directive.endLine);
  const [old, indent] = [indentOf(own[0] ?? ''), indentOf(lines[to - 1] ?? '')];
  const moved = own.map((line) => {
    const whole = line.endsWith('\n') ? line : line + endOf(text);
    return whole.startsWith(old) ? indent + whole.slice(old.length) : whole;
  });
  return [
    ...lines.slice(0, to - 1),
    ...moved,
    ...lines.slice(to - 1, directive.line - 1),
    ...lines.slice(directive.endLine),
  ].join('');
}

/** Adds lines below a directive, or puts them in its place, at its indentation. */
export function addLines(
  { text, lines }: Page,
  { directive }: FoundLine,
  { kind, lines: added }: LineEdit & { kind: 'add' | 'line' },
): string {
  const end = endOf(text);
  const own = lines.slice(directive.line - 1, directive.endLine).join('');
  const indent = indentOf(own);
  const block = added
    .split('\n')
    .map((line) => indent + line)
    .join(end);
  // The last line of a text may have no end.
  const hasEnd = own.endsWith('\n');
  const changed = kind === 'line' ? block : (hasEnd ? own : own + end) + block;
  return [
    ...lines.slice(0, directive.line - 1),
    hasEnd ? changed + end : changed,
    ...lines.slice(directive.endLine),
  ].join('');
}
