import { inDigits } from '../intl.ts';

/** Why something is not opened as a session. */
export const words = {
  noSession: 'This is no session that was saved here.',
  otherVersion: (version: string, ours: number) =>
    `It was saved by another version (${version}); this one reads ${String(ours)}.`,
  damaged: (where: string) => `It is damaged at "${where}", and was not opened.`,
  whole: 'the whole',
  tooLarge: (most: number) =>
    `It is larger than the ${inDigits(Math.round(most / 1e6))} MB that a session can have.`,
};
