import { allOf } from '../intl.ts';

const MOST_NAMED = 3;

/** How lines of a log are named. */
export const words = {
  /** `line 3`, `lines 3 and 5`, `lines 3, 5, 9, and more`. */
  lines: (lines: readonly number[]) => {
    const named = lines.slice(0, MOST_NAMED).map(String);
    const all = lines.length > MOST_NAMED ? [...named, 'more'] : named;
    return `${lines.length === 1 ? 'line' : 'lines'} ${allOf(all)}`;
  },
};
