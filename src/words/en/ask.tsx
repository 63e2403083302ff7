import type { ReactNode } from 'react';

/** A question. */
export const words = {
  goneTitle: 'No such question',
  gone: 'This link asks for something that is not asked any more',
  goneLead: 'The rest of what it says is kept. Go on with what stands beside.',
  counted: (number: number, atMost: number) =>
    atMost === 1 ? 'One question' : `Question ${String(number)} of at most ${String(atMost)}`,
  answers: 'Answers',
  dontKnow: "I don't know",
  dontKnowHint: 'go on without; how to find out stands below',
  aloud: (says: string) => `On the phone, say: “${says}”`,
  tree: 'All questions and answers as a tree',
  findOut: 'How to find out',
  script: (link: (words: string) => ReactNode) => (
    <>{link('One script')} looks for this and for all else that is unknown.</>
  ),
};
