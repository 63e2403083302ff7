import { words } from '#words/fix.tsx';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';
import { useCase } from '../../session/case.tsx';
import { tickStep } from '../../session/store.ts';
import type { Values } from '../../session/use-values.ts';
import { CommandBlock, Prose, Step, StepList, ValueFields, type StepUndo } from '../../ui/index.ts';
import { contextLinesOf } from './context-lines.ts';
import { whereOf } from './step-words.ts';

interface StepsProps {
  readonly steps: readonly RenderedStep[];
  readonly values: Values;
  /** Names the list in the tab's memory, so that its steps can be ticked off. */
  readonly list?: string | undefined;
}

/** Steps with their commands filled in, what to expect of each, and its undo. */
export function Steps({ steps, values: own, list }: StepsProps) {
  const tickOf = useTicks(list);
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
                  label={words.targets[target]}
                  where={whereOf(rendered)}
                  contextLines={contextLinesOf(target, place.context, command.text)}
                  isByLine={target === 'shell'}
                  isInstruction={!rendered.canCopy}
                  editor={editor}
                  guard={step.destructive ? words.guard : undefined}
                />
              )
            }
            expect={
              step.expect.length > 0 ? <Prose blocks={step.expect} values={values} /> : undefined
            }
            undo={undoOf(rendered, own)}
            tick={tickOf(index)}
          />
        );
      })}
    </StepList>
  );
}

function useTicks(list: string | undefined) {
  const { known, store, session } = useCase();
  return (index: number) => {
    if (list === undefined) return undefined;
    // After an attempt, no step is done.
    const step = `${String(session.attempts.length)}/${list}/${String(index)}`;
    return {
      isDone: known.ticked.includes(step),
      onChange: () => {
        tickStep(store, step);
      },
    };
  };
}

/** Fields for a word's values, next to the word. */
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
    summary: words.undo,
    children: (
      <>
        <Prose blocks={undo.undo.says} values={own.filler.values} />
        {undo.command && (
          <CommandBlock
            segments={undo.command.segments}
            label={words.undo}
            isInstruction={!undo.canCopy}
            editor={editorOf(own)}
            guard={undo.undo.destructive ? words.guard : undefined}
          />
        )}
      </>
    ),
  };
}
