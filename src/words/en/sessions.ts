import { locale } from '#words/locale.ts';

/** Saved sessions. */
export const words = {
  title: 'Sessions',
  lead: 'A session holds what you pasted, answered, tried and noted. If you save it, it is kept in this browser and nowhere else.',
  refused:
    "The browser can't keep it: it has no space left, or this is a private window. Save it as a file instead.",
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
    `This session was not saved, because it could not be opened again. ${why} Save the transcript instead.`,
  misses:
    'Redaction misses some secrets. Read the file before you share it, and remove what it left.',
  notOpened: (file: string, why: string) => `${file} was not opened. ${why}`,

  saveThis: 'Save this one',
  name: 'Name',
  example: 'ticket 4711',
  giveName: 'Enter a name.',
  save: 'Save in this browser',
  saveRedacted: 'Save as a file, redacted',
  saveAsIs: 'Save as a file, as it is',

  notReadable: 'Not readable',
  savedAt: (when: Date) => `saved ${when.toLocaleString(locale)}`,
  damaged: 'damaged, or saved in another format',
  open: 'Open',
  erase: 'Erase',
  it: 'it',
};
