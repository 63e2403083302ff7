import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';

/**
 * The places in a claim exist: `problem socket-directory-closed`, `question changed`, `tree hang`.
 */
export function checkCoverage(
  { claims, places, waivers, upstreamMessages }: Content,
  issues: Issues,
): void {
  for (const { id, told, file, line } of claims) {
    for (const place of told.filter((one) => !places.has(one))) {
      const message = `claim ${id} names "${place}", which does not exist`;
      issues.add({
        code: 'dangling',
        file,
        line,
        column: 1,
        message,
        hint: didYouMean(place, [...places.keys()]),
      });
    }
  }
  const all = new Set(upstreamMessages);
  const place = { file: 'waivers.yaml', line: 1, column: 1 };
  for (const { message } of waivers.filter((one) => !all.has(one.message))) {
    issues.add({
      code: 'stale-waiver',
      ...place,
      message: `waives "${message}", which isn't a message`,
      hint: 'remove it',
    });
  }
  if (waivers.length > MOST_WAIVERS) {
    issues.add({
      code: 'waivers',
      ...place,
      message: `has more than ${String(MOST_WAIVERS)} waivers`,
      hint: 'recognize some of these messages instead',
    });
  }
}

const MOST_WAIVERS = 25;
