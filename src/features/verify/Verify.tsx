import { use, useMemo } from 'react';
import { words } from '#words/verify.ts';
import { renderSteps } from '../../engine/fix/render-fix.ts';
import type { Outcome } from '../../model/index.ts';
import type { Case } from '../../session/case-model.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
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
import { byId } from '../../engine/indexed.ts';

const OUTCOMES = ['not-in-place', 'no-change', 'different'] as const satisfies readonly Outcome[];

/** It didn't work. The remedy's own check decides what comes next. */
export function Verify() {
  const current = useCase();
  const { problem: id = '', remedy = '' } = useParams();
  const problem = byId(current.kb.problems, id);
  const { box } = useIntake({ isAfter: true });
  const keys = useMemo(
    () =>
      Object.fromEntries(
        OUTCOMES.map((outcome, index) => [
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
    return <Heading title={words.goneTitle}>{words.gone}</Heading>;
  }
  return (
    <>
      <Heading title={words.title}>{words.heading}</Heading>
      <p className="lead">{words.tried(title)}</p>
      <Checks current={current} problem={id} remedy={remedy} />
      <Otherwise current={current} problem={id} />
      <h2>{words.shows}</h2>
      <TileList label={words.shows}>
        {OUTCOMES.map((outcome, index) => (
          <Tile
            key={outcome}
            {...words.outcomes[outcome]}
            keyHint={String(index + 1)}
            onChoose={() => {
              current.attempt({ problem: id, remedy, outcome });
            }}
          />
        ))}
      </TileList>
      <h2>{words.orPaste}</h2>
      <PasteBox label={words.label} {...box} />
    </>
  );
}

/** What the fix's author would look at next. */
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
      {renderSteps(check, filler).map(({ step, command }, index) => {
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
