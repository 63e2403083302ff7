import { use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { words } from '#words/fix.tsx';
import { words as occasions } from '#words/occasion.ts';
import { knownOf } from '../../engine/facts/known-facts.ts';
import { inlineText } from '../../engine/fix/fill-prose.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { placesOf } from '../../engine/fix/places.ts';
import { judgeCondition } from '../../engine/facts/judge-condition.ts';
import { sightingsOf } from '../../engine/rank/rank.ts';
import { remediesFor, untriedRemedy } from '../../engine/verify/attempts.ts';
import type { Fix, Hypothesis, Problem } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { cited } from '../../session/cited.ts';
import { Button, Disclosure, Heading, Inlines, Notice, Prose, Verdict } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { Closing } from './Closing.tsx';
import { Evidence } from './Evidence.tsx';
import { FailurePath } from './FailurePath.tsx';
import { Places } from './Places.tsx';
import { RemedyView } from './RemedyView.tsx';
import { Sources } from './Sources.tsx';
import { UndoWorkarounds } from './UndoWorkarounds.tsx';
import './fix.css';

/**
 * One problem and its fix: what is wrong, what shows it, what to do, and how to see that it worked.
 */
export function FixScreen({
  platformChoice,
  ownLines,
}: {
  readonly platformChoice: ReactNode;
  /** The lines of pasted configurations that the fix changes. They load on demand. */
  readonly ownLines: ReactNode;
}) {
  const { kb, quoting, diagnosis, session, loadFix } = useCase();
  const { problem: id = '' } = useParams();
  const problem = byId(kb.problems, id);
  const instances = useMemo(
    () => diagnosis.hypotheses.filter((one) => one.problem === id),
    [diagnosis, id],
  );
  const [chosen, setChosen] = useState(0);
  if (!problem) {
    return (
      <>
        <Heading title={words.goneTitle}>{words.gone}</Heading>
        <p className="lead">{words.goneLead}</p>
      </>
    );
  }
  const whole = use(loadFix(id));
  // What the user types fills the same into all of them.
  const places = placesOf(whole, instances, ({ binding }) =>
    fillerFor(kb, quoting, { facts: diagnosis.facts, binding, typed: {} }),
  );
  const place = places[Math.min(chosen, places.length - 1)];
  const hypothesis = place?.instances[0];
  const binding = hypothesis?.binding ?? {};
  const facts = knownOf(diagnosis.facts, binding);
  const fix = {
    ...whole,
    remedies: remediesFor(kb, id, facts).flatMap((one) => byId(whole.remedies, one.id) ?? []),
  };
  const due = untriedRemedy(kb, id, session.attempts, facts) ?? fix.remedies[0]?.id;
  return (
    <>
      {hypothesis && <HowSure hypothesis={hypothesis} />}
      <Heading title={inlineText(problem.title, binding)}>
        <Inlines inlines={problem.title} values={binding} />
      </Heading>
      {hypothesis && <Evidence hypothesis={hypothesis} />}
      <Prose className="fix-summary" blocks={whole.summary ?? []} values={binding} />
      {place && instances.length > 1 && (
        <Places places={places} problem={problem} shown={place} onChoose={setChosen} />
      )}
      <Remedies
        problem={problem}
        hypothesis={hypothesis}
        fix={fix}
        missing={whole.remedies.filter((one) => !fix.remedies.includes(one))}
        due={due}
        place={chosen}
        platformChoice={platformChoice}
        ownLines={ownLines}
        key={id}
      />
    </>
  );
}

function goToRemedy(): void {
  const remedy = document.getElementById('remedy-title');
  remedy?.scrollIntoView();
  remedy?.focus({ preventScroll: true });
}

/** The verdict with its reason, and other possible causes. */
function HowSure({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { kb, diagnosis, known } = useCase();
  const seen = sightingsOf(hypothesis);
  const lines = cited(known.sources, seen);
  const isGuess = hypothesis.confidence === 'possible';
  const untold = isGuess ? words.guess : words.byAnswers;
  const by = lines !== '' ? words.byLines(lines) : seen.length > 0 ? words.byLog : untold;
  const rivals = diagnosis.hypotheses.filter(
    ({ problem, confidence }) =>
      problem !== hypothesis.problem &&
      confidence !== 'possible' &&
      !hypothesis.consequences.includes(problem),
  );
  const rival = hypothesis.confidence === 'confirmed' ? undefined : rivals[0];
  const name = byId(kb.problems, rival?.problem)?.name;
  return (
    <Verdict kind={hypothesis.confidence}>
      {by}
      {name !== undefined && ` ${words.couldAlsoBe(name)}`}
    </Verdict>
  );
}

function Remedies({
  problem,
  hypothesis,
  fix,
  missing,
  due,
  place,
  platformChoice,
  ownLines,
}: {
  readonly ownLines: ReactNode;
  /** Which of the instances. */
  readonly place: number;
  /** Remedies that the platform can't do, or that are for other cases. */
  readonly missing: Fix['remedies'];
  /** The current remedy, until the user chooses another one. */
  readonly due: string | undefined;
  readonly platformChoice: ReactNode;
  readonly problem: Problem;
  readonly hypothesis: Hypothesis | undefined;
  readonly fix: Fix;
}) {
  const { session, diagnosis } = useCase();
  const binding = hypothesis?.binding ?? {};
  const [chosen, setChosen] = useState<string | null>(null);
  // Another remedy replaces the button that was pressed.
  useEffect(() => {
    if (chosen !== null) goToRemedy();
  }, [chosen]);
  const remedy = fix.remedies.find(({ id }) => id === (chosen ?? due));
  const again = session.attempts.some(
    ({ problem: id, remedy: tried, outcome }) =>
      id === problem.id && tried === remedy?.id && outcome === 'not-in-place',
  );
  const facts = knownOf(diagnosis.facts, binding);
  const others = useMemo(() => fix.remedies.filter((one) => one !== remedy), [fix, remedy]);
  const left = missing.map(({ title, when }) =>
    when && judgeCondition(when.where, facts) === 'against'
      ? occasions.notFor(title, inlineText(when.says, binding))
      : words.notThere(title),
  );
  const notThere = left.length > 0 && <p className="hint">{left.join(' ')}</p>;
  const why = (
    <>
      <FailurePath problem={problem} binding={binding} facts={diagnosis.facts} />
      <Disclosure summary={words.why}>
        <Prose blocks={fix.why} values={binding} />
      </Disclosure>
      <Sources sources={problem.sources} versions={problem.versions} />
    </>
  );
  if (!remedy) {
    return (
      <>
        <UndoWorkarounds problem={problem.id} />
        {platformChoice}
        <Notice tone="warn">{words.nothingThere}</Notice>
        {notThere}
        {why}
      </>
    );
  }
  return (
    <>
      {again && <Notice tone="warn">{words.again}</Notice>}
      <UndoWorkarounds problem={problem.id} />
      <RemedyView
        fix={fix}
        remedy={remedy}
        hypothesis={hypothesis}
        list={`${problem.id}/${remedy.id}/${String(place)}`}
        ownLines={hypothesis && remedy.steps.some(({ edits }) => edits) && ownLines}
        platformChoice={platformChoice}
      />
      {notThere}
      {fix.avoid.length > 0 && (
        <Disclosure summary={words.avoid}>
          <Prose blocks={fix.avoid} values={binding} />
        </Disclosure>
      )}
      {why}
      <Closing problem={problem} remedy={remedy.id} />
      {others.length > 0 && (
        <section className="fix-others">
          <h2>{words.otherWays}</h2>
          <ul>
            {others.map(({ id, title, rank }) => (
              <li key={id}>
                <Button
                  variant="quiet"
                  onPress={() => {
                    setChosen(id);
                  }}
                >
                  {title}
                </Button>{' '}
                <span className="hint">{words.ranks[rank]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
