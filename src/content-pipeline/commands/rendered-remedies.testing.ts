import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { proseText } from '../../engine/fix/fill-prose.ts';
import { renderFix, type RenderedRemedy, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Fix, KnownFact } from '../../model/index.ts';
import type { Content } from '../link/content.ts';

/** A remedy as a page shows it on one platform, with sample values in its commands. */
export interface ShownRemedy {
  readonly problem: string;
  readonly platform: string;
  readonly title: string;
  readonly steps: readonly ShownStep[];
  readonly check: readonly ShownStep[];
}

export interface ShownStep {
  readonly kind: string;
  readonly target: string;
  readonly says: string;
  readonly text: string;
  readonly expect: string;
  /** What takes it back: a command or an instruction, and words; null where nothing does. */
  readonly undo: { readonly says: string; readonly text: string } | null;
}

/** Every remedy of every fix that is offered, on every platform. */
export function shownRemedies({
  kb,
  fixes,
}: Pick<Content, 'kb' | 'fixes'>): readonly ShownRemedy[] {
  const typed = Object.fromEntries(kb.parameters.map(({ id, example }) => [id, example]));
  return kb.platforms.flatMap(({ id: platform }) => {
    const fact: KnownFact = { fact: 'platform', value: platform, origin: { kind: 'user' } };
    const filler = fillerFor(kb, quoting, { facts: [fact], binding: {}, typed });
    const shown = (fix: Fix): readonly ShownRemedy[] =>
      renderFix(fix, filler).map(({ remedy, steps, check }: RenderedRemedy) => ({
        problem: fix.problem,
        platform,
        title: remedy.title,
        steps: steps.map(shownStep),
        check: check.map(shownStep),
      }));
    return fixes.flatMap(shown);
  });
}

const shownStep = ({ step, target, command, undo }: RenderedStep): ShownStep => ({
  kind: step.kind,
  target,
  says: proseText(step.says, {}),
  text: command?.text ?? '',
  expect: proseText(step.expect, {}),
  undo:
    undo.kind === 'steps'
      ? { says: proseText(undo.undo.says, {}), text: undo.command?.text ?? '' }
      : null,
});

/** Where a step stands, for a failing test: `mod-wsgi-not-loaded (arch): Install it: …`. */
export const placeOf = ({ problem, platform, title }: ShownRemedy, text: string): string =>
  `${problem} (${platform}): ${title}: ${text}`;
