import { useMemo, type ReactNode } from 'react';
import { words } from '#words/start.ts';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, SymptomTiles, useKeys } from '../../ui/index.ts';
import './start.css';

interface StartProps {
  /** Whether it takes a log. */
  readonly canPaste: boolean;
  /** People who help others know the platform before anything else. */
  readonly platformChoice: ReactNode;
}

/** The first screen: paste what Apache printed, or say what you see. */
export function Start({ canPaste, platformChoice }: StartProps) {
  const symptoms = useSymptoms();
  const keys = useMemo(
    () =>
      Object.fromEntries(
        symptoms.slice(0, 9).map(({ choose }, index) => [String(index + 1), choose]),
      ),
    [symptoms],
  );
  useKeys(keys);
  return (
    <>
      {canPaste ? (
        <Heading title={words.title}>{words.heading}</Heading>
      ) : (
        <Heading title={words.titleWithoutPaste}>{words.headingWithoutPaste}</Heading>
      )}
      <p className="lead">{words.lead}</p>
      {canPaste && <Pasting />}
      {canPaste && <h2>{words.noLog}</h2>}
      {platformChoice}
      <SymptomTiles symptoms={symptoms} hasKeys />
    </>
  );
}

/** The paste box, with examples to try. */
function Pasting() {
  const { kb } = useCase();
  const { box, read } = useIntake({ showsRead: true });
  return (
    <>
      <PasteBox label={words.label} placeholder={words.placeholder} {...box} />
      <p className="start-examples hint">
        {words.tryOne}
        {kb.examples.map(({ id, title, text }) => (
          <button
            key={id}
            type="button"
            className="button-quiet"
            onClick={() => {
              read(text);
            }}
          >
            {title}
          </button>
        ))}
      </p>
    </>
  );
}
