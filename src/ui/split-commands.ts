import type { CommandSegment } from '../model/index.ts';

/**
 * The commands of a block, one per line. A line that ends with a backslash continues on the next. A
 * segment that extends over a line end is cut there.
 */
export function splitCommands(
  segments: readonly CommandSegment[],
): readonly (readonly CommandSegment[])[] {
  const commands: CommandSegment[][] = [[]];
  for (const segment of segments) {
    // sudo -u www-data \<newline>stat /srv is one command
    const lines = segment.text.split(/(?<!\\)\n/);
    for (const [index, text] of lines.entries()) {
      if (index > 0) commands.push([]);
      if (text !== '') commands.at(-1)?.push({ ...segment, text });
    }
  }
  return commands.filter((command) => textOf(command).trim() !== '');
}

/** What is copied: as written, without a line end after it. */
export const textOf = (segments: readonly CommandSegment[]): string =>
  segments
    .map(({ text }) => text)
    .join('')
    .trimEnd();
