import { aligned } from '../aligned.ts';
import type { Tried } from './try-layout.ts';

/** A row a system: what was run there, and how much was wrong. */
export function layoutTable(tried: readonly Tried[]): string {
  const head = ['system', 'service', 'looks', 'edits', 'files read', 'not run', 'wrong'];
  const rows = tried.map(({ platform, service, looks, edits, files, notRun, wrong }) =>
    [platform, service, looks, edits, files, notRun, wrong.length].map(String),
  );
  return aligned([head, ...rows]);
}
