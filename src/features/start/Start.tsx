import { useMemo } from 'react';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, SymptomTiles, useKeys } from '../../ui/index.ts';
import './start.css';

const PLACEHOLDER = `[wsgi:error] [pid 1842] (13)Permission denied: …

A line, a traceback, a configuration, or drop the whole error_log here.`;

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
        <Heading title="Paste what Apache printed">
          mod_wsgi broke. Paste what Apache printed.
        </Heading>
      ) : (
        <Heading title="What do you see?">mod_wsgi broke. What do you see?</Heading>
      )}
      <p className="lead">
        You get the documented fix, filled in with your own paths, and a check that tells you it
        worked.
      </p>
      {canPaste && <Pasting />}
      <SymptomTiles symptoms={symptoms} hasKeys />
    </>
  );
}

/** The paste box, with something to try it on. */
function Pasting() {
  const { kb } = useCase();
  const { box, read } = useIntake();
  return (
    <>
      <PasteBox label="What Apache printed" placeholder={PLACEHOLDER} {...box} />
      <p className="start-examples hint">
        Try one:{' '}
        {kb.examples.map(({ id, title, text }, index) => (
          <span key={id}>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                read(text);
              }}
            >
              {title}
            </button>
            {index < kb.examples.length - 1 && ' · '}
          </span>
        ))}
      </p>
      <h2>No log at hand? What do you see?</h2>
    </>
  );
}
