import { proseText } from '../fix/fill-prose.ts';
import type { RenderedStep } from '../fix/render-fix.ts';
import { fixTold, type CaseTold, type FixTold } from './case-told.ts';
import { inert, inertValues, longestRun } from './one-line.ts';
import type { FixWords } from './report-words.ts';

/** The fix: each step with its command, what to expect and its undo. */
export function fixLines(told: CaseTold, words: FixWords): readonly string[] {
  const fix = fixTold(told);
  if (!fix) return [];
  const { remedy, steps, check } = fix;
  return [
    words.remedy(remedy.title, remedy.rank, remedy.proof),
    ...steps.map((step, index) => stepText(index + 1, step, fix, words)),
    ...check.map((step) => stepText(undefined, step, fix, words)),
  ];
}

function stepText(
  number: number | undefined,
  { step, place, target, command, undo }: RenderedStep,
  { filler }: FixTold,
  words: FixWords,
): string {
  const values = inertValues(filler.values);
  const isConfiguration = target === 'apache' || target === 'htaccess';
  const where = inert(place.file ?? (isConfiguration ? place.context : ''));
  const parts = [
    words.step(number, step.kind, where, proseText(step.says, values)),
    command && fenced(command.text),
    command && command.unfilled.length > 0 && words.unfilled(command.unfilled),
    step.expect.length > 0 && words.expect(proseText(step.expect, values)),
    undo.kind === 'steps' && words.undo(proseText(undo.undo.says, values)),
    undo.kind === 'steps' && undo.command && fenced(undo.command.text),
    undo.kind === 'none' && step.kind !== 'looks-only' && words.noUndo(undo.reason),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}
