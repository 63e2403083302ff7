import type { LineEdit } from '../../model/index.ts';
import { addLines, moveLine, raiseLine, removeLine, type Page } from './edit-lines.ts';
import { editWords } from './edit-words.ts';
import { foundAt, foundIn, isWholeFile, type FoundLine } from './found-line.ts';
import { linesOf } from './raw-line.ts';

/** Whether the text is a whole configuration file, and no part of something else. */
export const isEditable = isWholeFile;

/**
 * The text with a line, from 1, corrected. Null if that isn't possible. Changes nothing that the edit
 * doesn't name.
 */
export function editLine(text: string, line: number, edit: LineEdit): string | null {
  const all = foundIn(text);
  const found = foundAt(all, line);
  if (!found) return null;
  const corrected = correct({ text, lines: linesOf(text), all }, found, edit);
  return corrected === text ? null : corrected;
}

function correct(page: Page, found: FoundLine, edit: LineEdit): string | null {
  switch (edit.kind) {
    case 'remove':
      return removeLine(page, found);
    case 'raise':
      return raiseLine(page, found, edit.to);
    case 'move':
      return moveLine(page, found, edit);
    case 'add':
    case 'line':
      return addLines(page, found, edit);
    default:
      return inLine(page, found, edit);
  }
}

function inLine(
  { lines }: Page,
  { directive: { line, endLine } }: FoundLine,
  edit: Parameters<typeof editWords>[1],
): string | null {
  const corrected = editWords(lines.slice(line - 1, endLine).join(''), edit);
  if (corrected === null) return null;
  return [...lines.slice(0, line - 1), corrected, ...lines.slice(endLine)].join('');
}
