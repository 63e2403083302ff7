import type { ReactNode } from 'react';
import { inDigits } from '../intl.ts';

/** The report, and the issue for this project's own tracker. */
export const words = {
  title: 'Create a report',
  outOfIdeas: 'No known fix is left. Create a report.',
  leadOut:
    'There is nothing else to try here. Someone who knows mod_wsgi can continue from this transcript.',
  lead: 'What was found and tried so far, for a colleague, a ticket or the mod_wsgi tracker.',
  script: (link: (words: string) => ReactNode) => <>{link('A script')} collects what is missing.</>,
  forWhom: 'Who is it for?',
  forColleague: 'For a colleague or a ticket',
  forCustomer: 'For a customer',
  customerHint:
    'Plain words and steps. The server’s own names stay, because its commands need them. Passwords and tokens are hidden. Read it before you send it.',
  message: 'Message',
  messageCopied: 'Message copied. Read it before you send it.',
  copyMessage: 'Copy the message',
  transcript: 'Transcript',
  transcriptCopied: 'Transcript copied. Read it before you share it.',
  copy: 'Copy the transcript',
  copied: 'Copied',
  save: 'Save it as a file',
  saveJson: 'Save it as JSON',
  print: 'Print',
  whereToGo: 'Where to go',
  trouble: 'Trouble with mod_wsgi',
  openIssue: 'Open an issue in the mod_wsgi tracker',
  guides: (installation: ReactNode, application: ReactNode) => (
    <>
      {installation} and {application} of the mod_wsgi documentation
    </>
  ),

  isCut: 'This is too long for a link. The text is copied: paste it there.',
  isWhole: 'GitHub gets the text above, filled in. You submit it there.',

  meter: (here: number, needs: number) =>
    `What maintainers ask for first: you have ${inDigits(here)} of ${inDigits(needs)}`,
  here: 'here',

  redaction: 'Replaced before you share it, equal values by equal tokens:',
  misses:
    'Redaction misses some secrets. Read the text before you share it, and remove what it left.',
  redacted: {
    mail: 'email addresses',
    cookie: 'cookies',
    secret: 'passwords and tokens',
    host: 'host names',
    ip: 'IP addresses',
    user: 'user names',
  },
  adjust: 'Hide or show more words',
  hideWord: 'Word to hide everywhere',
  hide: 'Hide it',
  showWord: 'Word to show, as it is in your log',
  show: 'Show it',
  hiddenWords: 'Words you hide',
  shownWords: 'Words you show',
  undo: (word: string) => `Undo: ${word}`,

  tellUs: 'Should this be recognized? Tell us',
  isTold: 'The text of the issue',
  notRecognized: 'Not recognized',
  openOwnIssue: 'Open an issue for wsgi-triage',
};
