import { useState } from 'react';
import { words } from '#words/intake.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { Disclosure, PasteBox } from '../../ui/index.ts';

/**
 * Adds to the case: a log, a configuration, what a command printed, or a sentence. What is pasted or
 * dropped anywhere on the screen is added, too.
 */
export function AddEvidence() {
  const { box } = useIntake();
  const [isOpen, setOpen] = useState(false);
  const isNeeded = box.error !== undefined || box.reading !== null;
  return (
    <Disclosure summary={words.add} open={isOpen || isNeeded} onToggle={setOpen}>
      <PasteBox label={words.addLabel} placeholder={words.addPlaceholder} {...box} />
    </Disclosure>
  );
}
