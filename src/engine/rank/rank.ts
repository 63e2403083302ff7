import type {
  KnownFact,
  Hypothesis,
  KnowledgeBase,
  Message,
  SourcedSighting,
} from '../../model/index.ts';
import { byId, indexed } from '../indexed.ts';
import { explain, type Explained } from './explain.ts';
import { factValues } from '../facts/known-facts.ts';
import { judgeProblem, type RankContext } from './judge-problem.ts';
import { sightingsOf } from './lines.ts';
import { transientFactsOf } from '../facts/transient-facts.ts';
import { EXPLAINED_TIER, isRuledOut, TIER } from './scoring.ts';

export { sightingsOf } from './lines.ts';

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
  facts: readonly KnownFact[],
): Ranking {
  const context = contextOf(kb, sightings, facts);
  const judged = kb.problems.flatMap((problem) => judgeProblem(problem, context));
  const [out, open] = [
    judged.filter(({ hypothesis }) => isRuledOut(hypothesis.against)),
    judged.filter(({ hypothesis }) => !isRuledOut(hypothesis.against)),
  ];
  const explained = explain(open.filter(({ hypothesis }) => hypothesis.score > 0));
  return {
    hypotheses: explained.toSorted(order).map(({ hypothesis }) => hypothesis),
    ruledOut: out.map(({ hypothesis }) => hypothesis).filter((one) => one.for.length > 0),
  };
}

function contextOf(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
  knownFacts: readonly KnownFact[],
): RankContext {
  const read = knownFacts.filter(({ origin }) => origin.kind !== 'user').map(({ fact }) => fact);
  const messages = indexed(kb.messages);
  const seen = new Set(sightings.map(({ message }) => message));
  const hints = knownFacts.filter(
    ({ fact, origin }) => origin.kind === 'words' && byId(kb.facts, fact)?.believes === 'log',
  );
  const named = sightings.flatMap(({ message, captures }) => {
    const names = Object.keys(messages.get(message)?.named ?? {});
    return Object.entries(captures).filter(([name]) => names.includes(name));
  });
  return {
    messages,
    hints: new Set(hints.map(({ fact }) => fact)),
    shared: sightings.flatMap(({ message, captures }) => {
      const names = messages.get(message)?.shares;
      return names ? [{ names, captures }] : [];
    }),
    // The first one counts.
    named: Object.fromEntries(named.reverse()),
    sightings,
    seen: new Set(sightings.map(({ message }) => message)),
    knownFacts,
    elsewhere: [...seen].flatMap((id) => runningElsewhere(messages.get(id)) ?? []),
    facts: factValues(knownFacts),
    inferring: kb.facts,
    transientFacts: transientFactsOf(kb, sightings).filter(({ fact }) => read.includes(fact)),
  };
}

/** Another program that runs what fails at a hop speaks against every problem that fails there. */
function runningElsewhere(message: Message | undefined): RankContext['elsewhere'][number] | null {
  if (message?.role.kind !== 'foreign' || message.role.runs === undefined) return null;
  const { runs, why, neverIn = [] } = message.role;
  const rule = { speaks: 'against', weight: 'strong', message: message.id, when: {} } as const;
  return { hop: runs, neverIn, evidence: { ...rule, because: why } };
}

const order = (a: Explained, b: Explained): number =>
  tier(a) - tier(b) || b.hypothesis.score - a.hypothesis.score || firstLine(a) - firstLine(b);

const tier = ({ explained, hypothesis }: Explained): number => {
  const own = TIER[hypothesis.confidence];
  return explained ? Math.max(EXPLAINED_TIER, own) : own;
};

const firstLine = ({ hypothesis }: Explained): number =>
  Math.min(...sightingsOf(hypothesis).map(({ line }) => line), Number.MAX_SAFE_INTEGER);
