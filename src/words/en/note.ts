/** The field for a note. */
export const words = {
  label: 'A note for the transcript',
  add: 'Add the note',
};
