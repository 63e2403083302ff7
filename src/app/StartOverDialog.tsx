import { words } from '#words/app.ts';
import { useCase } from '../session/case.tsx';
import { Button, Dialog } from '../ui/index.ts';

/** Asks once before a new case erases what was pasted or typed. */
export function StartOverDialog() {
  const { known, startOver, keepCase } = useCase();
  return (
    <Dialog title={words.startOverAsks} open={known.isLeaving} onClose={keepCase}>
      <p>{words.startOverErases}</p>
      <p>
        <Button variant="primary" onPress={startOver}>
          {words.startOver}
        </Button>{' '}
        <Button onPress={keepCase}>{words.keepCase}</Button>
      </p>
    </Dialog>
  );
}
