import { use } from 'react';
import { words } from '#words/fix.tsx';
import { renderSteps } from '../../engine/fix/render-fix.ts';
import type { DoneBefore } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { Disclosure, Notice, Prose } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { Steps } from './Steps.tsx';

/** A harmful workaround that the case shows. Undoing it comes before this problem's remedies. */
export function UndoWorkarounds({ problem }: { readonly problem: string }) {
  const { diagnosis } = useCase();
  return diagnosis.doneBefore
    .filter(({ fix }) => fix !== problem)
    .map((done) => <WayBack key={done.antiRemedy} done={done} />);
}

function WayBack({ done: { antiRemedy, fix: id, binding, by } }: { readonly done: DoneBefore }) {
  const { kb, loadFix } = useCase();
  const own = useValues(undefined, binding);
  const fix = use(loadFix(id));
  const [remedy] = fix.remedies;
  const title = byId(kb.antiRemedies, antiRemedy)?.title;
  if (!remedy || title === undefined) return null;
  const { values } = own.filler;
  const says = by.kind === 'log' ? words.shownByLine(by.line) : words.shownByYou;
  return (
    <section className="fix-back" aria-label={words.first(remedy.title)}>
      <h2>{words.first(remedy.title)}</h2>
      <Notice tone="warn">{words.doneBefore(title, says)}</Notice>
      <Prose blocks={fix.why} values={values} />
      <Steps steps={renderSteps(remedy.steps, own.filler)} values={own} />
      <Disclosure summary={words.checkTakenBack}>
        <Steps steps={renderSteps(remedy.check, own.filler)} values={own} />
      </Disclosure>
    </section>
  );
}
