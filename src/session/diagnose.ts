import { conclude } from '../engine/conclude.ts';

/** The name of the mark in the browser's timeline, one for each diagnosis that is made. */
const MARK = 'diagnosis';

/** Makes a diagnosis. How many a page makes can be counted in its timeline. */
export const diagnose: typeof conclude = (...given) => {
  performance.mark(MARK);
  return conclude(...given);
};
