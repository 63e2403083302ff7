import { words } from '#words/after-fix.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { Button, Heading } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';

/** It worked: what it was, and what to keep. */
export function Done() {
  const { kb, to, startOver } = useCase();
  const { problem: id = '' } = useParams();
  const problem = byId(kb.problems, id);
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
