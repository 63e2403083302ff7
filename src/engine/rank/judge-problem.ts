import type {
  Evidence,
  Fact,
  KnownFact,
  Hop,
  Hypothesis,
  Message,
  Problem,
  Reason,
  SourcedSighting,
} from '../../model/index.ts';
import { complementsOf, type Complement } from './complements.ts';
import type { Judged } from './explain.ts';
import { foldWeak, instances, type Instance } from './instances.ts';
import { sharedWith, type Shared } from './shared.ts';
import { inferred } from '../facts/known-facts.ts';
import { factsOf, judgeCondition } from '../facts/judge-condition.ts';
import { isInWindow, type TransientFact } from '../facts/transient-facts.ts';
import { scoreOf } from './scoring.ts';

/** All that a problem is judged by. */
export interface RankContext {
  readonly messages: ReadonlyMap<string, Message>;
  readonly sightings: readonly SourcedSighting[];
  /** The messages of the sightings: most problems name none of them, and are judged at once. */
  readonly seen: ReadonlySet<string>;
  readonly knownFacts: readonly KnownFact[];
  readonly facts: ReadonlyMap<string, string>;
  /** Facts that only the user's own words tell, except those that are the user's to tell. */
  readonly hints: ReadonlySet<string>;
  /** Texts that the user's own words name. They fill in what no line of the instance does. */
  readonly named: Hypothesis['binding'];
  /** What holds for the whole case. It fills in, too. */
  readonly shared: readonly Shared[];
  readonly transientFacts: readonly TransientFact[];
  readonly inferring: readonly Fact[];
  /** What speaks against every problem at a hop: another program runs it. */
  readonly elsewhere: readonly Elsewhere[];
}

interface Elsewhere {
  readonly hop: Hop;
  readonly evidence: Evidence;
  readonly neverIn: readonly string[];
}

/** Judges a problem by itself: a hypothesis for each of its instances. */
export function judgeProblem(problem: Problem, context: RankContext): readonly Judged[] {
  const { sightings } = context;
  const rules = problem.evidence.filter(
    ({ speaks, message }) => speaks === 'for' && message !== undefined && context.seen.has(message),
  );
  const speaking = sightings.filter((sighting) => rules.some((rule) => isSeen(rule, sighting)));
  const isWeak = (sighting: SourcedSighting): boolean =>
    sighting.unsure === true ||
    rules.every((rule) => rule.weight === 'weak' || !isSeen(rule, sighting));
  return foldWeak(instances(problem, speaking, sightings), isWeak).map((instance) => ({
    problem,
    hypothesis: hypothesis(problem, instance, context),
  }));
}

const isSeen = (evidence: Evidence, { message, captures }: SourcedSighting): boolean =>
  evidence.message === message &&
  Object.entries(evidence.when).every(([name, values]) => values.includes(captures[name] ?? ''));

function hypothesis(problem: Problem, instance: Instance, context: RankContext): Hypothesis {
  const reasons: Reason[] = [];
  const undecided: Reason[] = [];
  const unknown = new Set<string>();
  for (const rule of rulesOf(problem, instance, context)) {
    if (rule.message !== undefined && !context.seen.has(rule.message)) continue;
    const evidence = hinted(rule, context);
    const pool = evidence.speaks === 'for' ? instance.sightings : context.sightings;
    const all = evidence.message === undefined ? [] : pool.filter((one) => isSeen(evidence, one));
    if (evidence.message === undefined ? isTold(evidence, context) : all.length === 0) continue;
    const { facts, seen } = factsAtItsTime(evidence, all, instance, context);
    const verdict = evidence.where ? judgeCondition(evidence.where, facts) : 'for';
    const reason = {
      evidence: weighed(evidence, seen),
      sightings: seen,
      says: evidence.because ?? '',
    };
    if (verdict === 'for') reasons.push(reason);
    if (verdict !== 'unknown' || !evidence.where) continue;
    undecided.push(reason);
    for (const fact of factsOf(evidence.where)) if (!facts.has(fact)) unknown.add(fact);
  }
  return {
    problem: problem.id,
    ...scoreOf(problem, reasons, context.knownFacts),
    binding: {
      ...context.named,
      ...sharedWith(instance, context.shared),
      ...instance.binding,
    },
    for: reasons.filter(({ evidence }) => evidence.speaks === 'for'),
    against: reasons.filter(({ evidence }) => evidence.speaks === 'against'),
    undecided,
    unknown: [...unknown],
    consequences: [],
  };
}

