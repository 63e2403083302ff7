import { inDigits } from '../intl.ts';

/** What stands beside the column: what is known, and what it could be. */
export const words = {
  known: 'What is known',
  /** Who says that a fact holds. */
  you: 'you',
  line: (line: number) => `line ${String(line)}`,
  elsewhere: 'a log you do not have',
  disputed: (by: string, value: string) => `${by}: ${value}`,
  valueOf: (fact: string, value: string) => `${fact}: ${value}`,

  couldBe: 'What it could be',
  lessLikely: (problems: number) => `and ${inDigits(problems)} more, less likely`,
  ruledOut: 'Ruled out',
  unknown: 'Still unknown',
  idle: 'Kept, but not asked on this way',
  notices: 'About what was read',
  inPlaces: (places: number) => `in ${inDigits(places)} places`,
  byWhatIsKnown: 'by what is known',
  fits: 'fits what you see',

  whyAndWhyNot: 'Why, and why not',
  loading: 'Loading…',

  ticket: 'For the ticket',
  script: 'A script that looks for the rest',
  handOver: 'Hand it over',
  read: 'What was read',
  copy: 'Copy what we know',
  copied: 'Copied',
  transcriptCopied: 'Transcript copied. Read it before you share it.',
  misses: 'Redaction misses some secrets. Read the text before you share it.',
};
