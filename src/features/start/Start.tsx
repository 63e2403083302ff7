import { useMemo } from 'react';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Heading, PasteBox, Progress, Tile, TileList, useKeys } from '../../ui/index.ts';
import './start.css';

const PLACEHOLDER = `[wsgi:error] [pid 1842] (13)Permission denied: …

A line, a traceback, a configuration, or drop the whole error_log here.`;

/** The first screen: paste what Apache printed, or say what you see. */
export function Start() {
  const { kb } = useCase();
  const intake = useIntake();
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
      <PasteBox
        label="What Apache printed"
        value={intake.draft}
        onChange={intake.change}
        onSubmit={intake.submit}
        onFiles={intake.give}
        submitLabel="Find the cause"
        placeholder={PLACEHOLDER}
        privacy="Stays in this tab. Nothing is sent anywhere."
        error={intake.refusal ?? undefined}
      />
      {intake.progress !== null && <Progress label="Reading" value={intake.progress} />}
      <p className="start-examples hint">
        Try one:{' '}
        {kb.examples.map(({ id, title, text }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                intake.example(text);
              }}
            >
              {title}
            </button>
          </span>
        ))}
      </p>
      <h2>No log at hand? What do you see?</h2>
      <TileList layout="grid" label="What do you see?">
        {symptoms.map(({ value, title, hint, to }, index) => (
          <Tile
            key={value}
            href={`#${to}`}
            title={title}
            hint={hint}
            keyHint={index < 9 ? String(index + 1) : undefined}
          />
        ))}
      </TileList>
    </>
  );
}
