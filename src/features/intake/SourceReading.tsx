import { useState } from 'react';
import { words } from '#words/intake.tsx';
import type { KnowledgeBase, Sighting } from '../../model/index.ts';
import { linesAround, type NumberedLine } from '../../browser/reading/lines-around.ts';
import { useCase } from '../../session/case.tsx';
import type { ReadSource } from '../../session/store.ts';
import { EvidenceView, Notice, type EvidenceLineData } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { HistogramView } from './HistogramView.tsx';
import { Notices } from './Notices.tsx';
import { onceEach } from './once-each.ts';

/** The recognized lines of one source, and their meaning. Lines around them on demand. */
export function SourceReading({ read }: { readonly read: ReadSource }) {
  const { kb } = useCase();
  const { source, observation, file } = read;
  const [around, setAround] = useState<readonly NumberedLine[]>([]);
  const [hasChanged, setChanged] = useState(false);

  const showAround = async ({ offset, line }: Sighting): Promise<void> => {
    const lines = file && offset !== null ? await linesAround(file, offset, line) : null;
    setChanged(lines === null);
    if (lines !== null) setAround([...around, ...lines]);
  };
  const hits = onceEach(observation).map((sighting): EvidenceLineData => {
    const isOpen = around.some(({ number }) => number === sighting.line);
    const canOpen = file !== undefined && sighting.offset !== null && !isOpen;
    return {
      ...hitOf(kb, sighting),
      onMore: canOpen ? () => void showAround(sighting) : undefined,
    };
  });
  return (
    <section className="reading">
      <Notices notices={observation.notices} />
      {hasChanged && <Notice tone="warn">{words.changed(source.name)}</Notice>}
      {hits.length === 0 ? (
        <p>{words.noneKnown(source.name)}</p>
      ) : (
        <EvidenceView
          title={source.name}
          note={words.kindsKnown(hits.length)}
          lines={withLines(hits, around)}
          folds={false}
        />
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
