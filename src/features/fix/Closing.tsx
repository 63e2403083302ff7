import { useMemo } from 'react';
import { words } from '#words/fix.tsx';
import type { Problem } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useLocation } from '../../session/location.tsx';
import { showsWhen } from './shows-when.ts';
import { Button, ClosingQuestion, useKeys } from '../../ui/index.ts';

interface ClosingProps {
  readonly problem: Problem;
  readonly remedy: string;
}

/** Every fix ends with the question whether it worked. */
export function Closing({ problem: whole, remedy }: ClosingProps) {
  const { attempt, to, kb } = useCase();
  const { id: problem } = whole;
  const { navigate } = useLocation();
  const verify = to(`/verify/${problem}/${remedy}`);
  const later = to(`/hand-over/${problem}`);
  const keys = useMemo(
    () => ({
      '1': () => {
        attempt({ problem, remedy, outcome: 'worked' });
      },
      '2': () => {
        navigate(verify);
      },
      '3': () => {
        navigate(later);
      },
    }),
    [attempt, navigate, problem, remedy, verify, later],
  );
  useKeys(keys);
  return (
    <>
      <ClosingQuestion asks={words.didItWork[showsWhen(kb, whole)]}>
        <Button variant="primary" keyHint="1" onPress={keys['1']}>
          {words.worked}
        </Button>
        <Button keyHint="2" onPress={keys['2']}>
          {words.didNot}
        </Button>
        <Button keyHint="3" onPress={keys['3']}>
          {words.cannotTry}
        </Button>
      </ClosingQuestion>
    </>
  );
}
