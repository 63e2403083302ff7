import { useCase } from '../../session/case.tsx';
import { Button, EvidenceView, Heading, Notice } from '../../ui/index.ts';
import { pathOf } from '../../session/path-of.ts';
import { ReadingList } from './ReadingList.tsx';
import { Remarks } from './Remarks.tsx';
import './intake.css';

/** What was read of what was given: formats, counts, the lines that are known, and what they are. */
export function WhatWeRead() {
  const { known, diagnosis, kb, to } = useCase();
  return (
    <>
      <Heading title="What was read">What was read</Heading>
      {known.sources.length === 0 ? (
        <p className="lead">
          There is no log in this tab. A reload or a link does not bring it along: paste it again at
          the start.
        </p>
      ) : (
        <ReadingList sources={known.sources} />
      )}
      {known.sources.map(({ source, observation }, index) => (
        <section className="reading" key={index}>
          {observation.notices.map(({ code, says }) => (
            <Notice key={code} tone="warn">
              {says}
            </Notice>
          ))}
          {observation.sightings.length === 0 ? (
            <p>No line of {source.name} is known here.</p>
          ) : (
            <EvidenceView
              title={source.name}
              note={`${String(observation.sightings.length)} kinds of line are known`}
              lines={observation.sightings.map((sighting) => ({
                number: sighting.line,
                text: sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '',
                tone: 'hit' as const,
                marks: sighting.spans
                  .filter(({ line, capture }) => line === sighting.line && capture === undefined)
                  .sort((a, b) => b.to - b.from - (a.to - a.from))
                  .slice(0, 1)
                  .map(({ from, to: end }) => ({
                    from,
                    to: end,
                    tone: 'taken' as const,
                    label: titleOf(kb, sighting.message, sighting.count),
                  })),
              }))}
            />
          )}
        </section>
      ))}
      <Remarks remarks={diagnosis.remarks} />
      <p className="reading-on">
        <Button variant="primary" href={`#${to(pathOf(diagnosis.next))}`}>
          Continue
        </Button>
      </p>
    </>
  );
}

function titleOf(kb: ReturnType<typeof useCase>['kb'], id: string, count: number): string {
  const title = kb.messages.find((message) => message.id === id)?.title ?? id;
  return count > 1 ? `${title} (${String(count)} times)` : title;
}
