import type { ReactNode } from 'react';
import { inDigits } from '../intl.ts';

/** The hand-over, and what is told those who make this. */
export const words = {
  title: 'Hand it over',
  outOfIdeas: 'Out of ideas. Hand it over.',
  leadOut:
    'Nothing that is known here is left to try. Somebody who knows mod_wsgi can go on from this transcript.',
  lead: 'What was found and tried so far, for a colleague, a ticket or the mod_wsgi tracker.',
  script: (link: (words: string) => ReactNode) => (
    <>{link('One script')} looks for what is missing.</>
  ),
  transcriptTitle: 'The transcript',
  transcript: 'Transcript',
  transcriptCopied: 'Transcript copied. Read it before you share it.',
  copy: 'Copy the transcript',
  copied: 'Copied',
  save: 'Save it as a file',
  saveJson: 'Save it as JSON',
  print: 'Print',
  whereToGo: 'Where to go',
  trouble: 'Trouble with mod_wsgi',
  openIssue: 'Open an issue at the mod_wsgi tracker',
  guides: (installation: ReactNode, application: ReactNode) => (
    <>
      {installation} and {application} of the mod_wsgi documentation
    </>
  ),

  isCut: 'This is too much for an address: the text is copied, to be pasted there.',
  isWhole: 'GitHub gets the text as it stands above, filled in; you send it off there.',

  meter: (here: number, needs: number) =>
    `What is asked for first: ${inDigits(here)} of ${inDigits(needs)} are here`,
  here: 'here',

  redaction: 'Replaced before you share it; the same one by the same token:',
  misses: 'This misses some secrets. Read the text before you share it, and remove what it left.',
  redacted: {
    mail: 'mail addresses',
    cookie: 'cookies',
    secret: 'passwords and tokens',
    host: 'names of hosts',
    ip: 'IP addresses',
    user: 'users’ names in paths',
  },

  tellUs: 'Should it be known here? Tell those who make this',
  isTold: 'What is told',
  notRecognised: 'Not recognised',
  openOwnIssue: 'Open an issue at the tracker of this project',
};
