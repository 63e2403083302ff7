import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** A unified diff that `patch` applies to the file of this name. */
export const unifiedDiff = (name: string, before: string, after: string): string =>
  formatPatch(
    structuredPatch(name, name, before, after, undefined, undefined, CONTEXT),
    FILE_HEADERS_ONLY,
  );

/** Lines around a change. */
const CONTEXT = { context: 3 };

/** The line of a text that became this line of the changed text. */
export function originalLine(before: string, after: string, line: number): number {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 });
  let shift = 0;
  for (const { newStart, newLines, oldLines } of hunks) {
    if (line < newStart) break;
    // A changed line has no other counterpart than the change's first line.
    if (line < newStart + newLines) return newStart - shift;
    shift += newLines - oldLines;
  }
  return line - shift;
}
