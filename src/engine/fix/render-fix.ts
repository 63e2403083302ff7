import type {
  Fix,
  Occasion,
  Platform,
  Remedy,
  Step,
  StepVariant,
  Target,
  Undo,
  WordPart,
} from '../../model/index.ts';
import { fitting, judgeCondition } from '../facts/judge-condition.ts';
import { fillCommand, fillWord, type FilledCommand } from './fill-command.ts';
import { isFit, isOffered, stepsFor, variantFor } from './fits.ts';
import type { CommandFiller } from './filler.ts';
import type { Fillings } from './resolve-parameters.ts';

/** A step with its command filled for one platform. */
export interface RenderedStep {
  readonly step: Step;
  readonly target: Target;
  readonly place: {
    readonly context: string;
    readonly file: string | null;
    /** The file is a guess that the user has to check. */
    readonly isGuess?: boolean;
  };
  readonly command: FilledCommand | null;
  /** It is complete as it is shown. An instruction isn't. */
  readonly canCopy: boolean;
  readonly undo: RenderedUndo;
}

export type RenderedUndo =
  | { readonly kind: 'not-needed' }
  | {
      readonly kind: 'steps';
      readonly command: FilledCommand | null;
      readonly canCopy: boolean;
      readonly undo: Undo & { kind: 'steps' };
    }
  | { readonly kind: 'none'; readonly reason: string };

export interface RenderedRemedy {
  readonly remedy: Remedy;
  readonly steps: readonly RenderedStep[];
  readonly check: readonly RenderedStep[];
}

/** The remedies that the platform can do and that fit the case, filled in, those made for it first. */
export const renderFix = (fix: Fix, filler: CommandFiller): readonly RenderedRemedy[] =>
  fitting(
    fix.remedies.filter((remedy) => isOffered(remedy, filler.platform)),
    ({ when }) => when?.where,
    filler.known ?? new Map(),
  ).map((remedy) => ({
    remedy,
    steps: renderSteps(remedy.steps, filler),
    check: renderSteps(remedy.check, filler),
  }));

/** The steps that are for the platform and the case, filled. */
export const renderSteps = (
  steps: readonly Step[],
  filler: CommandFiller,
): readonly RenderedStep[] =>
  stepsFor(steps, filler.platform, filler.known).map((step) => renderStep(step, filler));

/** Whether a remedy is made for the case. */
export const isFor = (when: Occasion | undefined, { known }: CommandFiller): boolean =>
  when !== undefined && judgeCondition(when.where, known ?? new Map()) === 'for';

/** The cases of the steps that are left out because they are for other cases. */
export const leftOut = (
  steps: readonly Step[],
  { platform, known }: CommandFiller,
): readonly Occasion[] => {
  const shown = stepsFor(steps, platform, known);
  return stepsFor(steps, platform).flatMap((step) =>
    step.when && !shown.includes(step) ? [step.when] : [],
  );
};

/** One step, filled for the platform. */
export function renderStep(step: Step, filler: CommandFiller): RenderedStep {
  const variant = chooseVariant(step.variants, filler.platform);
  const file = variant?.place.file ? fillWord(variant.place.file, 'text', filler) : null;
  return {
    step,
    target: variant?.target ?? 'text',
    place: {
      context: variant?.place.context ?? 'text',
      file: file?.text ?? null,
      ...(file?.isGuess && { isGuess: true }),
    },
    command: variant ? fillCommand(variant.command, variant.target, filler) : null,
    canCopy: variant !== undefined && isToCopy(variant),
    undo: renderUndo(step.undo, filler),
  };
}

/** Whether a block is complete commands or lines. An instruction isn't, and neither is an example. */
export const isToCopy = ({ target, isComplete, isExample }: StepVariant): boolean =>
  !isExample && (target !== 'text' || isComplete === true);

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
      const filling = part.kind === 'placeholder' ? fillings.get(part.parameter) : undefined;
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

function renderUndo(undo: Undo, filler: CommandFiller): RenderedUndo {
  if (undo.kind !== 'steps') return undo;
  const variant = chooseVariant(undo.variants, filler.platform);
  return {
    kind: 'steps',
    undo,
    command: variant ? fillCommand(variant.command, variant.target, filler) : null,
    canCopy: variant !== undefined && isToCopy(variant),
  };
}
