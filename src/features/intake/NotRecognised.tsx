import type { ReactNode } from 'react';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, Notice, PasteBox, SymptomTiles } from '../../ui/index.ts';
import { ReadingList } from './ReadingList.tsx';
import { Remarks } from './Remarks.tsx';

/** Nothing of ours was found: says what was read, whose it is if that is known, and how to go on. */
export function NotRecognised({ tellUs }: { readonly tellUs: ReactNode }) {
  const { diagnosis, known, to } = useCase();
  const { box } = useIntake(true);
  const symptoms = useSymptoms();
  const foreign = diagnosis.remarks.filter(({ kind }) => kind === 'foreign');
  const owner = foreign[0]?.owner;
  const says =
    owner !== undefined
      ? `This is ${owner}'s, not mod_wsgi's`
      : diagnosis.remarks.length > 0
        ? 'All that is known in it is harmless'
        : known.sources.some(({ observation }) => isConfiguration(observation.kinds[0]?.kind))
          ? 'No fault found in the configuration'
          : 'No line of it is known here';
  return (
    <>
      <Heading title={says}>{says}</Heading>
      <p className="lead">
        That is no clean bill: what was not understood may still matter. The line that decides often
        stands a few lines above, or in the other error log of the two that a virtual host has.
      </p>
      <Remarks remarks={diagnosis.remarks} />
      {known.sources.flatMap(({ observation }) =>
        observation.notices.map(({ code, says: text }) => (
          <Notice key={code} tone="warn">
            {text}
          </Notice>
        )),
      )}
      <h2>What was read</h2>
      <ReadingList sources={known.sources} />
      {tellUs}
      <h2>What do you see?</h2>
      <SymptomTiles symptoms={symptoms} />
      <h2>Or paste more of the log</h2>
      <p>
        <a href={`#${to('/script')}`}>One script</a> gets the lines that matter, and how the server
        is set up.
      </p>
      <PasteBox label="More of the log" {...box} />
    </>
  );
}

const isConfiguration = (kind: string | undefined): boolean => kind === 'apache-configuration';
