import type { ReactNode } from 'react';

/** The screen for a missing line that decides. */
export const words = {
  title: 'One thing is missing',
  missing: (what: string) => `Missing: ${what}`,
  paste: 'Paste what Apache printed',
  script: (link: (words: string) => ReactNode) => (
    <>{link('A script')} collects the lines that matter, and everything else that is unknown.</>
  ),
  label: 'The log, including the missing part',
  noLine: 'No such line? What do you see?',
  cannotGet: "I can't get it",
  cannotGetSoGuess: "I can't get it: show the likeliest fix",
};
