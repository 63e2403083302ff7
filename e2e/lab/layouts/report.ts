import type { Tried } from './try-layout.ts';

/** A row a system: what was run there, and how much was wrong. */
export function layoutTable(tried: readonly Tried[]): string {
  const head = ['system', 'service', 'looks', 'edits', 'files read', 'not run', 'wrong'];
  const rows = tried.map(({ platform, service, looks, edits, files, notRun, wrong }) =>
    [platform, service, looks, edits, files, notRun, wrong.length].map(String),
  );
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
