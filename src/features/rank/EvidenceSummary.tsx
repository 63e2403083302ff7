import { use } from 'react';
import { words } from '#words/evidence-summary.tsx';
import { evidenceTitle, opposedBy } from '#words/evidence.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fits } from '../../engine/fix/fits.ts';
import { evidenceSummary, type Decider, type Entry } from '../../engine/ask/evidence-summary.ts';
import type { Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useValues } from '../../session/use-values.ts';
import { CommandBlock, StepKindBadge, ValueFields, visibleText } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { saidBy, valueTitle } from './fact-words.ts';
import './evidence-summary.css';

/**
 * One hypothesis in detail: for, against, unknown, the check that decides, and what rules it out.
 */
export function EvidenceSummary({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { kb, diagnosis, session, loadFix, to } = useCase();
  const fix = use(loadFix(hypothesis.problem));
  const summary = evidenceSummary(kb, diagnosis, session.answers, hypothesis, fix);
  const { ruledOutBy } = summary;
  const rulesOut =
    typeof ruledOutBy === 'string' ? [ruledOutBy] : ruledOutBy.map((one) => opposedBy(kb, one));
  const instance = byId(kb.problems, hypothesis.problem)?.instance ?? [];
  const place = instance.flatMap((name) => hypothesis.binding[name] ?? []).join(' · ');
  return (
    <div className="evidence-summary">
      {place !== '' && (
        <p className="evidence-summary-place" dir="ltr" translate="no">
          {place}
        </p>
      )}
      <Entries title={words.for} entries={summary.for} none={words.noneFor} />
      <Entries title={words.against} entries={summary.against} none={words.noneAgainst} />
      <h3>{words.unknown}</h3>
      {summary.unknown.length === 0 ? (
        <p>{words.noneUnknown}</p>
      ) : (
        <ul>
          {summary.unknown.map((fact) => (
            <li key={fact}>
              <a href={`#${to(`/ask/${fact}`)}`}>{asks(kb, fact)}</a>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.decide}</h3>
      <Decide decide={summary.decide} hypothesis={hypothesis} />
      <h3>{words.ruleOut}</h3>
      {rulesOut.length === 0 ? (
        <p>{words.noneRulesOut}</p>
      ) : (
        <ul>
          {rulesOut.map((says) => (
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
  const { kb, known } = useCase();
  return (
    <>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {entries.map(({ evidence, lines, facts }, index) => (
            <li key={index}>
              {evidenceTitle(kb, evidence)}{' '}
              <span className="evidence-summary-weight">({words.weights[evidence.weight]})</span>
              {lines.map(({ line, text }) => (
                <p className="evidence-summary-line" key={line}>
                  {text === null
                    ? words.lineAbove(line)
                    : words.line(line, <code translate="no">{visibleText(text)}</code>)}
                </p>
              ))}
              {facts.map((held) => (
                <p className="evidence-summary-line" key={held.fact}>
                  {words.says(valueTitle(kb, held), saidBy(held.origin, known.sources))}
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
      <StepKindBadge kind="looks-only" />
      <CommandBlock
        segments={fillCommand(decide.command, 'shell', filler).segments}
        editor={(parameters) => <ValueFields values={fieldsOf(parameters)} onChange={change} />}
      />
    </>
  );
}

const asks = (kb: KnowledgeBase, fact: string): string => byId(kb.questions, fact)?.asks ?? fact;
