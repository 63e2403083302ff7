import { words } from '#words/fix.tsx';
import { sightingsOf } from '../../engine/rank/rank.ts';
import type { Hypothesis, KnowledgeBase, SourcedSighting } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { EvidenceView, Notice, type EvidenceLineData, type Mark } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';

/** The deciding lines, drawn like a compiler error, one drawing per source. */
export function Evidence({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { kb, known, isFromLink } = useCase();
  const sightings = sightingsOf(hypothesis);
  if (isFromLink && sightings.some(({ source }) => source < 0)) {
    return <Notice tone="info">{words.fromLink}</Notice>;
  }
  const sources = [...new Set(sightings.map(({ source }) => source))].filter(
    (source) => source >= 0,
  );
  return sources.map((source) => {
    const read = known.sources[source];
    const own = sightings.filter((sighting) => sighting.source === source);
    const lines = linesOf(kb, own);
    return (
      <EvidenceView
        key={source}
        title={read?.source.name ?? words.log}
        note={noteOf(read?.observation.lines ?? 0, lines, own)}
        lines={lines}
        isTight
      />
    );
  });
}

function noteOf(
  read: number,
  lines: readonly EvidenceLineData[],
  own: readonly SourcedSighting[],
): string {
  const decide = lines.filter(({ tone }) => tone === 'hit').length;
  const times = Math.max(...own.map(({ count }) => count));
  return words.linesRead(read, decide, times);
}

function linesOf(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
): readonly EvidenceLineData[] {
  const lines = new Map<number, EvidenceLineData>();
  for (const { excerpt } of sightings) {
    for (const { line, text } of excerpt) {
      const marks = sightings.flatMap((sighting) => marksOn(kb, sighting, line, text));
      lines.set(line, { number: line, text, tone: marks.length > 0 ? 'hit' : 'dim', marks });
    }
  }
  return [...lines.values()].sort((a, b) => a.number - b.number);
}

function marksOn(
  kb: KnowledgeBase,
  sighting: SourcedSighting,
  line: number,
  text: string,
): readonly Mark[] {
  const message = byId(kb.messages, sighting.message);
  const spans = sighting.spans.filter((span) => span.line === line);
  // Without a label, it isn't worth attention.
  const taken = spans.flatMap((span): Mark[] => {
    const label = message?.labels[span.capture ?? ''];
    return label === undefined ? [] : [{ ...edges(span), tone: 'taken', label }];
  });
  const widest = spans
    .filter(({ capture }) => capture === undefined)
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const decides: Mark[] = widest
    ? [{ ...edges(trimmed(widest, text)), tone: 'wrong', label: words.whatFailed }]
    : [];
  return [...errnoMark(sighting, line, text), ...decides, ...taken];
}

const edges = ({ from, to }: { from: number; to: number }): { from: number; to: number } => ({
  from,
  to,
});

function trimmed(
  { from, to }: { from: number; to: number },
  text: string,
): { from: number; to: number } {
  const said = text.slice(from, to);
  const lead = said.length - said.replace(/^[\s'":]+/, '').length;
  return { from: from + lead, to: to - (said.length - said.replace(/[\s'":]{0,8}$/, '').length) };
}

function errnoMark(sighting: SourcedSighting, line: number, text: string): readonly Mark[] {
  const errno = sighting.captures['errno'];
  if (errno === undefined || line !== sighting.line) return [];
  const from = text.indexOf(`(${errno})`);
  if (from < 0) return [];
  const colon = text.indexOf(':', from);
  return [
    {
      from,
      to: colon < 0 ? text.length : colon,
      tone: 'wrong',
      label: words.errno(errno),
    },
  ];
}
