import type { ReactNode } from 'react';

/** The screen for a line that decides and is not there. */
export const words = {
  title: 'One thing is missing',
  missing: (what: string) => `Missing: ${what}`,
  paste: 'Paste what Apache printed',
  script: (link: (words: string) => ReactNode) => (
    <>{link('One script')} gets the lines that matter, and what else is unknown here.</>
  ),
  label: 'The log, with what was missing',
  noLine: 'No such line? What do you see?',
  cannotGet: 'I cannot get it',
};
