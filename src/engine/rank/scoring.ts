import type {
  Confidence,
  Evidence,
  FactOrigin,
  KnownFact,
  Problem,
  Reason,
  Weight,
} from '../../model/index.ts';
import { factsOf } from '../facts/judge-condition.ts';

/**
 * All numbers by which hypotheses are judged, with what they mean; docs/ranking.md explains them to
 * authors. They are decibels of odds: 10 is ten times as likely, 20 a hundred times, and independent
 * evidence adds up. Changing a number here changes diagnoses: run the cases.
 */
const WEIGHTS: Readonly<Record<Weight, number>> = {
  /** A thousand times as likely where the problem is there: no other problem explains it. */
  conclusive: 30,
  /** Ten times as likely. */
  strong: 10,
  /** Twice as likely. */
  weak: 3,
};

/** A symptom that the user told, and that the problem can show as: less than the least evidence. */
const SYMPTOM_FITS = 1;

/** How often people bring a problem. Less than a symptom: it only decides between equals. */
const FREQUENCY: Readonly<Record<Problem['frequency'], number>> = {
  common: 2,
  occasional: 1,
  rare: 0,
};

/** What another value of a fact weighs against a problem that one value of it speaks for. */
export const COMPLEMENT: Weight = 'strong';

/** Two hypotheses this close, three to one, are rivals: a question decides between them. */
export const CLOSE = 5;

/** Where two hypotheses of different confidence stand, best first. */
export const TIER: Readonly<Record<Confidence, number>> = { confirmed: 0, likely: 1, possible: 3 };

const RULED_OUT_TIER = 4;

/** What something else accounts for comes after everything that is at least likely. */
export const EXPLAINED_TIER = 2;

/** Further apart than any score: the tier decides before it, and what is ruled out comes last. */
const TIER_APART = 1000;

/** Tier and score in one number, to compare hypotheses with. */
export const strengthOf = ({ score, confidence }: Score, reasons: readonly Reason[]): number =>
  score - TIER_APART * (isRuledOut(reasons) ? RULED_OUT_TIER : TIER[confidence]);

/** What the reasons for and against a problem add up to, and the certainty that follows. */
export interface Score {
  readonly score: number;
  readonly confidence: Confidence;
}

/** Scores a problem by the reasons for and against it. */
export function scoreOf(
  problem: Pick<Problem, 'frequency' | 'symptoms'>,
  reasons: readonly Reason[],
  facts: readonly KnownFact[],
): Score {
  const sideOf = (speaks: Evidence['speaks']): readonly Reason[] =>
    reasons.filter(({ evidence }) => evidence.speaks === speaks);
  const [pro, contra] = [sideOf('for'), sideOf('against')];
  const evidence = total(pro, facts) - total(contra, facts);
  // A symptom alone doesn't bring back what something speaks against.
  const isOpen = evidence > 0 || contra.length === 0;
  const sum = evidence + (isOpen && fits(problem, facts) ? SYMPTOM_FITS : 0);
  return {
    score: sum > 0 ? sum + FREQUENCY[problem.frequency] : sum,
    confidence: confidence(pro, contra),
  };
}

/** A symptom that a line tells fits every problem that shows as it, which says nothing; the user's does. */
const fits = ({ symptoms }: Pick<Problem, 'symptoms'>, facts: readonly KnownFact[]): boolean =>
  facts.some(
    ({ fact, value, origin }) =>
      fact === 'symptom' &&
      (origin.kind === 'user' || origin.kind === 'words') &&
      symptoms.includes(value),
  );

/** Whether something speaks against a problem so much that it is off the table. */
export const isRuledOut = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    ({ evidence: { speaks, weight } }) => speaks === 'against' && weight === 'conclusive',
  );

/**
 * The sum of the reasons of one side. A line and an answer count once, by the strongest reason that
 * they carry: a reason all of whose lines and facts were counted before adds nothing.
 */
function total(reasons: readonly Reason[], facts: readonly KnownFact[]): number {
  const counted = new Set<string>();
  const strongestFirst = reasons.toSorted((a, b) => weigh(b) - weigh(a));
  return strongestFirst.reduce((sum, reason) => {
    const carriers = carriersOf(reason, facts);
    const isNew = carriers.some((one) => !counted.has(one));
    for (const one of carriers) counted.add(one);
    return isNew ? sum + weigh(reason) : sum;
  }, 0);
}

const weigh = ({ evidence }: Reason): number => WEIGHTS[evidence.weight];

/**
 * The lines that carry a reason; where it speaks of facts alone, those facts or
 * the lines that tell them. The symptom carries only what names no other fact.
 */
function carriersOf(
  { evidence, sightings }: Reason,
  facts: readonly KnownFact[],
): readonly string[] {
  if (sightings.length > 0) {
    return sightings.map(({ source, line, message }) =>
      source < 0 ? `told ${message}` : lineKey(source, line),
    );
  }
  const named = evidence.where ? factsOf(evidence.where) : [];
  const telling = named.filter((fact) => fact !== 'symptom');
  return (telling.length > 0 ? telling : named).map((fact) =>
    factKey(fact, facts.find((one) => one.fact === fact)?.origin),
  );
}

const factKey = (fact: string, origin: FactOrigin | undefined): string =>
  origin?.kind === 'log' || origin?.kind === 'words'
    ? lineKey(origin.source, origin.line)
    : `fact ${fact}`;

const lineKey = (source: number, line: number): string => `${String(source)}:${String(line)}`;

/** One strong reason against takes back what a strong or conclusive one gave. */
function confidence(pro: readonly Reason[], contra: readonly Reason[]): Confidence {
  if (has(contra, 'strong')) return 'possible';
  if (has(pro, 'conclusive')) return 'confirmed';
  return has(pro, 'strong') ? 'likely' : 'possible';
}

const has = (reasons: readonly Reason[], weight: Weight): boolean =>
  reasons.some(({ evidence }) => evidence.weight === weight);
