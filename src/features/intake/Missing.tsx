import { words } from '#words/missing.tsx';
import { words as said } from '#words/next.ts';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useSymptoms } from '../../session/use-symptoms.ts';
import { Button, Heading, PasteBox, SymptomTiles } from '../../ui/index.ts';
import './intake.css';

/** The deciding line is missing. Says which, why it decides, and how to get it. */
export function Missing() {
  const { diagnosis, session, to } = useCase();
  // Once a problem is solved, an earlier paste doesn't answer what is missing now.
  const isAfter = session.attempts.at(-1)?.outcome === 'different';
  const { box } = useIntake({ isAfter });
  const symptoms = useSymptoms();
  const guess = session.attempts.length === 0 ? diagnosis.hypotheses[0] : undefined;
  const lack = diagnosis.next.kind === 'collect' ? diagnosis.next.missing : diagnosis.missing[0];
  const missing = lack && said.missing(lack);
  return (
    <>
      <Heading title={words.title}>{missing ? words.missing(missing.what) : words.paste}</Heading>
      {missing && <p className="lead">{missing.why}</p>}
      {missing && <p>{missing.how}</p>}
      <p>
        {words.script((text) => (
          <a href={`#${to('/script')}`}>{text}</a>
        ))}
      </p>
      <PasteBox label={words.label} {...box} />
      <h2>{words.noLine}</h2>
      <SymptomTiles symptoms={symptoms} />
      <p className="reading-on">
        {guess ? (
          <Button href={`#${to(`/fix/${guess.problem}`)}`}>{words.cannotGetSoGuess}</Button>
        ) : (
          <Button href={`#${to('/hand-over')}`}>{words.cannotGet}</Button>
        )}
      </p>
    </>
  );
}
