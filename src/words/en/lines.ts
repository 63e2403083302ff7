import { allOf } from '../intl.ts';

const MOST_NAMED = 3;

/** How lines of a log are named. */
export const words = {
  /** `line 3`, or `Paste 2, line 3` where there are several sources. */
  line: (line: number, source?: string) =>
    source === undefined ? `line ${String(line)}` : `${source}, line ${String(line)}`,
  of: (source: string, lines: string) => `${source}, ${lines}`,
  /** `line 3`, `lines 3 and 5`, `lines 3, 5, 9, and more`. */
  lines: (lines: readonly number[]) => {
    const named = lines.slice(0, MOST_NAMED).map(String);
    const all = lines.length > MOST_NAMED ? [...named, 'more'] : named;
    return `${lines.length === 1 ? 'line' : 'lines'} ${allOf(all)}`;
  },
};
