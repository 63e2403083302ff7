import { use } from 'react';
import { words } from '#words/ledger.tsx';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fits } from '../../engine/fix/fits.ts';
import { ledgerOf, type Decider, type Entry } from '../../engine/rank/ledger.ts';
import type { Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { CommandBlock, StepKind, ValueFields } from '../../ui/index.ts';
import { saidBy, valueTitle } from './held-words.ts';
import './ledger.css';

/**
 * One hypothesis in detail: for, against, unknown, the check that decides, and what rules it out.
 */
export function Ledger({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { kb, diagnosis, session, loadFix, to } = useCase();
  const fix = use(loadFix(hypothesis.problem));
  const ledger = ledgerOf(kb, diagnosis, session.answers, hypothesis, fix);
  const instance = kb.problems.find(({ id }) => id === hypothesis.problem)?.instance ?? [];
  const place = instance.flatMap((name) => hypothesis.binding[name] ?? []).join(' · ');
  return (
    <div className="ledger">
      {place !== '' && (
        <p className="ledger-place" dir="ltr" translate="no">
          {place}
        </p>
      )}
      <Entries title={words.for} entries={ledger.for} none={words.noneFor} />
      <Entries title={words.against} entries={ledger.against} none={words.noneAgainst} />
      <h3>{words.unknown}</h3>
      {ledger.unknown.length === 0 ? (
        <p>{words.noneUnknown}</p>
      ) : (
        <ul>
          {ledger.unknown.map((fact) => (
            <li key={fact}>
              <a href={`#${to(`/ask/${fact}`)}`}>{asks(kb, fact)}</a>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.decide}</h3>
      <Decide decide={ledger.decide} hypothesis={hypothesis} />
      <h3>{words.ruleOut}</h3>
      {ledger.ruledOutBy.length === 0 ? (
        <p>{words.noneRulesOut}</p>
      ) : (
        <ul>
          {ledger.ruledOutBy.map((says) => (
            <li key={says}>{says}</li>
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
              {says} <span className="ledger-weight">({words.weights[weight]})</span>
              {lines.map(({ line, text }) => (
                <p className="ledger-line" key={line}>
                  {words.line(line, <code translate="no">{text}</code>)}
                </p>
              ))}
              {facts.map((held) => (
                <p className="ledger-line" key={held.fact}>
                  {words.says(valueTitle(kb, held), saidBy(held.origin))}
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
  if (decide === null) return <p>{words.noneDecides}</p>;
  if (decide.kind === 'question') {
    return (
      <p>
        {words.answerTo(
          <a href={`#${to(`/ask/${decide.question}`)}`}>{asks(kb, decide.question)}</a>,
        )}
      </p>
    );
  }
  if (!fits(decide.command, 'shell', filler.platform)) return <p>{words.noneDecides}</p>;
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
