import type { CountedTimes } from '../../model/index.ts';
import { inDigits } from '../intl.ts';

export const words = {
  /** `600 times, 600 different values of path`; `at least 128 different values` if not all were read. */
  counted: ({ times, isTimesAtLeast, different, isAtLeast }: CountedTimes): string => {
    const values = Object.entries(different)
      .filter(([, number]) => number > 1)
      .map(([capture, number]) => `${inDigits(number)} different values of ${capture}`);
    if (isAtLeast && values[0] !== undefined) values[0] = `at least ${values[0]}`;
    const often = times === 1 ? 'once' : `${inDigits(times)} times`;
    return [isTimesAtLeast ? `at least ${often}` : often, ...values].join(', ');
  },
};
