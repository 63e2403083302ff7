import { allOf } from '../intl.ts';

/** After a fix: the new log compared with the old one, and the end. */
export const words = {
  fromWhen: (names: readonly string[]) =>
    `${allOf(names)}: is this from after your last change, or more from before it?`,
  fromAfter: 'From after the change',
  fromBefore: 'From before it',
  against: 'Compared with the log before the fix:',
  gone: (titles: string) => `Gone: ${titles}`,
  stillThere: (titles: string) => `Still there: ${titles}`,
  fresh: (titles: string) => `New: ${titles}`,

  worked: 'It worked',
  itWas: (problem: string) =>
    `The cause was: ${problem}. Keep the transcript with the ticket, for the next person who sees this.`,
  answersAgain:
    'The site works again. Keep the transcript with the ticket, for the next person who sees this.',
  transcript: 'The transcript',
  startOver: 'Start over',
};
