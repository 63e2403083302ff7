import { quoting } from '../../apache/quoting/index.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fillerFor, type Filler } from '../../engine/fix/filler.ts';
import { chooseVariant } from '../../engine/fix/render-fix.ts';
import type { CommandPart, Fix, KnownFact, StepVariant, Target } from '../../model/index.ts';
import type { Content } from '../link/content.ts';

/** A command or block as a page shows it: filled in, for some platform. */
export interface RenderedCommand {
  readonly target: Target;
  readonly context: string;
  readonly text: string;
  /**
   * Where it occurs first in the content, with the platform: `fix socket-directory-closed
   * (debian)`.
   */
  readonly from: string;
}

/** Every command and block of the content on every platform, with sample values, each text once. */
export function renderedCommands(
  { kb, fixes, probes }: Pick<Content, 'kb' | 'fixes' | 'probes'>,
  samples: Readonly<Record<string, string>> = {},
): readonly RenderedCommand[] {
  const examples = Object.fromEntries(kb.parameters.map(({ id, example }) => [id, example]));
  const typed = { ...examples, ...samples };
  const distinct = new Map<string, RenderedCommand>();
  for (const { id: platform } of kb.platforms) {
    const fact: KnownFact = { fact: 'platform', value: platform, origin: { kind: 'user' } };
    const filler = fillerFor(kb, quoting, { facts: [fact], binding: {}, typed });
    const add = (
      from: string,
      target: Target,
      context: string,
      parts: readonly CommandPart[],
    ): void => {
      const { text } = fillCommand(parts, target, filler);
      const key = `${target} ${context} ${text}`;
      if (distinct.has(key)) return;
      distinct.set(key, { target, context, text, from: `${from} (${platform})` });
    };
    for (const fix of fixes) {
      for (const variants of alternatives(fix)) {
        const variant = chooseVariant(variants, filler.platform);
        if (variant)
          add(`fix ${fix.problem}`, variant.target, variant.place.context, variant.command);
      }
    }
    for (const { id, findOut } of kb.questions) {
      for (const { target, place, command } of ofPlatform(findOut.variants, filler)) {
        add(`question ${id}`, target, place.context, command);
      }
    }
    for (const { id, command } of probes) add(`probe ${id}`, 'shell', 'shell', command);
    for (const { id, find } of kb.parameters) add(`parameter ${id}`, 'shell', 'shell', find);
    for (const { problem, decide } of fixes) {
      if (decide) add(`problem ${problem}`, 'shell', 'shell', decide);
    }
  }
  return [...distinct.values()];
}

/** The variants of each step and of its undo. */
const alternatives = ({ remedies }: Fix): readonly (readonly StepVariant[])[] =>
  remedies
    .flatMap(({ steps, check }) => [...steps, ...check])
    .flatMap(({ variants, undo }) => [variants, undo.kind === 'steps' ? undo.variants : []]);

const ofPlatform = (
  variants: readonly StepVariant[],
  { platform }: Filler,
): readonly StepVariant[] =>
  variants.filter(
    ({ platforms }) => platforms.length === 0 || platforms.includes(platform?.id ?? ''),
  );
