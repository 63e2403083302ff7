import { words } from '#words/after-fix.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { Button, Heading } from '../../ui/index.ts';

/** It worked: what it was, and what to keep. */
export function Done() {
  const { kb, to, startOver } = useCase();
  const { problem: id = '' } = useParams();
  const problem = kb.problems.find((one) => one.id === id);
  return (
    <>
      <Heading title={words.worked}>{words.worked}</Heading>
      <p className="lead">{problem ? words.itWas(problem.name) : words.answersAgain}</p>
      <p className="done-actions">
        <Button variant="primary" href={`#${to('/hand-over')}`}>
          {words.transcript}
        </Button>{' '}
        <Button onPress={startOver}>{words.startOver}</Button>
      </p>
    </>
  );
}
