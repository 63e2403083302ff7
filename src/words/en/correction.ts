/** The correction of a pasted configuration. */
export const words = {
  title: 'The whole correction',
  ownLines: 'Your own lines',
  signs:
    'A line that begins with - is removed, and one that begins with + is added. Everything else stays.',
  diff: 'Correction as a diff',
  whole: 'Corrected text',
  left: "Not corrected, because the right line doesn't follow from the text:",
  ofLine: (line: number, name: string) => `Line ${String(line)}: ${name}`,
};
