import type {
  Confidence,
  Evidence,
  HeldFact,
  Hypothesis,
  KnowledgeBase,
  Problem,
  Reason,
  SourcedSighting,
} from '../../model/index.ts';
import { factValues } from './hold-facts.ts';
import { foldWeak, instances, sameRecord, type Instance } from './instances.ts';
import { factsOf, judgeCondition } from './judge-condition.ts';
import { isAt, momentsOf, type Moment } from './moments.ts';
import { isNear } from './near.ts';
import { frequency, SYMPTOM_FITS, weigh } from './weights.ts';

/** Hypotheses best first, and those that something rules out. */
export interface Ranking {
  readonly hypotheses: readonly Hypothesis[];
  readonly ruledOut: readonly Hypothesis[];
}

/**
 * Judges every problem by sightings and known facts. Unknown is not false; a cause comes
 * before its consequence, and the specific before the generic. Never throws.
 */
export function rank(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
  facts: readonly HeldFact[],
): Ranking {
  const known = factValues(facts);
  const told = facts.find(
    ({ fact, origin }) => fact === 'symptom' && origin.kind === 'user',
  )?.value;
  const read = facts.filter(({ origin }) => origin.kind !== 'user').map(({ fact }) => fact);
  const moments = momentsOf(kb, sightings).filter(({ fact }) => read.includes(fact));
  const all: Known = { sightings, facts: known, moments };
  const judged = kb.problems.flatMap((problem) => judge(problem, all, told));
  const standing = judged.filter(
    ({ hypothesis }) => hypothesis.score > 0 && !isRuledOut(hypothesis),
  );
  const ranked = explain(standing);
  return {
    hypotheses: ranked.sort(order).map(({ hypothesis }) => hypothesis),
    ruledOut: judged
      .map(({ hypothesis }) => hypothesis)
      .filter((h) => isRuledOut(h) && h.for.length > 0),
  };
}

interface Judged {
  readonly problem: Problem;
  readonly hypothesis: Hypothesis;
  /** Something else in the list accounts for it. */
  readonly explained: boolean;
}

interface Known {
  readonly sightings: readonly SourcedSighting[];
  readonly facts: ReadonlyMap<string, string>;
  readonly moments: readonly Moment[];
}

function judge(problem: Problem, known: Known, symptom: string | undefined): readonly Judged[] {
  const { sightings } = known;
  const speaking = sightings.filter((sighting) =>
    problem.evidence.some((e) => e.speaks === 'for' && isSeen(e, sighting)),
  );
  const isWeak = (sighting: SourcedSighting): boolean =>
    problem.evidence.every(
      (e) => e.speaks === 'against' || e.weight === 'weak' || !isSeen(e, sighting),
    );
  return foldWeak(instances(problem, speaking, sightings), isWeak).map((instance) => ({
    problem,
    hypothesis: hypothesis(problem, instance, known, symptom),
    explained: false,
  }));
}

const isSeen = (evidence: Evidence, { message, captures }: SourcedSighting): boolean =>
  evidence.message === message &&
  Object.entries(evidence.when).every(([name, values]) => {
    const value = captures[name];
    return value !== undefined && values.includes(value);
  });

function hypothesis(
  problem: Problem,
  instance: Instance,
  known: Known,
  symptom: string | undefined,
): Hypothesis {
  const reasons: Reason[] = [];
  const unknown = new Set<string>();
  for (const evidence of problem.evidence) {
    const pool = evidence.speaks === 'for' ? instance.sightings : known.sightings;
    const all = evidence.message === undefined ? [] : pool.filter((one) => isSeen(evidence, one));
    if (evidence.message !== undefined && all.length === 0) continue;
    const { facts, seen } = atItsTime(evidence, all, known);
    const verdict = evidence.where ? judgeCondition(evidence.where, facts) : 'for';
    if (verdict === 'unknown' && evidence.where) {
      for (const fact of factsOf(evidence.where)) if (!facts.has(fact)) unknown.add(fact);
    }
    if (verdict === 'for')
      reasons.push({ evidence, sightings: seen, says: evidence.because ?? '' });
  }
  // A symptom that a line tells fits every problem with it, which says nothing; the user's does.
  const fits = symptom !== undefined && problem.symptoms.includes(symptom);
  const weight = reasons.reduce((sum, { evidence }) => sum + weigh(evidence), 0);
  const judged = {
    for: reasons.filter(({ evidence }) => evidence.speaks === 'for'),
    against: reasons.filter(({ evidence }) => evidence.speaks === 'against'),
  };
  const score = weight + (fits ? SYMPTOM_FITS : 0);
  return {
    problem: problem.id,
    confidence: confidence(judged.for, judged.against),
    score: score > 0 ? score + frequency(problem) : score,
    binding: instance.binding,
    ...judged,
    unknown: [...unknown],
    consequences: [],
  };
}

