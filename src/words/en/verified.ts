/** After a remedy: what a new log says against the one before, and the end. */
export const words = {
  against: 'Against the log before the remedy:',
  gone: (titles: string) => `Gone: ${titles}`,
  stillThere: (titles: string) => `Still there: ${titles}`,
  fresh: (titles: string) => `New: ${titles}`,

  worked: 'It worked',
  itWas: (problem: string) =>
    `It was: ${problem}. Keep the transcript with the ticket: whoever meets it next will look there.`,
  answersAgain:
    'The site answers again. Keep the transcript with the ticket: whoever meets it next will look there.',
  transcript: 'The transcript',
  startOver: 'Start over',
};
