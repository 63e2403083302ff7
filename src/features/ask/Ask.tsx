import { useMemo, type ReactNode } from 'react';
import { words } from '#words/ask.tsx';
import { words as said } from '#words/next.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { chooseVariant, needsPlatform } from '../../engine/fix/render-fix.ts';
import type { Question } from '../../model/index.ts';
import type { Case } from '../../session/case-model.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { useValues } from '../../session/use-values.ts';
import {
  CommandBlock,
  Heading,
  Prose,
  StepKindBadge,
  Tile,
  TileList,
  useKeys,
  ValueFields,
} from '../../ui/index.ts';
import './ask.css';
import { byId } from '../../engine/indexed.ts';

interface AskProps {
  /** What the sources show already. */
  readonly recognized: ReactNode;
  readonly platformChoice: ReactNode;
}

/** One question: its answers, how to find out, and why it is asked. */
export function Ask({ recognized, platformChoice }: AskProps) {
  const current = useCase();
  const { fact = '' } = useParams();
  const question = byId(current.kb.questions, fact);
  const options = useMemo(() => optionsOf(current, question), [current, question]);
  const keys = useMemo(
    () =>
      Object.fromEntries(
        options.map((option, index) => [keyOf(option, index) ?? '', option.choose]),
      ),
    [options],
  );
  useKeys(keys);
  if (!question) {
    return (
      <>
        <Heading title={words.goneTitle}>{words.gone}</Heading>
        <p className="lead">{words.goneLead}</p>
      </>
    );
  }
  const { next } = current.diagnosis;
  const isNext = next.kind === 'ask' && next.question === fact;
  return (
    <>
      {recognized}
      {isNext && <p className="hint">{words.counted(next.number, next.atMost)}</p>}
      <Heading title={question.asks}>{question.asks}</Heading>
      <p className="ask-aloud">{words.aloud(question.aloud)}</p>
      <Prose className="lead" blocks={question.lead} />
      <TileList label={words.answers}>
        {options.map(({ value, title, hint, choose }, index) => (
          <Tile
            key={value ?? 'unknown'}
            title={title}
            hint={hint}
            keyHint={keyOf({ value }, index)}
            chosen={fact in current.session.answers && current.session.answers[fact] === value}
            onChoose={choose}
          />
        ))}
      </TileList>
      <FindOut question={question} platformChoice={platformChoice} />
      {isNext && (
        <p className="hint ask-why">
          {said.why(next.why, (id) => byId(current.kb.problems, id)?.name ?? id)}
        </p>
      )}
      <WholeTree />
    </>
  );
}

/** A link to the tree that has this question. */
function WholeTree() {
  const { kb, diagnosis, to } = useCase();
  const symptom = diagnosis.facts.find(({ fact }) => fact === 'symptom')?.value;
  if (!kb.trees.some((tree) => tree.symptom === symptom)) return null;
  return (
    <p className="hint">
      <a href={`#${to(`/tree/${symptom ?? ''}`)}`}>{words.tree}</a>
    </p>
  );
}

interface Option {
  readonly value: string | null;
  readonly title: string;
  readonly hint: string | undefined;
  readonly choose: () => void;
}

/** From the tenth answer on, there is no key. "I don't know" always has the same one. */
function keyOf({ value }: Pick<Option, 'value'>, index: number): string | undefined {
  if (value === null) return '0';
  return index < 9 ? String(index + 1) : undefined;
}

function optionsOf({ kb, answer }: Case, question: Question | undefined): readonly Option[] {
  if (!question) return [];
  const values = byId(kb.facts, question.id)?.values ?? [];
  const own = question.options.map(({ value, title, hint }) => ({ value, title, hint }));
  const given =
    own.length > 0 ? own : values.map(({ id, title, hint }) => ({ value: id, title, hint }));
  const unknown = {
    value: null,
    title: words.dontKnow,
    hint: words.dontKnowHint,
  };
  return [...given, unknown].map((option) => ({
    ...option,
    choose: () => {
      answer(question.id, option.value);
    },
  }));
}

/** How to find out: a read-only command, filled in with what we know. */
function FindOut({
  question,
  platformChoice,
}: {
  readonly question: Question;
  readonly platformChoice: ReactNode;
}) {
  const { diagnosis, to } = useCase();
  const { filler, fieldsOf, change } = useValues(diagnosis.hypotheses[0]);
  const variant = chooseVariant(question.findOut.variants, filler.platform);
  const command = variant && fillCommand(variant.command, variant.target, filler);
  return (
    <section className="ask-find-out">
      <h2>{words.findOut}</h2>
      <Prose blocks={question.findOut.says} values={filler.values} />
      {needsPlatform(question.findOut.variants, filler.fillings) && platformChoice}
      {command && (
        <>
          <p className="ask-kind">
            <StepKindBadge kind="looks-only" />
          </p>
          <CommandBlock
            segments={command.segments}
            isByLine
            editor={(parameters) => <ValueFields values={fieldsOf(parameters)} onChange={change} />}
          />
        </>
      )}
      <p className="hint">
        {words.script((text) => (
          <a href={`#${to('/script')}`}>{text}</a>
        ))}
      </p>
    </section>
  );
}
