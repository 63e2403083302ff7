import type {
  KnownFact,
  Hypothesis,
  KnowledgeBase,
  Missing,
  Next,
  Remark,
  Session,
  TreeNode,
  Why,
} from '../../model/index.ts';
import { factValues, knownOf } from '../facts/known-facts.ts';
import { CLOSE } from '../rank/scoring.ts';
import { isClosed, untriedRemedy } from '../verify/attempts.ts';
import { byId } from '../indexed.ts';
import { separate } from './separate.ts';
import { depth, walkTree } from './walk-tree.ts';

/**
 * What to do now. If evidence in the log points at a fix, the fix. Otherwise the next question of
 * the symptom's tree, or the question that best separates the hypotheses. Never throws.
 */
export function next(
  kb: KnowledgeBase,
  facts: readonly KnownFact[],
  hypotheses: readonly Hypothesis[],
  missing: readonly Missing[],
  session: Session,
  remarks: readonly Remark[] = [],
  recognized: Recognized = { isAnyKnown: remarks.length > 0, kinds: [] },
): Next {
  const last = session.attempts[session.attempts.length - 1];
  if (last?.outcome === 'worked') return { kind: 'done', problem: last.problem };
  const values = factValues(facts);
  const open = hypotheses.filter(
    ({ problem, binding }) => !isClosed(kb, problem, session.attempts, knownOf(facts, binding)),
  );
  const context: Context = {
    kb,
    facts: values,
    knownFacts: facts,
    hypotheses,
    open,
    missing,
    session,
    remarks,
    recognized,
  };
  return (
    retryRemedy(context) ??
    newLog(context) ??
    fromEvidence(context) ??
    notOurs(context) ??
    unread(context) ??
    fromTree(context) ??
    fromHints(context) ??
    fromCandidates(context) ??
    end(context)
  );
}

/** What was recognized, where no fault is named. */
export type Recognized = Omit<Extract<Why, { readonly kind: 'no-fault' }>, 'kind'>;

interface Context {
  readonly kb: KnowledgeBase;
  readonly facts: ReadonlyMap<string, string>;
  readonly knownFacts: readonly KnownFact[];
  readonly hypotheses: readonly Hypothesis[];
  /** Hypotheses that no attempt has closed. */
  readonly open: readonly Hypothesis[];
  readonly missing: readonly Missing[];
  readonly session: Session;
  readonly remarks: readonly Remark[];
  readonly recognized: Recognized;
}

/** If the check showed that a remedy isn't in place, it is tried again before anything else. */
function retryRemedy({ session, open }: Context): Next | null {
  const last = session.attempts[session.attempts.length - 1];
  if (last?.outcome !== 'not-in-place') return null;
  return open.some(({ problem }) => problem === last.problem)
    ? { kind: 'fix', problem: last.problem, remedy: last.remedy }
    : null;
}

/** One problem is solved and the log shows another: the log may be from before the fix. */
function newLog({ session, hypotheses }: Context): Next | null {
  const last = session.attempts[session.attempts.length - 1];
  if (last?.outcome !== 'different' || session.isLogNew) return null;
  const isOld = hypotheses.some((one) => one.problem === last.problem && isSeen(one));
  return isOld || session.sources.length === 0
    ? { kind: 'collect', missing: { code: 'log-of-now' } }
    : null;
}

function fromEvidence(context: Context): Next | null {
  const { open, kb, knownFacts, session } = context;
  const top = open[0];
  if (!top || top.confidence === 'possible' || !isSeen(top)) return null;
  if (top.confidence === 'confirmed') return fix(context, top);
  if (isGeneric(context, top)) return whatIsBehind(context, top);
  const rivals = open.filter(
    (other) =>
      other.problem !== top.problem &&
      other.confidence === top.confidence &&
      !top.consequences.includes(other.problem) &&
      top.score - other.score < CLOSE,
  );
  const question =
    rivals.length > 0 ? separate(kb, [top, ...rivals], knownFacts, session.answers) : null;
  return question ? ask(question.fact, separates(question.problems)) : fix(context, top);
}

const isGeneric = ({ kb }: Context, { problem }: Hypothesis): boolean =>
  byId(kb.problems, problem)?.generic ?? false;

/**
 * A wrapper alone says little, so ask for the line that it wraps, or for what could be behind it.
 */
function whatIsBehind(context: Context, top: Hypothesis): Next {
  const { kb, open, knownFacts, session, missing } = context;
  const lack = missing[0];
  if (lack && Object.keys(session.answers).length === 0) return { kind: 'collect', missing: lack };
  const behind = open.filter((other) => other !== top && !isGeneric(context, other));
  const question = separate(kb, [top, ...behind], knownFacts, session.answers);
  return question ? ask(question.fact, separates(question.problems)) : fix(context, top);
}

