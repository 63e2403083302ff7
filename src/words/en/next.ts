import type { Lack, Missing, Why } from '../../model/index.ts';

/** What was recognized, where no fault is named. */
const KNOWN = {
  configuration: 'No known fault was found in the configuration.',
  words: 'What you wrote is among the known facts.',
  lines: "The recognized lines don't name a fault that can be fixed here.",
  nothing: 'Nothing here was recognized.',
};

function knownOf({ kinds, isAnyKnown }: Extract<Why, { kind: 'no-fault' }>): keyof typeof KNOWN {
  if (kinds.includes('apache-configuration')) return 'configuration';
  if (!isAnyKnown) return 'nothing';
  return kinds.length > 0 && kinds.every((kind) => kind === 'words') ? 'words' : 'lines';
}

/** Why a question is asked, and what is missing. */
export const words = {
  /** `nameOf` gives the name of a problem. */
  why: (why: Why, nameOf: (problem: string) => string): string => {
    if (why.kind === 'narrows') return 'The answer decides which causes remain.';
    if (why.kind === 'separates') {
      return `The answer tells these apart: ${why.problems.map(nameOf).join('; ')}.`;
    }
    return `${KNOWN[knownOf(why)]} What you see narrows it down.`;
  },
  missing: (missing: Missing | Lack): Missing => {
    if (!('code' in missing)) return missing;
    if (missing.code === 'log-of-now') {
      return {
        what: 'What the log says now',
        why: 'One problem is fixed. What is logged now belongs to the next one.',
        how: 'Request the page again, and paste the lines of that minute.',
      };
    }
    return {
      what: 'The line that Apache logged',
      why: "Without it, the remaining causes can't be told apart.",
      how: missing.how,
    };
  },
};
