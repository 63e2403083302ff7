import { inDigits } from '../intl.ts';

/** Why something isn't opened as a session. */
export const words = {
  noSession: "This isn't a saved session.",
  otherVersion: (version: string, ours: number) =>
    `It was saved in another format (${version}). This version reads format ${String(ours)}.`,
  damaged: (where: string) => `It is damaged at "${where}".`,
  whole: 'the top level',
  tooLarge: (most: number) =>
    `It is larger than ${inDigits(Math.round(most / 1e6))} MB, the most that a session can have.`,
};
