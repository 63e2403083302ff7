/** Cuts a text that arrives in pieces into lines. */
export interface LineCutter {
  push(text: string, take: (line: string) => void): void;
  end(take: (line: string) => void): void;
  /** Whether a line was longer than a line can be, and was cut. */
  cut(): boolean;
}

/** A line that is carried from piece to piece is cut here: without a bound, carrying is quadratic. */
const LONGEST_LINE = 64 * 1024;

/** Lines end with LF, CRLF or CR; the rest of a line over the bound is dropped. */
export function lineCutter(): LineCutter {
  let carried = '';
  let wasCut = false;
  const give = (line: string, take: (line: string) => void): void => {
    if (line.length > LONGEST_LINE) wasCut = true;
    take(line.slice(0, LONGEST_LINE));
  };
  return {
    push(text, take) {
      const pieces = (carried + text).split(/\r\n|\n|\r(?=[^\n])/);
      carried = pieces.pop() ?? '';
      if (carried.length > LONGEST_LINE) {
        wasCut = true;
        carried = carried.slice(0, LONGEST_LINE);
      }
      for (const piece of pieces) give(piece, take);
    },
    end(take) {
      if (carried !== '') give(carried.replace(/\r$/, ''), take);
      carried = '';
    },
    cut: () => wasCut,
  };
}
