/** The field for a note. */
export const words = {
  label: 'Note for the transcript',
  add: 'Add note',
};
