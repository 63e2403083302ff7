import type {
  Fix,
  Platform,
  Remedy,
  Step,
  StepVariant,
  Target,
  Undo,
  WordPart,
} from '../../model/index.ts';
import { fillCommand, fillWord, type FilledCommand } from './fill-command.ts';
import { isFit, isOffered, stepsFor, variantFor } from './fits.ts';
import type { Filler } from './filler.ts';
import type { Fillings } from './resolve-parameters.ts';

/** A step with its command filled for one platform. */
export interface RenderedStep {
  readonly step: Step;
  readonly target: Target;
  readonly place: { readonly context: string; readonly file: string | null };
  readonly command: FilledCommand | null;
  readonly undo: RenderedUndo;
}

export type RenderedUndo =
  | { readonly kind: 'not-needed' }
  | {
      readonly kind: 'steps';
      readonly command: FilledCommand | null;
      readonly undo: Undo & { kind: 'steps' };
    }
  | { readonly kind: 'none'; readonly reason: string };

export interface RenderedRemedy {
  readonly remedy: Remedy;
  readonly steps: readonly RenderedStep[];
  readonly check: readonly RenderedStep[];
}

type Given = Omit<Filler, 'values'>;

/** The remedies that the platform can do, filled in, in the documented order. */
export const renderFix = (fix: Fix, given: Given): readonly RenderedRemedy[] =>
  fix.remedies
    .filter((remedy) => isOffered(remedy, given.platform))
    .map((remedy) => ({
      remedy,
      steps: renderSteps(remedy.steps, given),
      check: renderSteps(remedy.check, given),
    }));

/** The steps that are for the platform, filled. */
export const renderSteps = (steps: readonly Step[], given: Given): readonly RenderedStep[] =>
  stepsFor(steps, given.platform).map((step) => renderStep(step, given));

/** One step, filled for the platform. */
export function renderStep(step: Step, given: Given): RenderedStep {
  const variant = chooseVariant(step.variants, given.platform);
  return {
    step,
    target: variant?.target ?? 'text',
    place: {
      context: variant?.place.context ?? 'text',
      file: variant?.place.file ? fillWord(variant.place.file, 'text', given).text : null,
    },
    command: variant ? fillCommand(variant.command, variant.target, given) : null,
    undo: renderUndo(step.undo, given),
  };
}

/** The platform's variant, if the platform can do it. */
export function chooseVariant(
  variants: readonly StepVariant[],
  platform: Platform | null,
): StepVariant | undefined {
  const variant = variantFor(variants, platform);
  return variant && isFit(variant, platform) ? variant : undefined;
}

/**
 * Whether the platform changes anything in these variants: a whole command, a value, or a choice.
 */
export function needsPlatform(variants: readonly StepVariant[], fillings: Fillings): boolean {
  const isOfPlatform = (parts: readonly WordPart[]): boolean =>
    parts.some((part) => {
      const filling = part.kind === 'hole' ? fillings.get(part.parameter) : undefined;
      const isKnown = filling?.origin === 'user' || filling?.origin === 'log';
      return filling?.parameter.platform !== undefined && !isKnown;
    });
  return variants.some(
    ({ command, place, platforms }) =>
      platforms.length > 0 ||
      isOfPlatform(place.file ?? []) ||
      command.some(
        (part) => part.kind === 'platform' || (part.kind === 'word' && isOfPlatform(part.parts)),
      ),
  );
}

function renderUndo(undo: Undo, given: Given): RenderedUndo {
  if (undo.kind !== 'steps') return undo;
  const variant = chooseVariant(undo.variants, given.platform);
  return {
    kind: 'steps',
    undo,
    command: variant ? fillCommand(variant.command, variant.target, given) : null,
  };
}
