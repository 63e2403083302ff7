import { useCase } from '../../session/case.tsx';
import { Button, Heading } from '../../ui/index.ts';
import { pathOf } from '../../session/path-of.ts';
import { OrderOfTime } from './OrderOfTime.tsx';
import { ReadingList } from './ReadingList.tsx';
import { Remarks } from './Remarks.tsx';
import { SourceReading } from './SourceReading.tsx';
import './intake.css';

/** What was read of what was given: formats, counts, the lines that are known, and what they are. */
export function WhatWeRead() {
  const { known, diagnosis, to } = useCase();
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
      {known.sources.map((read, index) => (
        <SourceReading key={index} read={read} />
      ))}
      <OrderOfTime />
      <Remarks remarks={diagnosis.remarks} />
      <p className="reading-on">
        <Button variant="primary" href={`#${to(pathOf(diagnosis.next))}`}>
          Continue
        </Button>
      </p>
    </>
  );
}
