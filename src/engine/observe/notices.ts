import type { Counted, Message, Notice } from '../../model/index.ts';
import { countWords, inDigits } from '../counted.ts';

/** Counts made while reading a source. */
export interface Counts {
  readonly bytes: number;
  readonly lines: number;
  readonly blank: number;
  /** Characters that no log contains. */
  readonly odd: number;
  /** Lines that hold a known text and weren't read. */
  readonly notRead: number;
}

/** The notices of a reading. */
export function notices(counts: Counts, wasCut: boolean): readonly Notice[] {
  if (counts.lines === counts.blank) {
    return [
      {
        code: 'empty',
        says: 'It holds only white space. Paste the lines of the log.',
      },
    ];
  }
  const found: Notice[] = [];
  if (counts.odd > counts.bytes / 20) {
    found.push({
      code: 'binary',
      says: 'This is not text. If it is an archive, unpack it and choose the log in it.',
    });
  }
  if (wasCut) {
    found.push({
      code: 'line-cut',
      says: 'A line was longer than 64 KiB. The rest of it was left out.',
    });
  }
  if (counts.notRead > 0) {
    found.push({
      code: 'not-read',
      says: `${lines(counts.notRead)} had known words in too many different forms. They were counted, but not read. If nothing here fits, give only the part of the log around the failure.`,
    });
  }
  return found;
}

/** A text that is understood only as a whole is longer than `most` bytes. */
export const tooLong = (most: number): Notice => ({
  code: 'whole-too-long',
  says: `This is longer than ${String(most / 1_000_000)} MB, so it was not checked as a whole. Configuration faults that depend on the order or nesting of lines were not looked for. Split it, or give only the virtual host.`,
});

/** This many of its lines are among lines of another kind. */
export const amongOthers = (number: number): Notice => ({
  code: 'among-others',
  says: `${lines(number)} of a configuration or a listing are among other lines, so they were not checked together. Give them alone.`,
});

/** Names the messages that occur more often than their sightings are kept. */
export function countedNotices(
  messages: readonly Message[],
  counted: readonly Counted[],
): readonly Notice[] {
  const folded = counted.filter(({ leftOut }) => leftOut > 0);
  const titles = new Map(
    messages.flatMap(({ id, title, role }) => (role.kind === 'evidence' ? [[id, title]] : [])),
  );
  const others = folded.filter(({ message }) => !titles.has(message));
  const said = folded.flatMap((one) => {
    const title = titles.get(one.message);
    return title === undefined
      ? []
      : `“${title}”: ${countWords(one)}. Only some of them are shown one by one.`;
  });
  if (others.length > 0) {
    const times = others.reduce((sum, { leftOut }) => sum + leftOut, 0);
    const atLeast = others.some(({ isTimesAtLeast }) => isTimesAtLeast) ? 'At least ' : '';
    said.push(
      `${atLeast}${lines(times)} that show no fault by themselves ${times === 1 ? 'is' : 'are'} only counted by message.`,
    );
  }
  return said.map((says) => ({ code: 'counted', says }));
}

const lines = (number: number): string => (number === 1 ? '1 line' : `${inDigits(number)} lines`);

/** Characters that no log contains: control characters, and what a decoder couldn't read. */
export function oddities(text: string): number {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 27 && (code < 9 || code > 13)) || code === 0xfffd) odd += 1;
  }
  return odd;
}
