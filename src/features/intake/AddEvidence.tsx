import { useState } from 'react';
import { words } from '#words/intake.tsx';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { Disclosure, PasteBox } from '../../ui/index.ts';
import './add-evidence.css';

/**
 * Adds to the case: a log, a configuration, what a command printed, or a sentence. What is pasted or
 * dropped anywhere on the screen is added, too.
 */
export function AddEvidence() {
  const { known } = useCase();
  // Once something was added, the answer to it comes first: the box closes.
  return <Adding key={known.sources.at(-1)?.id ?? 0} />;
}

function Adding() {
  const { box } = useIntake();
  const [isOpen, setOpen] = useState(false);
  const isNeeded = box.error !== undefined || box.reading !== null;
  return (
    <div className="add-evidence">
      <Disclosure summary={words.add} open={isOpen || isNeeded} onToggle={setOpen}>
        <PasteBox label={words.addLabel} placeholder={words.addPlaceholder} {...box} />
      </Disclosure>
    </div>
  );
}
