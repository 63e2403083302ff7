/** Why a source wasn't read. */
export const words = {
  empty: (name: string) => `${name} is empty. Choose the log that has the error in it.`,
  nothing:
    'There is nothing to read yet. Paste the line that Apache logged, or choose what you see below.',
  tooLong:
    'This is more than 5 MB, too much for a text box. Save it as a file and choose the file, or paste the last few hundred lines.',
  stuck: (name: string) =>
    `Reading ${name} stopped. Try again, or paste its last few hundred lines.`,
  unreadable: (name: string) =>
    `${name} could not be read. It may have changed or been deleted since you chose it. Choose it again.`,
};