const isSeen = ({ for: reasons }: Hypothesis): boolean =>
  reasons.some(({ evidence }) => evidence.message !== undefined);

/** All lines belong to other software, so no question of ours would help. */
function notOurs(context: Context): Next | null {
  const { open, remarks, session } = context;
  const isTold = 'symptom' in session.answers;
  const isForeign = remarks.some(({ kind }) => kind === 'foreign');
  return isForeign && !isTold && !open.some(isSeen) ? whatDoYouSee(context) : null;
}

/**
 * The deciding line is missing and nothing else is evidence: ask for the line before any question.
 */
function unread({ open, missing, session }: Context): Next | null {
  const lack = missing[0];
  const isTold = 'symptom' in session.answers;
  return lack && !isTold && !open.some(isSeen) ? { kind: 'collect', missing: lack } : null;
}

function fromTree(context: Context): Next | null {
  const { kb, facts, knownFacts, session, open } = context;
  // The lines name a symptom and something that fits it: they needn't be asked for.
  const isRead = knownFacts.some(({ fact, origin }) => fact === 'symptom' && origin.kind === 'log');
  if (isRead && open[0] && isSeen(open[0])) return null;
  const tree = kb.trees.find(({ symptom }) => symptom === facts.get('symptom'));
  if (!tree) return null;
  const { node, asked, passed } = walkTree(kb, tree.root, facts, session.answers);
  if (node.kind === 'ask') {
    return ask(node.fact, whyAsked(node), asked + 1, asked + depth(node));
  }
  if (node.kind === 'end') {
    if (open.some(isSeen)) return null;
    const [likeliest] = open;
    const isGuess = session.attempts.length === 0 && countUnknown(passed, session.answers) > 1;
    return isGuess && likeliest ? fix(context, likeliest) : collectEnd(node.says);
  }
  const expected = open.find(({ problem }) => problem === node.problem);
  return expected ? fix(context, open[0] ?? expected) : null;
}

/** Who doesn't know it twice gets the likeliest fix in place of another task. */
const countUnknown = (passed: readonly string[], answers: Session['answers']): number =>
  passed.filter((fact) => answers[fact] === null).length;

/** The user's own words hint at something, but don't say what goes wrong. */
function fromHints(context: Context): Next | null {
  const { knownFacts, facts, session, open } = context;
  const isTold = facts.has('symptom') || 'symptom' in session.answers;
  const isHinted = knownFacts.some(({ origin }) => origin.kind === 'words');
  return isHinted && !isTold && !open.some(isSeen) ? whatDoYouSee(context) : null;
}

function fromCandidates(context: Context): Next | null {
  const { kb, open, knownFacts, session, missing } = context;
  const top = open[0];
  if (!top) return null;
  const lack = missing[0];
  if (lack && top.confidence === 'possible') return { kind: 'collect', missing: lack };
  const rivals = open.filter(({ confidence }) => confidence === top.confidence);
  const question = rivals.length > 1 ? separate(kb, rivals, knownFacts, session.answers) : null;
  return question ? ask(question.fact, separates(question.problems)) : fix(context, top);
}

function end(context: Context): Next {
  const { missing, session, facts } = context;
  const lack = missing[0];
  if (lack) return { kind: 'collect', missing: lack };
  const isFresh =
    session.attempts.length === 0 && !facts.has('symptom') && !('symptom' in session.answers);
  return isFresh ? whatDoYouSee(context) : { kind: 'hand-over' };
}

const whatDoYouSee = ({ recognized }: Context): Next =>
  ask('symptom', { kind: 'no-fault', ...recognized }, 1, 6);

function fix({ kb, session, knownFacts }: Context, { problem, binding }: Hypothesis): Next {
  const remedy = untriedRemedy(kb, problem, session.attempts, knownOf(knownFacts, binding));
  return { kind: 'fix', problem, remedy: remedy ?? '' };
}

const ask = (question: string, why: Why, number = 1, atMost = 1): Next => ({
  kind: 'ask',
  question,
  why,
  number,
  atMost,
});

const collectEnd = (says: string): Next => ({
  kind: 'collect',
  missing: { code: 'logged-line', how: says },
});

/** Why a tree's question is asked: the causes that its answers lead to. */
function whyAsked(node: TreeNode & { kind: 'ask' }): Why {
  const problems = new Set(
    Object.values(node.answers).flatMap((child) => (child.kind === 'leaf' ? child.problem : [])),
  );
  return problems.size > 1 ? separates([...problems]) : { kind: 'narrows' };
}

const separates = (problems: readonly string[]): Why => ({ kind: 'separates', problems });
