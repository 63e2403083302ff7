/** A line of a file with its number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** How many lines are shown before and after one. */
const AROUND = 6;
const REACH = 16 * 1024;

/**
 * Reads the lines around one again. `offset` is its start in the file, in bytes. Null if the file
 * has changed or gone.
 */
export async function linesAround(
  file: Blob,
  offset: number,
  number: number,
): Promise<readonly NumberedLine[] | null> {
  const from = Math.max(0, offset - REACH);
  try {
    const before = linesOf(await file.slice(from, offset).arrayBuffer());
    const behind = linesOf(await file.slice(offset, offset + REACH).arrayBuffer());
    // Both ends may be inside a line. The text before `offset` ends with an empty one.
    const whole = from === 0 ? before : before.slice(1);
    const above = whole.slice(0, -1).slice(-AROUND);
    return [...above, ...behind.slice(0, AROUND + 1)].map((text, index) => ({
      number: number - above.length + index,
      text,
    }));
  } catch {
    return null;
  }
}

const linesOf = (bytes: ArrayBuffer): readonly string[] =>
  new TextDecoder().decode(bytes).split(/\r?\n/);
