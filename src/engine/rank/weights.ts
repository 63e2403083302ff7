import type { Evidence, Problem, Weight } from '../../model/index.ts';

/** What an author's words weigh. Changing a number here changes diagnoses: run the cases. */
const WEIGHTS: Readonly<Record<Weight, number>> = { conclusive: 100, strong: 10, weak: 3 };

/** A symptom that fits is less than the least evidence. */
export const SYMPTOM_FITS = 1;

/** Between equals, what people bring more often comes first; never more than a symptom. */
const FREQUENCY: Readonly<Record<Problem['frequency'], number>> = {
  common: 0.3,
  occasional: 0.2,
  rare: 0.1,
};

/** Signed: against is negative. */
export const weigh = ({ speaks, weight }: Pick<Evidence, 'speaks' | 'weight'>): number =>
  speaks === 'for' ? WEIGHTS[weight] : -WEIGHTS[weight];

export const frequency = (problem: Problem): number => FREQUENCY[problem.frequency];
