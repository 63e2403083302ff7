import type { Notice } from '../../model/index.ts';

/** What was counted while a source was read. */
export interface Counts {
  readonly bytes: number;
  readonly lines: number;
  readonly blank: number;
  /** Characters that no log holds. */
  readonly odd: number;
}

/** What a reading has to say of itself. */
export function notices(counts: Counts, wasCut: boolean): readonly Notice[] {
  if (counts.lines === counts.blank) {
    return [
      {
        code: 'empty',
        says: 'There is nothing in it but white space. Paste the lines of the log.',
      },
    ];
  }
  const found: Notice[] = [];
  if (counts.odd > counts.bytes / 20) {
    found.push({
      code: 'binary',
      says: 'This is not text. If it is an archive, unpack it first, then give the log that is in it.',
    });
  }
  if (wasCut) {
    found.push({
      code: 'line-cut',
      says: 'A line was longer than 64 KiB; the rest of it was left out.',
    });
  }
  return found;
}

/** Characters that no log holds: control characters, and what a decoder could not read. */
export function oddities(text: string): number {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 27 && (code < 9 || code > 13)) || code === 0xfffd) odd += 1;
  }
  return odd;
}
