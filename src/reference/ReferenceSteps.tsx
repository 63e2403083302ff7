import { words } from '#words/fix.tsx';
import { quoting } from '../apache/quoting/index.ts';
import { stepsFor } from '../engine/fix/fits.ts';
import { renderStep, type RenderedStep } from '../engine/fix/render-fix.ts';
import { resolveParameters } from '../engine/fix/resolve-parameters.ts';
import { contextLinesOf } from '../features/fix/context-lines.ts';
import { whereOf } from '../features/fix/step-words.ts';
import type { KnowledgeBase, Platform, Step as StepContent } from '../model/index.ts';
import {
  CommandBlock,
  Disclosure,
  Prose,
  Step,
  StepList,
  type ContextLines,
  type StepUndo,
} from '../ui/index.ts';
import { idsOf, platformsOf } from './PlatformRow.tsx';

interface ReferenceStepsProps {
  readonly kb: KnowledgeBase;
  readonly steps: readonly StepContent[];
}

/**
 * Steps for every platform. The likeliest is open, and the others open on demand. `data-on` names
 * the platforms of each, for the choice of a platform.
 */
export function ReferenceSteps({ kb, steps }: ReferenceStepsProps) {
  return (
    <StepList>
      {steps.map((step, index) => (
        <Step
          key={index}
          kind={step.kind}
          says={<Prose blocks={step.says} />}
          block={
            <Blocks
              variants={variantsOf(kb, step)}
              commandOf={commandOfStep(step)}
              hasStep={platformsOf(kb).filter((one) => stepsFor([step], one).length > 0)}
            />
          }
          expect={step.expect.length > 0 ? <Prose blocks={step.expect} /> : undefined}
          undo={undoOf(kb, step)}
        />
      ))}
    </StepList>
  );
}

/** A step for some platforms. */
interface Variant {
  readonly platforms: readonly Platform[];
  readonly rendered: RenderedStep;
}

/** What a block shows of a variant. Null if there is nothing to copy. */
type CommandOf = (rendered: RenderedStep) => {
  readonly command: NonNullable<RenderedStep['command']>;
  readonly label: string;
  readonly where: string | undefined;
  readonly around: ContextLines | undefined;
  readonly isByLine: boolean;
  readonly isGuarded: boolean;
  readonly isInstruction: boolean;
} | null;

function Blocks({
  variants,
  commandOf,
  hasStep,
}: {
  readonly variants: readonly Variant[];
  readonly commandOf: CommandOf;
  /** The platforms that have the step at all. */
  readonly hasStep?: readonly Platform[];
}) {
  const [first, ...others] = variants.filter(({ rendered }) => commandOf(rendered) !== null);
  if (!first) return null;
  return (
    <div className="variants" data-step={hasStep && idsOf(hasStep)}>
      <Block variant={first} commandOf={commandOf} names={namesOf(first, others.length > 0)} />
      {others.length > 0 && (
        <Disclosure summary="Other systems">
          {first.platforms.length > 1 && (
            <p className="variant-names">The same on {titlesOf(first.platforms.slice(1))}.</p>
          )}
          {others.map((variant, index) => (
            <Block
              key={index}
              variant={variant}
              commandOf={commandOf}
              names={titlesOf(variant.platforms)}
            />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

/** A step for so few platforms isn't for everybody, and names its platforms. */
const FEW = 3;

/** What the open block says of its platforms: the likeliest if others have another block. */
function namesOf({ platforms }: Variant, hasOthers: boolean): string | undefined {
  if (hasOthers) return titlesOf(platforms.slice(0, 1));
  return platforms.length <= FEW ? titlesOf(platforms) : undefined;
}

const titlesOf = (platforms: readonly Platform[]): string =>
  platforms.map(({ title }) => title).join(', ');

function Block(props: {
  readonly variant: Variant;
  readonly commandOf: CommandOf;
  readonly names: string | undefined;
}) {
  const { variant, commandOf, names } = props;
  const shown = commandOf(variant.rendered);
  if (!shown) return null;
  return (
    <div data-on={idsOf(variant.platforms)}>
      {names !== undefined && <p className="variant-names">On {names}:</p>}
      <CommandBlock
        segments={shown.command.segments}
        label={names === undefined ? shown.label : `${shown.label} on ${names}`}
        where={shown.where}
        contextLines={shown.around}
        isByLine={shown.isByLine}
        isInstruction={shown.isInstruction}
        guard={shown.isGuarded ? words.guard : undefined}
      />
    </div>
  );
}

/** The step for each platform. Platforms with the same text share one. */
function variantsOf(kb: KnowledgeBase, step: StepContent): readonly Variant[] {
  const each = platformsOf(kb)
    .filter((platform) => stepsFor([step], platform).length > 0)
    .map((platform) => {
      const fillings = resolveParameters(kb, quoting, { binding: {}, platform, typed: {} });
      return { platform, rendered: renderStep(step, { fillings, platform, quoting }) };
    });
  const keyOf = ({ command, place, undo }: RenderedStep): string =>
    JSON.stringify([command?.text, place.file, undo.kind === 'steps' ? undo.command?.text : null]);
  const keys = [...new Set(each.map(({ rendered }) => keyOf(rendered)))];
  return keys.flatMap((key) => {
    const own = each.filter(({ rendered }) => keyOf(rendered) === key);
    const [first] = own;
    return first
      ? [{ platforms: own.map(({ platform }) => platform), rendered: first.rendered }]
      : [];
  });
}

const commandOfStep =
  (step: StepContent): CommandOf =>
  ({ command, target, place, canCopy }) =>
    command && {
      command,
      label: words.targets[target],
      where: whereOf({ place, target }),
      around: contextLinesOf(target, place.context, command.text),
      isByLine: target === 'shell',
      isGuarded: step.destructive,
      isInstruction: !canCopy,
    };

const commandOfUndo: CommandOf = ({ undo }) =>
  undo.kind === 'steps' && undo.command
    ? {
        command: undo.command,
        label: 'Undo',
        where: undefined,
        around: undefined,
        isByLine: false,
        isGuarded: undo.undo.destructive,
        isInstruction: !undo.canCopy,
      }
    : null;

function undoOf(kb: KnowledgeBase, step: StepContent): StepUndo | undefined {
  const { undo } = step;
  if (undo.kind === 'not-needed') return undefined;
  if (undo.kind === 'none')
    return step.kind === 'looks-only' ? undefined : { kind: 'none', reason: undo.reason };
  return {
    kind: 'way',
    summary: 'Undo',
    children: (
      <>
        <Prose blocks={undo.says} />
        <Blocks variants={variantsOf(kb, step)} commandOf={commandOfUndo} />
      </>
    ),
  };
}
