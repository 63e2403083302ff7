import { Suspense, type ReactNode } from 'react';
import { words } from '#words/configuration-review.ts';
import { useCase } from '../../session/case.tsx';
import type { ReadSource } from '../../session/store.ts';
import { Button, EvidenceView, Heading, type EvidenceLineData, type Mark } from '../../ui/index.ts';
import { pathOf } from '../../session/path-of.ts';
import { findingsIn, holdsConfiguration, type Finding, type Findings } from './findings.ts';
import { OverviewOf } from './OverviewOf.tsx';
import './configuration-review.css';

/** A configuration with its faults by line, the facts that it sets, and what wasn't read. */
export function ConfigurationReview({
  correctionOf,
}: {
  /** The correction of a source. It loads on demand. */
  readonly correctionOf: (source: ReadSource) => ReactNode;
}) {
  const { kb, known, diagnosis, to } = useCase();
  const read = known.sources.flatMap((source, index) =>
    holdsConfiguration(source)
      ? [{ source, index, findings: findingsIn(kb, diagnosis, source, index) }]
      : [],
  );
  const faults = read.reduce((sum, { findings }) => sum + findings.faults.length, 0);
  const says = headingOf(read.length, faults);
  return (
    <>
      <Heading title={says}>{says}</Heading>
      {read.length === 0 ? (
        <p className="lead">{words.paste}</p>
      ) : (
        <p className="lead">{faults > 0 ? words.leadFaults : words.leadNoFault}</p>
      )}
      {read.map(({ source, index, findings }) => (
        <Configuration
          key={index}
          source={source}
          findings={findings}
          correction={<Suspense>{correctionOf(source)}</Suspense>}
        />
      ))}
      <p className="configuration-review-on">
        <Button variant="primary" href={`#${to(pathOf(diagnosis.next))}`}>
          {words.continue}
        </Button>
      </p>
    </>
  );
}

function headingOf(sources: number, faults: number): string {
  if (sources === 0) return words.none;
  return faults === 0 ? words.noFault : words.findings(faults);
}

function Configuration({
  source,
  findings: { faults, configured, unread },
  correction,
}: {
  readonly correction: ReactNode;
  readonly source: ReadSource;
  readonly findings: Findings;
}) {
  const { name } = source.source;
  return (
    <section className="configuration-review" aria-label={name}>
      {faults.length > 0 && (
        <EvidenceView
          title={name}
          note={words.linesRead(source.observation.lines)}
          lines={linesOf(source, faults)}
        />
      )}
      {faults.length > 0 && (
        <ol className="configuration-review-findings" aria-label={words.list}>
          {faults.map((finding) => (
            <FindingItem
              key={`${finding.sighting.message} ${String(finding.sighting.line)}`}
              finding={finding}
            />
          ))}
        </ol>
      )}
      {faults.length > 0 && correction}
      {configured.length > 0 && (
        <>
          <h2>{words.settles}</h2>
          <ul aria-label={words.settled}>
            {configured.map(({ sighting, says }) => (
              <li key={`${sighting.message} ${String(sighting.line)}`}>
                {says} <span className="hint">{words.ofLine(sighting.line)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OverviewOf source={source} />
      {unread.length > 0 && <p className="hint">{words.unread(unread)}</p>}
    </section>
  );
}

function FindingItem({
  finding: { sighting, title, place, reasons },
}: {
  readonly finding: Finding;
}) {
  const { to } = useCase();
  return (
    <li>
      <p>
        <b>{words.line(sighting.line)}</b>
        {place !== null && ` (${place})`}: {title}.
      </p>
      {reasons.map(({ problem, title: name, because }) => (
        <p key={problem}>
          {because !== '' && `${sentence(because)} `}
          <a href={`#${to(`/fix/${problem}`)}`}>{name}</a>
        </p>
      ))}
    </li>
  );
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

/**
 * A text that is here is shown in full, folded around its findings. A file is shown in excerpts.
 */
function linesOf({ source }: ReadSource, faults: readonly Finding[]): readonly EvidenceLineData[] {
  const texts = new Map<number, string>();
  const whole = source.kind === 'text' ? source.text.trimEnd().split(/\r?\n/) : [];
  if (whole.length <= MOST_LINES) whole.forEach((text, index) => texts.set(index + 1, text));
  for (const { sighting } of faults) {
    for (const { line, text } of sighting.excerpt) texts.set(line, text);
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([number, text]) => {
      const marks = faults.flatMap((finding) => marksOn(finding, number));
      return { number, text, tone: marks.length > 0 ? 'hit' : 'dim', marks };
    });
}

const MOST_LINES = 2000;

const marksOn = ({ sighting, title }: Finding, line: number): readonly Mark[] =>
  sighting.spans
    .filter((span) => span.line === line && span.capture === undefined)
    .slice(0, 1)
    .map(({ from, to }) => ({ from, to, tone: 'wrong', label: title }));
