import { useParams } from 'react-router';
import { useCase } from '../../session/case.tsx';
import { Button, Heading } from '../../ui/index.ts';

/** It worked: what it was, and what to keep. */
export function Done() {
  const { kb, to, startOver } = useCase();
  const { problem: id = '' } = useParams();
  const problem = kb.problems.find((one) => one.id === id);
  return (
    <>
      <Heading title="It worked">It worked</Heading>
      <p className="lead">
        {problem
          ? `It was: ${problem.name.charAt(0).toLowerCase()}${problem.name.slice(1)}.`
          : 'The site answers again.'}{' '}
        Keep the transcript with the ticket: whoever meets it next will look there.
      </p>
      <p className="done-actions">
        <Button variant="primary" href={`#${to('/hand-over')}`}>
          The transcript
        </Button>{' '}
        <Button onPress={startOver}>Start over</Button>
      </p>
    </>
  );
}
