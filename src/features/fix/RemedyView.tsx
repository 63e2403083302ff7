import type { ReactNode } from 'react';
import { needsPlatform, renderStep, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Hypothesis, Remedy } from '../../model/index.ts';
import { useValues, type Values } from '../../session/use-values.ts';
import { CommandBlock, Prose, Step, StepList, ValueFields, type StepUndo } from '../../ui/index.ts';
import { aroundOf } from './around.ts';
import { Proved } from './Proved.tsx';
import { RANKS } from './ranks.ts';
import { GUARD, LABELS, whereOf } from './step-words.ts';
import { YourValues } from './YourValues.tsx';

interface RemedyViewProps {
  readonly remedy: Remedy;
  /** None where the problem was reached without evidence for it. */
  readonly hypothesis: Hypothesis | undefined;
  /** Asks for the platform, where commands need it. */
  readonly platformChoice: ReactNode;
}

/** A remedy: its steps with commands filled, and its check. */
export function RemedyView({ remedy, hypothesis, platformChoice }: RemedyViewProps) {
  const own = useValues(hypothesis);
  const { fillings, values } = own.filler;
  const render = (steps: Remedy['steps']): readonly RenderedStep[] =>
    steps.map((step) => renderStep(step, own.filler));
  const steps = render(remedy.steps);
  const check = render(remedy.check);
  const variants = [...remedy.steps, ...remedy.check].flatMap((step) => step.variants);
  return (
    <section className="remedy" id="remedy" aria-labelledby="remedy-title">
      <h2 id="remedy-title">{remedy.title}</h2>
      <p className="fix-rank">{RANKS[remedy.rank]}</p>
      <Proved proof={remedy.proof} />
      <Prose blocks={remedy.intro} values={values} />
      {needsPlatform(variants, fillings) && platformChoice}
      <YourValues steps={[...steps, ...check]} values={own} />
      <Steps steps={steps} values={own} />
      {check.length > 0 && (
        <>
          <h3>Check that it worked</h3>
          <Steps steps={check} values={own} />
        </>
      )}
    </section>
  );
}

interface StepsProps {
  readonly steps: readonly RenderedStep[];
  readonly values: Values;
}

function Steps({ steps, values: own }: StepsProps) {
  const { values } = own.filler;
  const editor = editorOf(own);
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
                  around={aroundOf(target, place.context, command.text)}
                  isByLine={target === 'shell'}
                  editor={editor}
                  guard={step.destructive ? GUARD : undefined}
                />
              )
            }
            expect={
              step.expect.length > 0 ? <Prose blocks={step.expect} values={values} /> : undefined
            }
            undo={undoOf(rendered, own)}
          />
        );
      })}
    </StepList>
  );
}

/** Fields for the values of a word, where the word stands. */
const editorOf = ({ fieldsOf, change }: Values) =>
  function editor(parameters: readonly string[]) {
    return <ValueFields values={fieldsOf(parameters)} onChange={change} />;
  };

function undoOf({ step, undo }: RenderedStep, own: Values): StepUndo | undefined {
  if (undo.kind === 'not-needed') return undefined;
  if (undo.kind === 'none')
    return step.kind === 'looks-only' ? undefined : { kind: 'none', reason: undo.reason };
  return {
    kind: 'way',
    summary: 'Undo',
    children: (
      <>
        <Prose blocks={undo.undo.says} values={own.filler.values} />
        {undo.command && (
          <CommandBlock
            segments={undo.command.segments}
            label="Undo"
            editor={editorOf(own)}
            guard={undo.undo.destructive ? GUARD : undefined}
          />
        )}
      </>
    ),
  };
}
