import type { Confidence, Hypothesis, KnowledgeBase } from '../../model/index.ts';
import { diagnoseCase } from '../checks/check-cases.ts';
import type { LabeledText } from './labeled-texts.ts';

/** What came first for a text, and what is true. */
export interface Answer {
  readonly name: string;
  /** Null where nothing was said. */
  readonly said: Pick<Hypothesis, 'problem' | 'confidence'> | null;
  readonly truth: readonly string[];
  readonly isRight: boolean;
}

/** How often a word of certainty was right. */
export type Calibration = Readonly<
  Record<Confidence, { readonly right: number; readonly wrong: number }>
>;

/** Judges each text by itself, without any answer of a user. */
export const answersTo = (kb: KnowledgeBase, texts: readonly LabeledText[]): readonly Answer[] =>
  texts.map(({ name, texts: given, truth }) => {
    const [first] = diagnoseCase(kb, { texts: given, answers: {} }).hypotheses;
    const said = first ? { problem: first.problem, confidence: first.confidence } : null;
    return { name, said, truth, isRight: isRight(said, truth) };
  });

/** Where nothing of ours is wrong, no more may be said than that something is possible. */
function isRight(said: Answer['said'], truth: readonly string[]): boolean {
  if (truth.length === 0) return said === null || said.confidence === 'possible';
  return said !== null && truth.includes(said.problem);
}

/** Certainty against truth, over the first answers. */
export function calibrationOf(answers: readonly Answer[]): Calibration {
  const count = (confidence: Confidence): Calibration[Confidence] => {
    const said = answers.filter((one) => one.said?.confidence === confidence);
    const right = said.filter((one) => one.isRight).length;
    return { right, wrong: said.length - right };
  };
  return {
    confirmed: count('confirmed'),
    likely: count('likely'),
    possible: count('possible'),
  };
}
