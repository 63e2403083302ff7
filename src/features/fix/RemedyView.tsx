import type { ReactNode } from 'react';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { needsPlatform, renderStep, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Hypothesis, Remedy } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { CommandBlock, Prose, Step, StepList, type StepUndo } from '../../ui/index.ts';
import { Proved } from './Proved.tsx';
import { GUARD, LABELS, whereOf } from './step-words.ts';
import { YourValues } from './YourValues.tsx';

interface RemedyViewProps {
  readonly remedy: Remedy;
  readonly binding: Hypothesis['binding'];
  /** Asks for the platform, where commands need it. */
  readonly platformChoice: ReactNode;
}

/** A remedy: its steps with commands filled, and its check. */
export function RemedyView({ remedy, binding, platformChoice }: RemedyViewProps) {
  const { kb, diagnosis, known } = useCase();
  const { facts } = diagnosis;
  const filler = fillerFor(kb, quoting, { facts, binding, typed: known.parameters });
  const { fillings, values } = filler;
  const render = (steps: Remedy['steps']): readonly RenderedStep[] =>
    steps.map((step) => renderStep(step, filler));
  const steps = render(remedy.steps);
  const check = render(remedy.check);
  const variants = [...remedy.steps, ...remedy.check].flatMap((step) => step.variants);
  return (
    <section className="remedy" id="remedy" aria-labelledby="remedy-title">
      <h2 id="remedy-title">{remedy.title}</h2>
      <Proved proof={remedy.proof} />
      <Prose blocks={remedy.intro} values={values} />
      {needsPlatform(variants, fillings) && platformChoice}
      <YourValues steps={[...steps, ...check]} fillings={fillings} />
      <Steps steps={steps} values={values} />
      {check.length > 0 && (
        <>
          <h3>Check that it worked</h3>
          <Steps steps={check} values={values} />
        </>
      )}
    </section>
  );
}

interface StepsProps {
  readonly steps: readonly RenderedStep[];
  readonly values: Readonly<Record<string, string>>;
}

function Steps({ steps, values }: StepsProps) {
  return (
    <StepList>
      {steps.map((rendered, index) => {
        const { step, command, place, target } = rendered;
        return (
          <Step
            key={index}
            kind={step.kind}
            says={<Prose blocks={step.says} values={values} />}
            block={
              command && (
                <CommandBlock
                  segments={command.segments}
                  label={LABELS[target]}
                  where={whereOf(place)}
                  guard={step.destructive ? GUARD : undefined}
                />
              )
            }
            expect={
              step.expect.length > 0 ? <Prose blocks={step.expect} values={values} /> : undefined
            }
            undo={undoOf(rendered, values)}
          />
        );
      })}
    </StepList>
  );
}

function undoOf(
  { step, undo }: RenderedStep,
  values: Readonly<Record<string, string>>,
): StepUndo | undefined {
  if (undo.kind === 'not-needed') return undefined;
  if (undo.kind === 'none')
    return step.kind === 'looks-only' ? undefined : { kind: 'none', reason: undo.reason };
  return {
    kind: 'way',
    summary: 'Undo',
    children: (
      <>
        <Prose blocks={undo.undo.says} values={values} />
        {undo.command && (
          <CommandBlock
            segments={undo.command.segments}
            label="Undo"
            guard={undo.undo.destructive ? GUARD : undefined}
          />
        )}
      </>
    ),
  };
}
