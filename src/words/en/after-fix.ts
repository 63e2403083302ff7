/** After a fix: the new log compared with the old one, and the end. */
export const words = {
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
