import { findingAt, inConfiguration } from './finding.ts';

/** Other files and macros that the text names: what they say is not known here. */
export const textNotRead = inConfiguration('text-not-read', ({ all }) =>
  all
    .filter(({ directive: { key } }) => /^(?:include|includeoptional|use)$/.test(key))
    .slice(0, MOST)
    .map((placed) => findingAt('text-not-read', placed, { text: placed.directive.args[0] })),
);

const MOST = 50;
