import { useMemo } from 'react';
import { words } from '#words/tree.ts';
import { outline, type Branch, type Outline } from '../../engine/ask/outline.ts';
import { factValues } from '../../engine/facts/known-facts.ts';
import type { KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { Heading } from '../../ui/index.ts';
import './tree.css';
import { byId } from '../../engine/indexed.ts';

type Answers = Readonly<Record<string, string | null>>;

/** The whole tree of one symptom, drawn from the top. Every question and end is a link. */
export function TreeScreen() {
  const { kb } = useCase();
  const { symptom = '' } = useParams();
  const tree = kb.trees.find((one) => one.symptom === symptom);
  const drawn = useMemo(() => tree && outline(tree.root), [tree]);
  const title = answerTitle(kb, 'symptom', symptom);
  if (!drawn) {
    return (
      <>
        <Heading title={words.goneTitle}>{words.gone}</Heading>
        <p className="lead">{words.goneLead}</p>
      </>
    );
  }
  return (
    <>
      <Heading title={words.title(title)}>{words.title(title)}</Heading>
      <p className="lead">{words.lead}</p>
      <div className="tree">
        <Place outline={drawn} answers={{ symptom }} isPassed />
      </div>
    </>
  );
}

interface PlaceProps {
  readonly outline: Outline;
  /** The answers that lead here. */
  readonly answers: Answers;
  /** Whether the way of the present case passes here. */
  readonly isPassed: boolean;
}

function Place({ outline: place, answers, isPassed }: PlaceProps) {
  const { kb, toWith, diagnosis, session } = useCase();
  switch (place.kind) {
    case 'leaf':
      return (
        <a className="tree-problem" href={`#${toWith(`/fix/${place.problem}`, answers)}`}>
          {byId(kb.problems, place.problem)?.name ?? place.problem}
        </a>
      );
    case 'end':
      return <span className="tree-end">{place.says}</span>;
    case 'again':
      return <span className="tree-again">{words.again(place.number, asks(kb, place.fact))}</span>;
    case 'ask': {
      const value = factValues(diagnosis.facts).get(place.fact);
      const given = value ?? (place.fact in session.answers ? null : undefined);
      return (
        <>
          <a className="tree-question" href={`#${toWith(`/ask/${place.fact}`, answers)}`}>
            <span className="tree-number">{place.number}</span>
            <span className="tree-asks">{asks(kb, place.fact)}</span>
          </a>
          <ul>
            {place.branches.map((branch, index) => (
              <BranchItem
                key={index}
                branch={branch}
                fact={place.fact}
                before={answers}
                isPassed={isPassed && given !== undefined && branch.answers.includes(given)}
              />
            ))}
          </ul>
        </>
      );
    }
  }
}

function BranchItem({
  branch: { answers, to },
  fact,
  before,
  isPassed,
}: {
  readonly branch: Branch;
  readonly fact: string;
  readonly before: Answers;
  readonly isPassed: boolean;
}) {
  const { kb } = useCase();
  const titles = answers.map((answer) => answerTitle(kb, fact, answer));
  return (
    <li className={isPassed ? 'tree-passed' : undefined}>
      <span className="tree-answer">
        {titles.join(' · ')}
        {isPassed && <span className="tree-given"> {words.yourAnswer}</span>}
      </span>
      <Place outline={to} answers={{ ...before, [fact]: answers[0] ?? null }} isPassed={isPassed} />
    </li>
  );
}

const asks = (kb: KnowledgeBase, fact: string): string => byId(kb.questions, fact)?.asks ?? fact;

function answerTitle(kb: KnowledgeBase, fact: string, answer: string | null): string {
  if (answer === null) return words.dontKnow;
  const option = byId(kb.questions, fact)?.options.find(({ value }) => value === answer);
  const value = byId(kb.facts, fact)?.values.find(({ id }) => id === answer);
  return option?.title ?? value?.title ?? answer;
}
