import { use } from 'react';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { ledgerOf, type Decider, type Entry } from '../../engine/rank/ledger.ts';
import type { Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { CommandBlock, StepKind, ValueFields } from '../../ui/index.ts';
import { saidBy, valueTitle } from './held-words.ts';
import './ledger.css';

/** One hypothesis opened: for, against, unknown, the check that decides, and what rules it out. */
export function Ledger({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { kb, diagnosis, session, loadFix, to } = useCase();
  const fix = use(loadFix(hypothesis.problem));
  const ledger = ledgerOf(kb, diagnosis, session.answers, hypothesis, fix);
  const instance = kb.problems.find(({ id }) => id === hypothesis.problem)?.instance ?? [];
  const place = instance.flatMap((name) => hypothesis.binding[name] ?? []).join(' · ');
  return (
    <div className="ledger">
      {place !== '' && <p className="ledger-place">{place}</p>}
      <Entries title="For it" entries={ledger.for} none="Only that it fits what you see." />
      <Entries title="Against it" entries={ledger.against} none="Nothing so far." />
      <h3>Not known</h3>
      {ledger.unknown.length === 0 ? (
        <p>Nothing that would count.</p>
      ) : (
        <ul>
          {ledger.unknown.map((fact) => (
            <li key={fact}>
              <a href={`#${to(`/ask/${fact}`)}`}>{asks(kb, fact)}</a>
            </li>
          ))}
        </ul>
      )}
      <h3>What would decide</h3>
      <Decide decide={ledger.decide} hypothesis={hypothesis} />
      <h3>What would rule it out</h3>
      {ledger.ruledOutBy.length === 0 ? (
        <p>Nothing by itself: only that something else is found to be the cause.</p>
      ) : (
        <ul>
          {ledger.ruledOutBy.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly none: string;
}

const WEIGHTS: Readonly<Record<Entry['weight'], string>> = {
  conclusive: 'decides',
  strong: 'strong',
  weak: 'weak',
};

function Entries({ title, entries, none }: EntriesProps) {
  const { kb } = useCase();
  return (
    <>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {entries.map(({ says, weight, lines, facts }, index) => (
            <li key={index}>
              {says} <span className="ledger-weight">({WEIGHTS[weight]})</span>
              {lines.map(({ line, text }) => (
                <p className="ledger-line" key={line}>
                  line {line}: <code>{text}</code>
                </p>
              ))}
              {facts.map((held) => (
                <p className="ledger-line" key={held.fact}>
                  {valueTitle(kb, held)}, says {saidBy(held.origin)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Decide({
  decide,
  hypothesis,
}: {
  readonly decide: Decider | null;
  readonly hypothesis: Hypothesis;
}) {
  const { kb, to } = useCase();
  const { filler, fieldsOf, change } = useValues(hypothesis);
  if (decide === null) return <p>Nothing is left to ask: try the fix, and see.</p>;
  if (decide.kind === 'question') {
    return (
      <p>
        The answer to: <a href={`#${to(`/ask/${decide.question}`)}`}>{asks(kb, decide.question)}</a>
      </p>
    );
  }
  return (
    <>
      <StepKind kind="looks-only" />
      <CommandBlock
        segments={fillCommand(decide.command, 'shell', filler).segments}
        editor={(parameters) => <ValueFields values={fieldsOf(parameters)} onChange={change} />}
      />
    </>
  );
}

const asks = (kb: KnowledgeBase, fact: string): string =>
  kb.questions.find(({ id }) => id === fact)?.asks ?? fact;
