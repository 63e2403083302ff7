import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import { factValues, knownFacts } from '../../engine/facts/known-facts.ts';
import { rank } from '../../engine/rank/rank.ts';
import { emptySession } from '../../engine/session.ts';
import type {
  KnownFact,
  Hypothesis,
  KnowledgeBase,
  Problem,
  SourcedSighting,
} from '../../model/index.ts';
import { wrongWithCase } from '../checks/check-cases.ts';
import { wrongWithRuleTest } from '../checks/check-rule-tests.ts';
import { leavesOf } from '../checks/check-trees.ts';
import type { Content } from '../link/content.ts';

/** Something that says which problem must come first: a case, the leaf of a tree, or a text made by hand. */
export interface Witness {
  readonly kind: 'case' | 'tree' | 'text';
  readonly known: ReadonlyMap<string, string>;
  readonly messages: ReadonlySet<string>;
  /** Whether it is still satisfied if one problem is replaced by a damaged one. */
  readonly notices: (damaged: Problem) => boolean;
}

/** All witnesses that the content satisfies. Those that already fail notice nothing. */
export function witnessesOf(content: Content): readonly Witness[] {
  const { kb } = content;
  return [
    ...content.testCases.map((one) =>
      witness(kb, 'case', seenIn(kb, one.texts), one.answers, (hypotheses) => {
        return wrongWithCase(one, hypotheses) === null;
      }),
    ),
    ...kb.trees
      .flatMap(leavesOf)
      .map(({ problem, answers }) =>
        witness(kb, 'tree', [], answers, ([first]) => first?.problem === problem),
      ),
    ...content.ruleTests.map((one) =>
      witness(kb, 'text', seenIn(kb, [one]), one.answers, (hypotheses) => {
        return wrongWithRuleTest(one, hypotheses) === null;
      }),
    ),
  ].filter((one) => one !== null);
}

interface Text {
  readonly text: string;
}

function seenIn(kb: KnowledgeBase, texts: readonly Text[]): readonly SourcedSighting[] {
  const encoder = new TextEncoder();
  return texts.flatMap(({ text }, source) => {
    const observing = observe(kb, formats);
    observing.push(encoder.encode(text));
    return observing.end().sightings.map((sighting) => ({ ...sighting, source }));
  });
}

function witness(
  kb: KnowledgeBase,
  kind: Witness['kind'],
  sightings: readonly SourcedSighting[],
  answers: Readonly<Record<string, string | null>>,
  holds: (hypotheses: readonly Hypothesis[]) => boolean,
): Witness | null {
  const facts = knownFacts(kb, sightings, { ...emptySession, answers });
  const { hypotheses } = rank(kb, sightings, facts);
  if (!holds(hypotheses)) return null;
  const isRival = new Set(hypotheses.map(({ problem }) => problem));
  const rivals = kb.problems.filter(({ id }) => isRival.has(id));
  return {
    kind,
    known: factValues(facts),
    messages: new Set(sightings.map(({ message }) => message)),
    notices: (damaged) => !holds(judgedAgain(kb, rivals, damaged, sightings, facts)),
  };
}

/**
 * Problems judge themselves alone. Those that weren't in the list before can't be now, so they are
 * left out.
 */
function judgedAgain(
  kb: KnowledgeBase,
  rivals: readonly Problem[],
  damaged: Problem,
  sightings: readonly SourcedSighting[],
  facts: readonly KnownFact[],
): readonly Hypothesis[] {
  const at = rivals.findIndex(({ id }) => id === damaged.id);
  const problems = at >= 0 ? rivals.with(at, damaged) : inOrder(kb, [...rivals, damaged]);
  return rank({ ...kb, problems }, sightings, facts).hypotheses;
}

/** Between equals, the knowledge base's order decides. */
function inOrder(kb: KnowledgeBase, problems: readonly Problem[]): readonly Problem[] {
  const place = new Map(kb.problems.map(({ id }, index) => [id, index]));
  return problems.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
