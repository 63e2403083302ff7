import type { ReactNode } from 'react';

/** A question. */
export const words = {
  goneTitle: 'Question not found',
  gone: 'This link leads to a question that no longer exists',
  goneLead:
    'Everything else in the link still applies. Continue with a possible cause, or start over.',
  counted: (number: number, atMost: number) =>
    atMost === 1 ? 'One question' : `Question ${String(number)} of at most ${String(atMost)}`,
  answers: 'Answers',
  dontKnow: "I don't know",
  dontKnowHint: 'continue without it; see below how to find out',
  aloud: (says: string) => `On the phone, say: “${says}”`,
  tree: 'All questions and answers as a tree',
  findOut: 'How to find out',
  script: (link: (words: string) => ReactNode) => (
    <>{link('A script')} collects this, and everything else that is unknown.</>
  ),
};
