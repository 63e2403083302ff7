import { Suspense, type ReactNode } from 'react';
import { words } from '#words/fix.tsx';
import { words as occasions } from '#words/occasion.ts';
import { inlineText } from '../../engine/fix/fill-prose.ts';
import { lookedUp } from '../../engine/fix/look-up.ts';
import { isFor, leftOut, needsPlatform, renderSteps } from '../../engine/fix/render-fix.ts';
import type { Fix, Hypothesis, Remedy } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { Prose } from '../../ui/index.ts';
import { TestedOn } from './TestedOn.tsx';
import { Steps } from './Steps.tsx';
import { YourValues } from './YourValues.tsx';

interface RemedyViewProps {
  readonly fix: Fix;
  readonly remedy: Remedy;
  /** None if the problem was reached without evidence for it. */
  readonly hypothesis: Hypothesis | undefined;
  /** Names its steps in the tab's memory. */
  readonly list: string;
  /** Asks for the platform, if commands need it. */
  readonly platformChoice: ReactNode;
  readonly ownLines: ReactNode;
}

/** A remedy: its steps with commands filled in, and its check. */
export function RemedyView(props: RemedyViewProps) {
  const { fix, remedy, hypothesis, list, platformChoice, ownLines } = props;
  const own = useValues(
    hypothesis,
    lookedUp(fix, hypothesis?.binding ?? {}, useCase().diagnosis.facts),
  );
  const { fillings, values } = own.filler;
  const steps = renderSteps(remedy.steps, own.filler);
  const check = renderSteps(remedy.check, own.filler);
  const { when } = remedy;
  const says = when && inlineText(when.says, values);
  const left = leftOut(remedy.steps, own.filler).map((one) => inlineText(one.says, values));
  const variants = [...remedy.steps, ...remedy.check].flatMap((step) => step.variants);
  return (
    <section className="remedy" id="remedy" aria-labelledby="remedy-title">
      <div className="remedy-head">
        <h2 id="remedy-title" tabIndex={-1}>
          {remedy.title}
        </h2>
        <span className="fix-rank">{words.ranks[remedy.rank]}</span>
      </div>
      {says !== undefined && (
        <p>{isFor(when, own.filler) ? occasions.fits(says) : occasions.useIf(says)}</p>
      )}
      <Prose blocks={remedy.intro} values={values} />
      {needsPlatform(variants, fillings) && platformChoice}
      <Suspense>{ownLines}</Suspense>
      <Steps steps={steps} values={own} list={list} />
      {left.length > 0 && <p className="hint">{occasions.stepsLeftOut(left)}</p>}
      <YourValues steps={steps} check={check} values={own} />
      {check.length > 0 && (
        <>
          <h3>{words.check}</h3>
          <Steps steps={check} values={own} list={`${list}/check`} />
        </>
      )}
      {own.filler.platform?.note !== undefined && <p>{own.filler.platform.note}</p>}
      <TestedOn proof={remedy.proof} platform={own.filler.platform?.id} />
    </section>
  );
}
