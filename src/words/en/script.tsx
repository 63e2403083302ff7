import type { ReactNode } from 'react';

/** The script that collects what is unknown. */
export const words = {
  title: 'A script that collects the rest',
  heading: 'A script that collects what is still unknown',
  lead: 'Run it on the server, and paste what it prints. It changes nothing and writes no file. Before it prints, it hides addresses, cookies, passwords and tokens.',
  looksForMore: 'It collects more when you fill in these values',
  whatPrinted: 'What did it print?',
  printed: 'What the script printed',
  save: (file: string) => `Save it as ${file}`,
  run: (command: ReactNode) => <>and run it with {command}</>,
  readIt: 'Read it, or copy it',
  script: 'Script',
  looksAt: 'What it reads',
};