/** What only rests on something that the source doesn't say weighs little, whatever the rule says. */
const weighed = (evidence: Evidence, seen: readonly SourcedSighting[]): Evidence =>
  seen.length > 0 && seen.every(({ unsure }) => unsure)
    ? { ...evidence, weight: 'weak' }
    : evidence;

/** Whether a line tells the fact that only the user's word may tell for this rule. */
const isTold = ({ byUser }: Evidence, { knownFacts }: RankContext): boolean =>
  knownFacts.some(
    ({ fact, origin }) => fact === byUser && !['user', 'words'].includes(origin.kind),
  );

/**
 * What a person's own words tell is a hint, not a proof: a rule that needs it confirms nothing, and on facts
 * alone it is weak. A symptom and the platform are a person's to tell.
 */
function hinted(evidence: Evidence, { hints }: RankContext): Evidence {
  const { where, weight, message } = evidence;
  if (hints.size === 0 || weight === 'weak' || !where) return evidence;
  if (!factsOf(where).some((fact) => hints.has(fact))) return evidence;
  return { ...evidence, weight: message === undefined ? 'weak' : 'strong' };
}

/** The rules of a problem, and what follows from them. */
const rulesOf = (
  problem: Problem,
  instance: Instance,
  context: RankContext,
): readonly Evidence[] => [
  ...problem.evidence,
  ...context.elsewhere
    .filter(({ hop, neverIn }) => hop === problem.hop && !areAllIn(instance, neverIn))
    .map(({ evidence }) => evidence),
  ...complementsOf(problem).flatMap((one) =>
    tellsIt(one, instance, context) ? [] : [one.evidence],
  ),
];

const areAllIn = ({ sightings }: Instance, kinds: readonly string[]): boolean =>
  sightings.length > 0 && sightings.every(({ kind }) => kinds.includes(kind));

/**
 * A line that speaks for a problem is judged by the rules on it, not again by a fact that it tells. And
 * where several faults are logged, only the first value of a fact is kept: each line has its own.
 */
function tellsIt(
  { fact, values }: Complement,
  { sightings }: Instance,
  context: RankContext,
): boolean {
  const origin = context.knownFacts.find((one) => one.fact === fact)?.origin;
  return sightings.some((sighting) => {
    const { message, source, line } = sighting;
    if (origin?.kind === 'log' && origin.source === source && origin.line === line) return true;
    const shown = inferred(context.inferring, sighting).find(([id]) => id === fact)?.[1];
    return values.includes(context.messages.get(message)?.facts[fact] ?? shown ?? '');
  });
}

/**
 * What is known at the time of what was seen: a restart at midnight says nothing about the afternoon. By
 * facts alone, a restart speaks only of a problem all of whose lines are near it.
 */
function factsAtItsTime(
  { where }: Evidence,
  seen: readonly SourcedSighting[],
  instance: Instance,
  { facts, transientFacts }: RankContext,
): { readonly facts: RankContext['facts']; readonly seen: readonly SourcedSighting[] } {
  if (transientFacts.length === 0 || !where) return { facts, seen };
  const named = factsOf(where);
  const own = transientFacts.filter(({ fact }) => named.includes(fact));
  const isNear = (sighting: SourcedSighting): boolean =>
    own.some((one) => isInWindow(one, sighting));
  const then = seen.filter(isNear);
  const isFar = seen.length > 0 ? then.length === 0 : !instance.sightings.every(isNear);
  if (own.length === 0 || !isFar) return { facts, seen: own.length === 0 ? seen : then };
  const far = new Set(own.map(({ fact }) => fact));
  return { facts: new Map([...facts].filter(([fact]) => !far.has(fact))), seen };
}
