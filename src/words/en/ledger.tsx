import type { ReactNode } from 'react';

/** One problem opened: what speaks for it and against it. */
export const words = {
  for: 'For it',
  noneFor: 'Only that it fits what you see.',
  against: 'Against it',
  noneAgainst: 'Nothing so far.',
  unknown: 'Not known',
  noneUnknown: 'Nothing that would count.',
  decide: 'What would decide',
  noneDecides: 'Nothing is left to ask: try the fix, and see.',
  answerTo: (question: ReactNode) => <>The answer to: {question}</>,
  ruleOut: 'What would rule it out',
  noneRulesOut: 'Nothing by itself: only that something else is found to be the cause.',
  weights: { conclusive: 'decides', strong: 'strong', weak: 'weak' },
  line: (line: number, text: ReactNode) => (
    <>
      line {line}: {text}
    </>
  ),
  says: (value: string, by: string) => `${value}, says ${by}`,
};
