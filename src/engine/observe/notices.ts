import type { Counted, Message, Notice } from '../../model/index.ts';

/** Counts made while reading a source. */
export interface Counts {
  readonly bytes: number;
  readonly lines: number;
  readonly blank: number;
  /** Characters that no log contains. */
  readonly odd: number;
  /** Lines that hold a known text and weren't read. */
  readonly notRead: number;
  /** Lines in the user's own words in which nothing was understood. */
  readonly unheard: readonly number[];
}

/** The notices of a reading. */
export function notices(counts: Counts, wasCut: boolean): readonly Notice[] {
  if (counts.lines === counts.blank) return [{ code: 'empty' }];
  const found: Notice[] = [];
  if (counts.odd > counts.bytes / 20) found.push({ code: 'binary' });
  if (wasCut) found.push({ code: 'line-cut' });
  if (counts.notRead > 0) found.push({ code: 'not-read', lines: counts.notRead });
  const [line] = counts.unheard;
  if (line !== undefined) found.push({ code: 'own-words', line, lines: counts.unheard.length });
  return found;
}

/** Names the messages that occur more often than their sightings are kept. */
export function countedNotices(
  messages: readonly Message[],
  counted: readonly Counted[],
): readonly Notice[] {
  const folded = counted.filter(({ leftOut }) => leftOut > 0);
  const titles = new Map(
    messages.flatMap(({ id, title, role }) => (role.kind === 'evidence' ? [[id, title]] : [])),
  );
  const ours = folded.flatMap((one): readonly Notice[] => {
    const title = titles.get(one.message);
    return title === undefined ? [] : [{ code: 'counted', title, counted: one }];
  });
  const others = folded.filter(({ message }) => !titles.has(message));
  if (others.length === 0) return ours;
  const times = others.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const isAtLeast = others.some(({ isTimesAtLeast }) => isTimesAtLeast);
  const all = {
    times,
    ...(isAtLeast && { isTimesAtLeast: true as const }),
    different: {},
    isAtLeast,
  };
  return [...ours, { code: 'counted', title: null, counted: all }];
}

/** Characters that no log contains: control characters, and what a decoder couldn't read. */
export function oddities(text: string): number {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 27 && (code < 9 || code > 13)) || code === 0xfffd) odd += 1;
  }
  return odd;
}
