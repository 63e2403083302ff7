import type {
  Diagnosis,
  KnowledgeBase,
  Missing,
  Observation,
  Remark,
  Session,
  SourcedSighting,
} from '../model/index.ts';
import { next, type Recognized } from './ask/next.ts';
import { asks, walkTree } from './ask/walk-tree.ts';
import { doneBefore } from './facts/done-before.ts';
import { factValues, knownFacts } from './facts/known-facts.ts';
import { sameRecord } from './rank/instances.ts';
import { rank } from './rank/rank.ts';
import { remarks } from './remarks.ts';
import { parseSeen } from './seen.ts';
import { byId } from './indexed.ts';

/**
 * The diagnosis from observations and from what the user told us. It has facts, hypotheses (best
 * first), harmless and foreign messages, missing lines, and what to do now. Pure, never stored,
 * fast enough to run on every click.
 */
export function conclude(
  kb: KnowledgeBase,
  observations: readonly Observation[],
  session: Session,
): Diagnosis {
  const sightings = allSightings(kb, observations, session);
  const facts = knownFacts(kb, rarerFirst(observations, sightings), session);
  const { hypotheses, ruledOut } = rank(kb, sightings, facts);
  const missing = lacking(kb, observations, sightings);
  const remarked = remarks(kb, observations, sightings);
  return {
    facts,
    hypotheses,
    ruledOut,
    remarks: remarked,
    doneBefore: doneBefore(kb, sightings, facts),
    missing,
    notices: observations.flatMap(({ notices }, source) =>
      notices.map((notice) => ({ ...notice, source })),
    ),
    idle: idleAnswers(kb, session, factValues(facts)),
    next: next(
      kb,
      facts,
      hypotheses,
      missing,
      session,
      remarked,
      recognized(observations, remarked, sightings),
    ),
  };
}

function recognized(
  observations: readonly Observation[],
  remarked: readonly Remark[],
  sightings: readonly SourcedSighting[],
): Recognized {
  const isNamed = remarked.length > 0;
  const kinds = observations.flatMap((one) => one.kinds[0]?.kind ?? []);
  return { isAnyKnown: isNamed || sightings.length > 0, kinds: isNamed ? [] : kinds };
}

function allSightings(
  kb: KnowledgeBase,
  observations: readonly Observation[],
  session: Session,
): readonly SourcedSighting[] {
  const here = inTimeOrder(observations).flatMap(([{ sightings }, source]) =>
    sightings.map((sighting): SourcedSighting => ({ ...sighting, source })),
  );
  const told = session.seen.flatMap((text) => parseSeen(kb, text) ?? []);
  return [...here, ...told];
}

/**
 * Sources with their numbers, the oldest first and those without a time last: in which order they
 * were given must not matter.
 */
const inTimeOrder = (
  observations: readonly Observation[],
): readonly (readonly [Observation, number])[] =>
  observations
    .map((observation, source) => [observation, source] as const)
    .toSorted(([a], [b]) => compare(startOf(a), startOf(b)));

const startOf = ({ sightings }: Observation): number =>
  Math.min(...sightings.flatMap(({ time }) => time ?? []));

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * A message too frequent to show one by one sets a fact only if nothing else does: a scanner's 403
 * says nothing about the real fault.
 */
function rarerFirst(
  observations: readonly Observation[],
  sightings: readonly SourcedSighting[],
): readonly SourcedSighting[] {
  const isFolded = ({ source, message }: SourcedSighting): boolean =>
    observations[source]?.counted.some((one) => one.message === message && one.leftOut > 0) ===
    true;
  return [...sightings.filter((one) => !isFolded(one)), ...sightings.filter(isFolded)];
}

/** What the reading lacks, and messages that mean little without another one in their record. */
function lacking(
  kb: KnowledgeBase,
  observations: readonly Observation[],
  sightings: readonly SourcedSighting[],
): readonly Missing[] {
  const alone = sightings.flatMap((sighting): Missing[] => {
    const needs = byId(kb.messages, sighting.message)?.needs;
    if (!needs) return [];
    const hasMate =
      sighting.beside !== null ||
      sightings.some((other) => other !== sighting && sameRecord(sighting, other));
    return hasMate ? [] : [needs];
  });
  const byWhat = new Map<string, Missing>();
  for (const lack of [...observations.flatMap(({ missing }) => missing), ...alone]) {
    if (!byWhat.has(lack.what)) byWhat.set(lack.what, lack);
  }
  return [...byWhat.values()];
}

/** Answers that the symptom's tree no longer reaches. They are kept, and the page says so. */
function idleAnswers(
  kb: KnowledgeBase,
  session: Session,
  facts: ReadonlyMap<string, string>,
): readonly string[] {
  const tree = kb.trees.find(({ symptom }) => symptom === facts.get('symptom'));
  if (!tree) return [];
  const passed = walkTree(kb, tree.root, facts, session.answers).passed;
  return Object.keys(session.answers).filter(
    (fact) => !passed.includes(fact) && kb.trees.some(({ root }) => asks(root, fact)),
  );
}
