import { use, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { renderStep } from '../../engine/fix/render-fix.ts';
import type { Outcome } from '../../model/index.ts';
import { useCase, type Case } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { useIntake } from '../../session/use-intake.ts';
import {
  CommandBlock,
  Heading,
  PasteBox,
  Prose,
  Step,
  StepList,
  Tile,
  TileList,
  useKeys,
  ValueFields,
} from '../../ui/index.ts';

const OUTCOMES: readonly { outcome: Outcome; title: string; hint: string }[] = [
  {
    outcome: 'not-in-place',
    title: 'The check does not show it',
    hint: 'the change is not in place yet: the same remedy again',
  },
  {
    outcome: 'no-change',
    title: 'It is in place, and nothing changed',
    hint: 'the next remedy, or the next likely cause',
  },
  {
    outcome: 'different',
    title: 'It is in place, and the log says something else now',
    hint: 'that was one problem; there is another behind it',
  },
];

/** It didn't work: the remedy's own check decides how to go on. */
export function Verify() {
  const current = useCase();
  const { problem: id = '', remedy = '' } = useParams();
  const problem = current.kb.problems.find((one) => one.id === id);
  const { box, read } = useIntake();
  const [text, setText] = useState('');
  const keys = useMemo(
    () =>
      Object.fromEntries(
        OUTCOMES.map(({ outcome }, index) => [
          String(index + 1),
          () => {
            current.attempt({ problem: id, remedy, outcome });
          },
        ]),
      ),
    [current, id, remedy],
  );
  useKeys(keys);
  const title = problem?.remedies.find((one) => one.id === remedy)?.title;
  if (!problem || title === undefined) {
    return (
      <Heading title="No such remedy">This link names a remedy that is not there any more</Heading>
    );
  }
  return (
    <>
      <Heading title="It didn't work: is it in place?">It didn't work. Is it in place?</Heading>
      <p className="lead">You tried: {title}. Its check tells whether the change has taken hold.</p>
      <Checks current={current} problem={id} remedy={remedy} />
      <Otherwise current={current} problem={id} />
      <h2>What does the check show?</h2>
      <TileList label="What does the check show?">
        {OUTCOMES.map(({ outcome, title: says, hint }, index) => (
          <Tile
            key={outcome}
            title={says}
            hint={hint}
            keyHint={String(index + 1)}
            onChoose={() => {
              current.attempt({ problem: id, remedy, outcome });
            }}
          />
        ))}
      </TileList>
      <h2>Or paste what the log says now</h2>
      <PasteBox
        label="What the log says now"
        {...box}
        value={text}
        onChange={setText}
        onSubmit={() => {
          read(text);
        }}
      />
    </>
  );
}

/** What the author of the fix would look at next. */
function Otherwise({ current, problem }: { readonly current: Case; readonly problem: string }) {
  const { otherwise } = use(current.loadFix(problem));
  const binding = current.diagnosis.hypotheses.find((one) => one.problem === problem)?.binding;
  return <Prose className="hint" blocks={otherwise} values={binding ?? {}} />;
}

function Checks({
  current,
  problem,
  remedy,
}: {
  readonly current: Case;
  readonly problem: string;
  readonly remedy: string;
}) {
  const fix = use(current.loadFix(problem));
  const { diagnosis } = current;
  const { filler, fieldsOf, change } = useValues(
    diagnosis.hypotheses.find((one) => one.problem === problem),
  );
  const check = fix.remedies.find(({ id }) => id === remedy)?.check ?? [];
  return (
    <StepList>
      {check.map((step, index) => {
        const { command } = renderStep(step, filler);
        return (
          <Step
            key={index}
            kind={step.kind}
            says={<Prose blocks={step.says} values={filler.values} />}
            block={
              command && (
                <CommandBlock
                  segments={command.segments}
                  isByLine
                  editor={(parameters) => (
                    <ValueFields values={fieldsOf(parameters)} onChange={change} />
                  )}
                />
              )
            }
            expect={
              step.expect.length > 0 ? (
                <Prose blocks={step.expect} values={filler.values} />
              ) : undefined
            }
          />
        );
      })}
    </StepList>
  );
}
