const MOST_NAMED = 3;

/** How lines of a log are named. */
export const words = {
  /** `line 3`, `lines 3 and 5`, `lines 3, 5, 9 and more`. */
  lines: (lines: readonly number[]) => {
    const named = lines.slice(0, MOST_NAMED).map(String);
    if (lines.length === 1) return `line ${named.join('')}`;
    if (lines.length > MOST_NAMED) return `lines ${named.join(', ')} and more`;
    return `lines ${named.slice(0, -1).join(', ')} and ${named[named.length - 1] ?? ''}`;
  },
};
