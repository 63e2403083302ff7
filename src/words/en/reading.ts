/** Why something that was given was not read. */
export const words = {
  empty: (name: string) => `${name} is empty. Choose the log that has the error in it.`,
  nothing:
    'There is nothing to read yet. Paste the line that Apache logged, or start from what you see, below.',
  tooLong:
    'This is more than 5 MB, too much for a text box. Save it as a file and choose that, or paste the last few hundred lines.',
  stuck: (name: string) =>
    `Reading ${name} came to a halt. Try again, or paste the last few hundred lines of it.`,
  unreadable: (name: string) =>
    `${name} could not be read. It may have changed or gone since it was chosen; choose it again.`,
};
