import { inDigits } from '../intl.ts';

export const inMegabytes = (bytes: number): string =>
  inDigits(bytes / 1e6, { maximumFractionDigits: bytes < 1e7 ? 1 : 0 });

/** What a case says about its reading and its values. */
export const words = {
  paste: (number: number) => `Paste ${String(number)}`,
  reading: (name: string) => `Reading ${name}`,
  /** In bytes, and seconds. */
  readSoFar: (done: number, size: number, secondsLeft: number | null) =>
    secondsLeft === null
      ? `${inMegabytes(done)} of ${inMegabytes(size)} MB`
      : `${inMegabytes(done)} of ${inMegabytes(size)} MB, about ${inDigits(secondsLeft)} s left`,
  notLoaded:
    "The log reader didn't load. You're offline, or the site was updated since you opened it. Copy your text, then reload the page.",
  origins: {
    user: 'typed by you',
    log: 'from your log',
    words: 'from your own words: check it',
    platform: 'usual on this platform',
    guess: 'a guess: check it',
    suggestion: 'a suggestion',
    none: 'to fill in',
  },
  fromLine: (line: string) => `from ${line}`,
  cannotBeUsed: (value: string, reason: string) => `${value} can't be used: ${reason}`,
};
