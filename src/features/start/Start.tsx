import { useMemo } from 'react';
import { words } from '#words/start.ts';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, SymptomTiles, useKeys } from '../../ui/index.ts';
import './start.css';

/** The first screen: paste what Apache printed, or say what you see. */
export function Start({ canPaste = true }: { readonly canPaste?: boolean }) {
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
      <h2>{words.noLog}</h2>
    </>
  );
}
