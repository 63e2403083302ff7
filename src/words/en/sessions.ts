import { locale } from '#words/locale.ts';

/** Sessions that are saved. */
export const words = {
  title: 'Sessions',
  lead: 'A session is what you pasted, answered, tried and noted. It is kept in this browser only if you save it, and goes nowhere else.',
  refused:
    'The browser does not keep it: it has no room, or this is a private window. Save it as a file instead.',
  saved: 'Saved',
  inBrowser: 'Saved in this browser',
  none: 'None.',
  list: 'Saved sessions',
  erased: 'Erased',
  openFile: 'Open a file',
  allErased: 'All sessions are erased',
  eraseAll: 'Erase all',
  tooLarge: 'It is larger than any session.',
  notSaved: (why: string) =>
    `This session was not saved, because it would not open again. ${why} Save the transcript instead.`,
  misses:
    'Redaction misses some secrets. Read the file before you share it, and remove what it left.',
  notOpened: (file: string, why: string) => `${file} was not opened. ${why}`,

  saveThis: 'Save this one',
  name: 'Name',
  example: 'ticket 4711',
  giveName: 'Give it a name, by which you find it again.',
  save: 'Save in this browser',
  saveRedacted: 'Save as a file, redacted',
  saveAsIs: 'Save as a file, as it is',

  notReadable: 'Not readable',
  savedAt: (when: Date) => `saved ${when.toLocaleString(locale)}`,
  damaged: 'damaged, or saved by another version',
  open: 'Open',
  erase: 'Erase',
  it: 'it',
};
