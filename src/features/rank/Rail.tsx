import { linesOf, lineWords } from '../../engine/rank/lines.ts';
import type { Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { CandidateList, RailSection } from '../../ui/index.ts';
import { CopyTranscript } from './CopyTranscript.tsx';
import './rail.css';

const MOST = 5;

/** What stands beside the column: what it could be, what is unknown, and the way to the ticket. */
export function Rail({ current }: { readonly current?: string | undefined }) {
  const { kb, diagnosis, to, known } = useCase();
  const distinct = byProblem(diagnosis.hypotheses);
  const shown = distinct.slice(0, MOST);
  return (
    <>
      {shown.length > 0 && (
        <RailSection title="What it could be">
          <CandidateList
            candidates={shown.map(({ hypothesis, places }) => ({
              id: hypothesis.problem,
              name: nameOf(kb, hypothesis.problem),
              standing: hypothesis.confidence,
              reason: reasonOf(hypothesis, places),
              href: `#${to(`/fix/${hypothesis.problem}`)}`,
              current: hypothesis.problem === current,
            }))}
          />
          {distinct.length > MOST && (
            <p className="hint">and {distinct.length - MOST} more, less likely</p>
          )}
        </RailSection>
      )}
      <Unknown />
      <Idle />
      <RailSection title="For the ticket">
        <ul className="rail-list">
          <li>
            <CopyTranscript />
          </li>
          <li>
            <a href={`#${to('/hand-over')}`}>Hand it over</a>
          </li>
          {known.sources.length > 0 && (
            <li>
              <a href={`#${to('/read')}`}>What was read</a>
            </li>
          )}
        </ul>
      </RailSection>
    </>
  );
}

/** Facts that would count and are not known, with the question that finds out. */
function Unknown() {
  const { kb, diagnosis, to } = useCase();
  const facts = [...new Set(diagnosis.hypotheses.slice(0, 3).flatMap(({ unknown }) => unknown))]
    .filter((fact) => kb.questions.some(({ id }) => id === fact))
    .slice(0, 3);
  if (facts.length === 0) return null;
  return (
    <RailSection title="Still unknown">
      <ul className="rail-list">
        {facts.map((fact) => (
          <li key={fact}>
            <a href={`#${to(`/ask/${fact}`)}`}>
              {kb.questions.find(({ id }) => id === fact)?.asks ?? fact}
            </a>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}

/** Answers that no longer decide anything, after an earlier one was changed. */
function Idle() {
  const { kb, diagnosis } = useCase();
  if (diagnosis.idle.length === 0) return null;
  const titles = diagnosis.idle.map(
    (fact) => kb.facts.find(({ id }) => id === fact)?.title ?? fact,
  );
  return (
    <RailSection title="Kept, but not asked on this way">
      <p>{titles.join(', ')}</p>
    </RailSection>
  );
}

const nameOf = (kb: KnowledgeBase, id: string): string =>
  kb.problems.find((problem) => problem.id === id)?.name ?? id;

/** One entry a problem, with the number of places at which it is seen. */
function byProblem(
  hypotheses: readonly Hypothesis[],
): readonly { readonly hypothesis: Hypothesis; readonly places: number }[] {
  return hypotheses
    .filter(
      (one, index) => hypotheses.findIndex(({ problem }) => problem === one.problem) === index,
    )
    .map((hypothesis) => ({
      hypothesis,
      places: hypotheses.filter(({ problem }) => problem === hypothesis.problem).length,
    }));
}

function reasonOf(hypothesis: Hypothesis, places: number): string {
  const lines = linesOf(hypothesis);
  if (places > 1) return `in ${String(places)} places`;
  if (lines.length > 0) return lineWords(lines);
  return hypothesis.for.length > 0 ? 'by what is known' : 'fits what you see';
}
