import type { Evidence, KnowledgeBase, Problem } from '../model/index.ts';

/** A problem that a message is evidence for, and the author's words for it. */
export interface Meaning {
  readonly problem: Problem;
  readonly evidence: readonly Evidence[];
}

const WEIGHTS: readonly Evidence['weight'][] = ['conclusive', 'strong', 'weak'];
const FREQUENCIES: readonly Problem['frequency'][] = ['common', 'occasional', 'rare'];

/** The problems that a message can mean, most likely first. */
export function meaningsOf(kb: KnowledgeBase, message: string): readonly Meaning[] {
  return kb.problems
    .map((problem) => ({
      problem,
      evidence: problem.evidence.filter((one) => one.speaks === 'for' && one.message === message),
    }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort(
      (a, b) =>
        Number(isWeak(a)) - Number(isWeak(b)) ||
        frequency(a) - frequency(b) ||
        weight(a) - weight(b),
    );
}

const isWeak = ({ evidence }: Meaning): boolean =>
  evidence.every(({ weight }) => weight === 'weak');

const frequency = ({ problem }: Meaning): number => FREQUENCIES.indexOf(problem.frequency);

const weight = ({ evidence }: Meaning): number =>
  Math.min(...evidence.map((one) => WEIGHTS.indexOf(one.weight)));
