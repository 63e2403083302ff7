import { useMemo } from 'react';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, SymptomTiles, useKeys } from '../../ui/index.ts';
import './start.css';

const PLACEHOLDER = `[wsgi:error] [pid 1842] (13)Permission denied: …

A line, a traceback, a configuration, or drop the whole error_log here.`;

/** The first screen: paste what Apache printed, or say what you see. */
export function Start() {
  const { kb } = useCase();
  const { box, read } = useIntake();
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
      <Heading title="Paste what Apache printed">
        mod_wsgi broke. Paste what Apache printed.
      </Heading>
      <p className="lead">
        You get the documented fix, filled in with your own paths, and a check that tells you it
        worked.
      </p>
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
      <SymptomTiles symptoms={symptoms} hasKeys />
    </>
  );
}
