import type { ReactNode } from 'react';

/** The script that looks for what is unknown. */
export const words = {
  title: 'A script that looks',
  heading: 'One script for what is still unknown',
  lead: 'Run it on the server, and paste what it prints. It changes nothing and writes no file; addresses, cookies, passwords and tokens are hidden before anything is printed.',
  looksForMore: 'It looks for more when you fill in what is missing',
  whatPrinted: 'What did it print?',
  printed: 'What the script printed',
  save: (file: string) => `Save it as ${file}`,
  run: (command: ReactNode) => <>and run it with {command}</>,
  readIt: 'Read it, or copy it',
  script: 'Script',
  looksAt: 'What it looks at',
};