/** What is known at the time of what was seen: a restart at midnight says nothing about the afternoon. */
function atItsTime(
  { where }: Evidence,
  seen: readonly SourcedSighting[],
  { facts, moments }: Known,
): { readonly facts: Known['facts']; readonly seen: readonly SourcedSighting[] } {
  const named = where ? factsOf(where) : [];
  const own = moments.filter(({ fact }) => named.includes(fact));
  if (seen.length === 0 || own.length === 0) return { facts, seen };
  const then = seen.filter((sighting) => own.some((moment) => isAt(moment, sighting)));
  if (then.length > 0) return { facts, seen: then };
  const far = new Set(own.map(({ fact }) => fact));
  return { facts: new Map([...facts].filter(([fact]) => !far.has(fact))), seen };
}

function confidence(speaksFor: readonly Reason[], against: readonly Reason[]): Confidence {
  const has = (reasons: readonly Reason[], weight: Evidence['weight']): boolean =>
    reasons.some(({ evidence }) => evidence.weight === weight);
  if (has(against, 'strong')) return 'possible';
  if (has(speaksFor, 'conclusive')) return 'confirmed';
  return has(speaksFor, 'strong') ? 'likely' : 'possible';
}

const isRuledOut = ({ against }: Hypothesis): boolean =>
  against.some(({ evidence }) => evidence.weight === 'conclusive');

/** Tells causes with their consequences, and wrappers with what they wrap. */
function explain(judged: readonly Judged[]): Judged[] {
  const explains = (cause: Judged, other: Judged): boolean =>
    cause !== other && cause.hypothesis.confidence !== 'possible' && accountsFor(cause, other);
  return judged.map((one) => ({
    ...one,
    explained: judged.some((other) => explains(other, one)),
    hypothesis: {
      ...one.hypothesis,
      consequences: [
        ...new Set(judged.filter((other) => explains(one, other)).map(({ problem }) => problem.id)),
      ],
    },
  }));
}

function accountsFor(cause: Judged, other: Judged): boolean {
  const causeSightings = sightingsOf(cause.hypothesis);
  const otherSightings = sightingsOf(other.hypothesis);
  if (other.problem.consequenceOf.includes(cause.problem.id)) {
    return isNear(causeSightings, otherSightings);
  }
  if (!other.problem.generic || cause.problem.generic) return false;
  return (
    otherSightings.length === 0 ||
    otherSightings.some((a) => causeSightings.some((b) => sameRecord(a, b))) ||
    isNear(causeSightings, otherSightings)
  );
}

/** Every sighting that speaks for a hypothesis. */
export const sightingsOf = (hypothesis: Hypothesis): readonly SourcedSighting[] =>
  hypothesis.for.flatMap(({ sightings }) => sightings);

const TIER: Readonly<Record<Confidence, number>> = { confirmed: 0, likely: 1, possible: 3 };

function order(a: Judged, b: Judged): number {
  return (
    tier(a) - tier(b) || b.hypothesis.score - a.hypothesis.score || firstLine(a) - firstLine(b)
  );
}

// A hypothesis that another one explains comes after all that have their own evidence.
const tier = ({ explained, hypothesis }: Judged): number =>
  explained ? Math.max(2, TIER[hypothesis.confidence]) : TIER[hypothesis.confidence];

const firstLine = ({ hypothesis }: Judged): number =>
  Math.min(...sightingsOf(hypothesis).map(({ line }) => line), Number.MAX_SAFE_INTEGER);
