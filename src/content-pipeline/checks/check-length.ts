import { quoting } from '../../apache/quoting/index.ts';
import { inlineText, proseText } from '../../engine/fix/fill-prose.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { renderFix, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Fix, KnowledgeBase, KnownFact, Platform } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

/** Somebody whose site is down reads so much, and not more. */
const MOST = 450;

/** A page says what is wrong and what to do in few words. The rest is one click away. */
export function checkLength(content: Content, issues: Issues): void {
  for (const { of, platform, words } of pageLengths(content)) {
    if (words <= MOST) continue;
    report(content, issues, {
      of,
      code: 'length',
      message: `the page has ${String(words)} words on ${platform} before "Why this happens"`,
      hint: `at most ${String(MOST)}: shorten the summary, the steps and the check`,
    });
  }
}

/** The lengths of the pages in a sentence, for an author. */
export function lengthsTold(content: Pick<Content, 'kb' | 'fixes'>): string {
  const lengths = pageLengths(content)
    .map(({ words }) => words)
    .toSorted((a, b) => a - b);
  const at = (part: number): string =>
    String(lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * part))] ?? 0);
  return `pages of problems: ${at(0.5)} words in the median, ${at(0.95)} at 95 %, ${at(1)} at most`;
}

/** The words of each problem's page, on each platform that has a remedy for it. */
export const pageLengths = ({
  kb,
  fixes,
}: Pick<Content, 'kb' | 'fixes'>): readonly {
  readonly of: string;
  readonly platform: string;
  readonly words: number;
}[] =>
  kb.platforms.flatMap((platform) =>
    fixes.flatMap((fix) => {
      const words = wordsOf(kb, fix, platform);
      return words === null ? [] : [{ of: `fix ${fix.problem}`, platform: platform.id, words }];
    }),
  );

/** What is shown of the first remedy without a click: the fault, the steps and the check. */
function wordsOf(kb: KnowledgeBase, fix: Fix, platform: Platform): number | null {
  const fact: KnownFact = { fact: 'platform', value: platform.id, origin: { kind: 'user' } };
  const filler = fillerFor(kb, quoting, { facts: [fact], binding: {}, typed: {} });
  const [first] = renderFix(fix, filler);
  if (!first) return null;
  const { remedy, steps, check } = first;
  const title = kb.problems.find(({ id }) => id === fix.problem)?.title ?? [];
  const texts = [
    inlineText(title, filler.values),
    proseText(fix.summary ?? [], filler.values),
    remedy.title,
    inlineText(remedy.when?.says ?? [], filler.values),
    proseText(remedy.intro, filler.values),
    ...[...steps, ...check].flatMap((step) => textsOf(step, filler.values)),
    platform.note ?? '',
  ];
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

/** Its undo is behind a click. */
const textsOf = (
  { step, command, place, undo }: RenderedStep,
  values: Readonly<Record<string, string>>,
): readonly string[] => [
  proseText(step.says, values),
  place.file ?? '',
  command?.text ?? '',
  proseText(step.expect, values),
  undo.kind === 'none' && step.kind !== 'looks-only' ? undo.reason : '',
];
