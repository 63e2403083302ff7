import type {
  CommandPart,
  Diagnosis,
  Evidence,
  Fix,
  KnownFact,
  Hypothesis,
  KnowledgeBase,
  Reason,
  Session,
} from '../../model/index.ts';
import { byId } from '../indexed.ts';
import { separate } from './separate.ts';
import { factsOf } from '../facts/judge-condition.ts';

/** One reason, with the lines and the facts that carry it. */
export interface Entry {
  readonly evidence: Evidence;
  /** A line's text is null if an entry above has it. */
  readonly lines: readonly { readonly line: number; readonly text: string | null }[];
  readonly facts: readonly KnownFact[];
}

/** The one check that would decide: a read-only command, or a question. */
export type Decider =
  | { readonly kind: 'command'; readonly command: readonly CommandPart[] }
  | { readonly kind: 'question'; readonly question: string };

/** All that is known for and against one hypothesis, and what is not. */
export interface EvidenceSummary {
  readonly for: readonly Entry[];
  readonly against: readonly Entry[];
  /** Questions whose answers would count. */
  readonly unknown: readonly string[];
  readonly decide: Decider | null;
  /** What would rule it out: the author's words, otherwise what speaks against it most. */
  readonly ruledOutBy: string | readonly Evidence[];
}

/** Opens a hypothesis: why it is held, why it may be wrong, and how one would know. */
export function evidenceSummary(
  kb: KnowledgeBase,
  { facts, hypotheses }: Pick<Diagnosis, 'facts' | 'hypotheses'>,
  answers: Session['answers'],
  hypothesis: Hypothesis,
  fix: Pick<Fix, 'decide' | 'ruledOutBy'>,
): EvidenceSummary {
  const entry = (reason: Reason): Entry => entryOf(facts, reason);
  const isAsked = (fact: string): boolean => byId(kb.questions, fact) !== undefined;
  const unknown = hypothesis.unknown.filter(isAsked);
  const rivals = hypotheses.filter(({ problem }) => problem !== hypothesis.problem);
  const question = separate(kb, [hypothesis, ...rivals], facts, answers)?.fact ?? unknown[0];
  const entries = eachLineOnce([...hypothesis.for, ...hypothesis.against].map(entry));
  return {
    for: entries.slice(0, hypothesis.for.length),
    against: entries.slice(hypothesis.for.length),
    unknown,
    decide: fix.decide
      ? { kind: 'command', command: fix.decide }
      : question === undefined
        ? null
        : { kind: 'question', question },
    ruledOutBy: fix.ruledOutBy ?? opposed(kb, hypothesis),
  };
}

const eachLineOnce = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry, index) => {
    const above = entries.slice(0, index).flatMap(({ lines }) => lines);
    return {
      ...entry,
      lines: entry.lines.map(({ line, text }) => ({
        line,
        text: above.some((one) => one.line === line && one.text === text) ? null : text,
      })),
    };
  });

function entryOf(facts: readonly KnownFact[], { evidence, sightings }: Reason): Entry {
  const named = evidence.where ? factsOf(evidence.where) : [];
  const lines = sightings.map(({ line, excerpt }) => ({
    line,
    text: excerpt.find((one) => one.line === line)?.text.trim() ?? '',
  }));
  return {
    evidence,
    lines: lines.filter(({ text }) => text !== ''),
    facts: facts.filter(({ fact }) => named.includes(fact)),
  };
}

/** What speaks against a problem most. */
const opposed = (kb: KnowledgeBase, { problem }: Hypothesis): readonly Evidence[] =>
  (byId(kb.problems, problem)?.evidence ?? []).filter(
    ({ speaks, weight }) => speaks === 'against' && weight !== 'weak',
  );
