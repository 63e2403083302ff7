import { lazy, Suspense, useState } from 'react';
import { words } from '#words/rank.ts';
import type { Hypothesis } from '../../model/index.ts';
import { Disclosure } from '../../ui/index.ts';

// Loads when it is opened.
const Summary = lazy(async () => ({
  default: (await import('./EvidenceSummary.tsx')).EvidenceSummary,
}));

interface EvidenceDisclosureProps {
  readonly name: string;
  /** The instances of one problem. */
  readonly hypotheses: readonly Hypothesis[];
}

/** Opens the evidence for and against a problem, and what would decide. */
export function EvidenceDisclosure({ name, hypotheses }: EvidenceDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const summary = (
    <>
      {words.whyAndWhyNot}
      <span className="visually-hidden">: {name}</span>
    </>
  );
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          {hypotheses.map((hypothesis, index) => (
            <Summary key={index} hypothesis={hypothesis} />
          ))}
        </Suspense>
      )}
    </Disclosure>
  );
}
