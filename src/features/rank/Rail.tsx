import { lazy, Suspense } from 'react';
import { words as noticeWords } from '#words/notices.ts';
import { words } from '#words/rank.ts';
import { stillUnknown } from '../../engine/ask/still-unknown.ts';
import { sightingsOf } from '../../engine/rank/lines.ts';
import type { Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { cited } from '../../session/cited.ts';
import type { ReadSource } from '../../session/store.ts';
import { Button, CandidateList, Disclosure, RailSection } from '../../ui/index.ts';
import { inList } from '../../words/intl.ts';
import { byId } from '../../engine/indexed.ts';
import { EvidenceDisclosure } from './EvidenceDisclosure.tsx';
import { FactChips } from './FactChips.tsx';
import './rail.css';

// Loads after the first load, which has no room for it.
const CopyTranscript = lazy(async () => ({
  default: (await import('./CopyTranscript.tsx')).CopyTranscript,
}));

const ServerSetup = lazy(async () => ({
  default: (await import('./ServerSetup.tsx')).ServerSetup,
}));

const MOST = 5;

/** The side panel: candidates, unknown facts, and links for the ticket. */
export function Rail({ current }: { readonly current?: string | undefined }) {
  const { diagnosis, to, known } = useCase();
  const distinct = byProblem(diagnosis.hypotheses);
  const ruledOut = byProblem(diagnosis.ruledOut);
  const others = distinct.slice(MOST);
  return (
    <>
      {distinct.length > 0 && (
        <RailSection title={words.couldBe}>
          <Candidates of={distinct.slice(0, MOST)} current={current} />
          {others.length > 0 && (
            <Disclosure summary={words.lessLikely(others.length)}>
              <Candidates of={others} current={current} />
            </Disclosure>
          )}
        </RailSection>
      )}
      {ruledOut.length > 0 && (
        <RailSection title={words.ruledOut}>
          <ul className="rail-list">
            {ruledOut.map((hypotheses) => (
              <RuledOut key={hypotheses[0].problem} hypotheses={hypotheses} />
            ))}
          </ul>
        </RailSection>
      )}
      {diagnosis.facts.length > 0 && (
        <RailSection title={words.known}>
          <FactChips />
        </RailSection>
      )}
      <Unknown />
      <Idle />
      {/* It loads late, and what is above it can be pressed already. */}
      {known.sources.length > 0 && (
        <RailSection title={words.server}>
          <Suspense fallback={<p className="server-setup rail-late" />}>
            <ServerSetup problem={current} />
          </Suspense>
        </RailSection>
      )}
      {diagnosis.notices.length > 0 && (
        <RailSection title={words.notices}>
          <ul className="rail-list">
            {diagnosis.notices.map((notice, index) => (
              <li key={index}>{noticeWords.notice(notice)}</li>
            ))}
          </ul>
        </RailSection>
      )}
      <RailSection title={words.ticket}>
        <ul className="rail-list">
          <li>
            <Suspense
              fallback={
                <Button variant="quiet" disabled>
                  {words.copy}
                </Button>
              }
            >
              <CopyTranscript opened={current} />
            </Suspense>
          </li>
          <li>
            <a href={`#${to('/script')}`}>{words.script}</a>
          </li>
          <li>
            <a href={`#${to(current === undefined ? '/hand-over' : `/hand-over/${current}`)}`}>
              {words.handOver}
            </a>
          </li>
          {known.sources.length > 0 && (
            <li>
              <a href={`#${to('/read')}`}>{words.read}</a>
            </li>
          )}
        </ul>
      </RailSection>
    </>
  );
}

interface CandidatesProps {
  readonly of: readonly Instances[];
  readonly current: string | undefined;
}

function Candidates({ of, current }: CandidatesProps) {
  const { kb, to, known } = useCase();
  return (
    <CandidateList
      candidates={of.map((hypotheses) => {
        const [{ problem, confidence }] = hypotheses;
        const name = nameOf(kb, problem);
        return {
          id: problem,
          name,
          verdict: confidence,
          reason: reasonOf(hypotheses, known.sources),
          href: `#${to(`/fix/${problem}`)}`,
          current: problem === current,
          more: <EvidenceDisclosure name={name} hypotheses={hypotheses} />,
        };
      })}
    />
  );
}

function RuledOut({ hypotheses }: { readonly hypotheses: Instances }) {
  const { kb } = useCase();
  const name = nameOf(kb, hypotheses[0].problem);
  return (
    <li>
      {name}
      <EvidenceDisclosure name={name} hypotheses={hypotheses} />
    </li>
  );
}

/** Unknown facts that would count, with the question for each. */
function Unknown() {
  const { kb, diagnosis, to } = useCase();
  const hypotheses = diagnosis.hypotheses.slice(0, 3);
  const facts = stillUnknown(kb, { ...diagnosis, hypotheses }).slice(0, 3);
  if (facts.length === 0) return null;
  return (
    <RailSection title={words.unknown}>
      <ul className="rail-list">
        {facts.map((fact) => (
          <li key={fact}>
            <a href={`#${to(`/ask/${fact}`)}`}>{byId(kb.questions, fact)?.asks ?? fact}</a>
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
  const titles = diagnosis.idle.map((fact) => byId(kb.facts, fact)?.title ?? fact);
  return (
    <RailSection title={words.idle}>
      <p>{inList(titles)}</p>
    </RailSection>
  );
}

const nameOf = (kb: KnowledgeBase, id: string): string => byId(kb.problems, id)?.name ?? id;

/** The hypotheses of one problem, one for each place at which it occurs. */
type Instances = readonly [Hypothesis, ...Hypothesis[]];

function byProblem(hypotheses: readonly Hypothesis[]): readonly Instances[] {
  const firsts = hypotheses.filter(
    (one, index) => hypotheses.findIndex(({ problem }) => problem === one.problem) === index,
  );
  return firsts.map((first) => [
    first,
    ...hypotheses.filter((one) => one !== first && one.problem === first.problem),
  ]);
}

function reasonOf([hypothesis, ...others]: Instances, sources: readonly ReadSource[]): string {
  const lines = cited(sources, sightingsOf(hypothesis));
  if (others.length > 0) return words.inPlaces(others.length + 1);
  if (lines !== '') return lines;
  return hypothesis.for.length > 0 ? words.byWhatIsKnown : words.fits;
}
