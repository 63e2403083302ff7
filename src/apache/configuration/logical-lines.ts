/** A line as Apache sees it: continuations joined, white space around it gone. */
export interface LogicalLine {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * Joins lines that end with a backslash. Comments are kept, since a backslash continues them too;
 * blank lines are dropped.
 */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let carried: string[] = [];
  let start = 1;
  const physical = text.split(/\r\n|\n|\r/);
  physical.forEach((raw, index) => {
    if (carried.length === 0) start = index + 1;
    const continues = raw.endsWith('\\') && index < physical.length - 1;
    carried.push(continues ? raw.slice(0, -1) : raw);
    if (continues) return;
    const joined = carried.join('').trim();
    carried = [];
    if (joined !== '') lines.push({ text: joined, line: start, endLine: index + 1 });
  });
  return lines;
}
