import { words } from '#words/intake.tsx';
import { useCase } from '../../session/case.tsx';
import { Button, Heading } from '../../ui/index.ts';
import { pathOf } from '../../session/path-of.ts';
import { LineOwners } from './LineOwners.tsx';
import { Timeline } from './Timeline.tsx';
import { ReadingList } from './ReadingList.tsx';
import { Remarks } from './Remarks.tsx';
import { SourceReading } from './SourceReading.tsx';
import './intake.css';

/** What was read: formats, counts, the recognized lines, and their meaning. */
export function WhatWeRead() {
  const { known, diagnosis, to } = useCase();
  return (
    <>
      <Heading title={words.read}>{words.read}</Heading>
      {known.sources.length === 0 ? (
        <p className="lead">{words.noLog}</p>
      ) : (
        <ReadingList sources={known.sources} />
      )}
      {known.sources.map((read, index) => (
        <SourceReading key={index} read={read} />
      ))}
      <Timeline />
      <Remarks remarks={diagnosis.remarks} />
      <LineOwners />
      <p className="reading-on">
        <Button variant="primary" href={`#${to(pathOf(diagnosis.next))}`}>
          {words.continue}
        </Button>
      </p>
    </>
  );
}
