import { correct, type Correcting, type Left } from '../correction/correct.ts';
import { originalLine, unifiedDiff } from '../correction/unified-diff.ts';
import { byId } from '../engine/indexed.ts';
import type { WholeText } from './read-inputs.ts';

/** The corrections of files, and what to say next to them. */
interface Patch {
  readonly diffs: readonly { readonly diff: string; readonly encoding: WholeText['encoding'] }[];
  readonly says: readonly string[];
}

/** Corrects configurations. Files without a correction have no diff. */
export async function patchFiles(
  files: readonly WholeText[],
  correcting: Correcting,
): Promise<Patch> {
  const { texts, left } = await correct(
    files.map(({ text }) => text),
    correcting,
  );
  const diffs = files.flatMap(({ name, text, encoding }, at) => {
    const after = texts[at] ?? text;
    return after === text ? [] : [{ diff: unifiedDiff(name, text, after), encoding }];
  });
  const says = left.map((one) => {
    const { name = '', text = '' } = files[one.source] ?? {};
    const line = originalLine(text, texts[one.source] ?? text, one.line);
    return `${name}:${String(line)}: ${leftWords(one, correcting)}`;
  });
  const isClean = diffs.length === 0 && left.length === 0;
  return { diffs, says: isClean ? ['found nothing to correct'] : says };
}

function leftWords({ problem, lacks }: Left, { kb }: Correcting): string {
  const name = byId(kb.problems, problem)?.name ?? problem;
  const missing = lacks.map((id) => `--set ${id}=VALUE`).join(' and ');
  return missing === ''
    ? `not corrected: ${name}. The right line doesn't follow from the file. See --explain ${problem}`
    : `not corrected: ${name}. Add ${missing}`;
}
