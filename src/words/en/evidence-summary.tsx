import type { ReactNode } from 'react';

/** One problem in detail: the evidence for and against it. */
export const words = {
  for: 'For it',
  noneFor: 'Only that it fits what you see.',
  against: 'Against it',
  noneAgainst: 'Nothing so far.',
  unknown: 'Unknown',
  noneUnknown: 'Nothing that matters.',
  decide: 'What would settle it',
  noneDecides: 'No question is left. Try the fix.',
  answerTo: (question: ReactNode) => <>The answer to: {question}</>,
  ruleOut: 'What would rule it out',
  noneRulesOut: 'Nothing by itself. It is ruled out only if another cause is found.',
  weights: { conclusive: 'decisive', strong: 'strong', weak: 'weak' },
  line: (line: number, text: ReactNode) => (
    <>
      line {line}: {text}
    </>
  ),
  lineAbove: (line: number) => `line ${String(line)}, above`,
  says: (value: string, by: string) => `${value}, says ${by}`,
};
