import { useState } from 'react';
import { words } from '#words/intake.tsx';
import type { KnowledgeBase, Sighting } from '../../model/index.ts';
import { linesAround, type NumberedLine } from '../../browser/reading/lines-around.ts';
import { useCase } from '../../session/case.tsx';
import type { ReadSource } from '../../session/store.ts';
import { Disclosure, EvidenceView, Notice, type EvidenceLineData } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { sightingsOf } from '../../engine/rank/lines.ts';
import { HistogramView } from './HistogramView.tsx';
import { Notices } from './Notices.tsx';
import { onceEach } from './once-each.ts';

/** The recognized lines of one source, and their meaning. Lines around them on demand. */
export function SourceReading({ read }: { readonly read: ReadSource }) {
  const { kb, diagnosis } = useCase();
  const { source, observation, file } = read;
  const counting = new Set(diagnosis.hypotheses.flatMap(sightingsOf).map(({ message }) => message));
  const [around, setAround] = useState<readonly (NumberedLine & { readonly of: number })[]>([]);
  const [hasChanged, setChanged] = useState(false);

  const showAround = async ({ offset, line }: Sighting): Promise<void> => {
    const lines = file && offset !== null ? await linesAround(file, offset, line) : null;
    setChanged(lines === null);
    if (lines !== null) setAround([...around, ...lines.map((one) => ({ ...one, of: line }))]);
  };
  const drawn = (sighting: Sighting): EvidenceLineData => {
    const isOpen = around.some(({ of }) => of === sighting.line);
    const canOpen = file !== undefined && sighting.offset !== null && !isOpen;
    return {
      ...hitOf(kb, sighting),
      onMore: canOpen ? () => void showAround(sighting) : undefined,
    };
  };
  const aroundOf = (hits: readonly EvidenceLineData[]): readonly NumberedLine[] =>
    around.filter(({ of }) => hits.some(({ number }) => number === of));
  const kinds = onceEach(observation);
  const deciding = kinds.filter(({ message }) => counting.has(message));
  // Without a cause, every line may be the one that matters.
  const first = (deciding.length > 0 ? deciding : kinds).map(drawn);
  const others = kinds.filter((one) => deciding.length > 0 && !deciding.includes(one)).map(drawn);
  return (
    <section className="reading">
      <Notices notices={observation.notices} />
      {hasChanged && <Notice tone="warn">{words.changed(source.name)}</Notice>}
      {first.length === 0 ? (
        <p>{words.noneKnown(source.name)}</p>
      ) : (
        <EvidenceView
          title={source.name}
          note={words.kindsKnown(kinds.length)}
          lines={withLines(first, aroundOf(first))}
          folds={false}
        />
      )}
      {others.length > 0 && (
        <Disclosure summary={words.otherKinds(others.length)}>
          <EvidenceView
            title={source.name}
            lines={withLines(others, aroundOf(others))}
            folds={false}
          />
        </Disclosure>
      )}
      {observation.passedOver > 0 && <HistogramView observation={observation} />}
    </section>
  );
}

function hitOf(
  kb: KnowledgeBase,
  { line, excerpt, spans, message, count }: Sighting,
): EvidenceLineData {
  const title = byId(kb.messages, message)?.title ?? message;
  const widest = spans
    .filter((span) => span.line === line && span.capture === undefined)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, 1);
  return {
    number: line,
    text: excerpt.find((one) => one.line === line)?.text ?? '',
    tone: 'hit',
    marks: widest.map(({ from, to }) => ({
      from,
      to,
      tone: 'taken',
      label: count > 1 ? words.often(title, count) : title,
    })),
  };
}

/** In the order of the source. A recognized line keeps its state. */
function withLines(
  hits: readonly EvidenceLineData[],
  around: readonly NumberedLine[],
): readonly EvidenceLineData[] {
  const known = new Set(hits.map(({ number }) => number));
  const others = new Map(
    around.filter(({ number }) => !known.has(number)).map((one) => [one.number, one]),
  );
  const dim = [...others.values()].map((one): EvidenceLineData => ({
    ...one,
    tone: 'dim',
    marks: [],
  }));
  return [...hits, ...dim].sort((a, b) => a.number - b.number);
}
