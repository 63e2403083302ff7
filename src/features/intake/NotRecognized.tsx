import type { ReactNode } from 'react';
import { words } from '#words/intake.tsx';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, SymptomTiles } from '../../ui/index.ts';
import { LineOwners } from './LineOwners.tsx';
import { Notices } from './Notices.tsx';
import { ReadingList } from './ReadingList.tsx';
import { Remarks } from './Remarks.tsx';
import { isOwn, useLineOwners } from './use-line-owners.ts';

interface NotRecognizedProps {
  /** What a description in the user's own words could mean. */
  readonly guesses: ReactNode;
  readonly reportUnknown: ReactNode;
}

/**
 * Nothing of ours was found. Says what was read, which software it belongs to if known, and what to
 * do next.
 */
export function NotRecognized({ guesses, reportUnknown }: NotRecognizedProps) {
  const { diagnosis, known, to } = useCase();
  const { box } = useIntake();
  const symptoms = useSymptoms();
  const foreign = diagnosis.remarks.filter(({ kind }) => kind === 'foreign');
  const owners = useLineOwners();
  const named = owners.flatMap(({ lines }) => lines).reduce((sum, { times }) => sum + times, 0);
  const records = known.sources.reduce((sum, { observation }) => sum + observation.records, 0);
  const isNamed = named > 0 && named === records;
  const owner =
    foreign[0]?.owner ?? (isNamed ? owners.find((one) => !isOwn(one))?.owner : undefined);
  const says =
    owner !== undefined
      ? words.foreign(owner)
      : diagnosis.remarks.length > 0 || isNamed
        ? words.harmless
        : known.sources.some(({ observation }) => isConfiguration(observation.kinds[0]?.kind))
          ? words.noFault
          : known.sources.some(({ observation }) => observation.sightings.length > 0)
            ? words.undecided
            : words.unknown;
  return (
    <>
      <Heading title={says}>{says}</Heading>
      <p className="lead">{words.notRecognized}</p>
      <Remarks remarks={diagnosis.remarks} />
      <LineOwners />
      {guesses}
      <Notices notices={diagnosis.notices} />
      <h2>{words.read}</h2>
      <ReadingList sources={known.sources} />
      {reportUnknown}
      <h2>{words.see}</h2>
      <SymptomTiles symptoms={symptoms} />
      <h2>{words.pasteMore}</h2>
      <p>
        {words.script((text) => (
          <a href={`#${to('/script')}`}>{text}</a>
        ))}
      </p>
      <PasteBox label={words.more} {...box} />
    </>
  );
}

const isConfiguration = (kind: string | undefined): boolean => kind === 'apache-configuration';
