import { count, inDigits } from '../intl.ts';

/** The side panel: known facts and possible causes. */
export const words = {
  known: 'Known facts',
  moreFacts: (facts: number) =>
    count(facts, { one: 'Edit # more known fact', other: 'Edit # more known facts' }),
  /** Who says that a fact holds. */
  you: 'you',
  ownWords: (place: string) => `from your words, ${place}`,
  elsewhere: 'a log you do not have',
  disputed: (by: string, value: string) => `${by}: ${value}`,
  valueOf: (fact: string, value: string) => `${fact}: ${value}`,

  couldBe: 'Possible causes',
  lessLikely: (problems: number) => `and ${inDigits(problems)} more, less likely`,
  ruledOut: 'Ruled out',
  server: 'The server',
  /** When the deciding lines were logged. */
  logged: (first: string, last: string) =>
    first === last ? `Logged at ${first}.` : `First logged at ${first}, last at ${last}.`,
  unknown: 'Still unknown',
  idle: 'Answered, but not needed now',
  notices: 'Notes on what was read',
  inPlaces: (places: number) => `in ${inDigits(places)} places`,
  byWhatIsKnown: 'based on known facts',
  fits: 'fits what you see',

  whyAndWhyNot: 'Evidence for and against',
  loading: 'Loading…',

  ticket: 'For the ticket',
  script: 'A script that collects the rest',
  handOver: 'Create a report',
  read: 'What was read',
  copy: 'Copy the report',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied. It opens this case without its log.',
  copied: 'Copied',
  transcriptCopied: 'Report copied. Read it before you share it.',
  misses: 'Redaction misses some secrets. Read the text before you share it.',
};
