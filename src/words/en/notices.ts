import type { Notice } from '../../model/index.ts';
import { count, inDigits } from '../intl.ts';
import { words as counts } from './counted.ts';
import { inMegabytes } from './session.ts';

const lines = (number: number): string => count(number, { one: '# line', other: '# lines' });

export const words = {
  /** What a reading has to say about its source. */
  notice: (notice: Notice): string => {
    switch (notice.code) {
      case 'empty':
        return 'It holds only white space. Paste the lines of the log.';
      case 'binary':
        return 'This is not text. If it is an archive, unpack it and choose the log in it.';
      case 'decoded':
        return `Read as ${notice.encoding.toUpperCase()}.`;
      case 'line-cut':
        return 'A line was longer than 64 KiB. The rest of it was left out.';
      case 'cropped':
        return 'The compressed file is damaged or incomplete. It was read up to that point.';
      case 'stopped':
        return `You stopped reading ${notice.name} at ${inMegabytes(notice.done)} of ${inMegabytes(notice.size)} MB. The rest wasn't read.`;
      case 'not-read':
        return `${lines(notice.lines)} had known words in too many different forms. They were counted, but not read. If nothing here fits, give only the part of the log around the failure.`;
      case 'whole-too-long':
        return `This is longer than ${inDigits(notice.most / 1e6)} MB, so it was not checked as a whole. Configuration faults that depend on the order or nesting of lines were not looked for. Split it, or give only the virtual host.`;
      case 'among-others':
        return `${lines(notice.lines)} of a configuration or a listing are among other lines, so they were not checked together. Give them alone.`;
      case 'own-words':
        return `${which(notice)} like your own words, but nothing was understood. Short sentences in English help: "The server runs Debian 13." "The site returns 500."`;
      case 'counted':
        return countedOnly(notice);
    }
  },
};

const which = ({ line, lines: number }: Extract<Notice, { code: 'own-words' }>): string =>
  number === 1
    ? `Line ${inDigits(line)} looks`
    : `${lines(number)}, the first is line ${inDigits(line)}, look`;

function countedOnly({ title, counted }: Extract<Notice, { code: 'counted' }>): string {
  if (title !== null) {
    return `“${title}”: ${counts.counted(counted)}. Only some of them are shown one by one.`;
  }
  const all = count(counted.times, {
    one: '# line that shows no fault by itself is',
    other: '# lines that show no fault by themselves are',
  });
  return `${counted.isTimesAtLeast ? 'At least ' : ''}${all} only counted by message.`;
}
