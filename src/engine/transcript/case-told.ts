import type {
  Diagnosis,
  Fix,
  Hypothesis,
  KnowledgeBase,
  Quoting,
  Redactor,
  Remedy,
  Session,
} from '../../model/index.ts';
import { knownOf } from '../facts/known-facts.ts';
import { fillerFor, type Filler } from '../fix/filler.ts';
import { lookedUp } from '../fix/look-up.ts';
import { renderSteps, type RenderedStep } from '../fix/render-fix.ts';
import { untriedRemedy } from '../verify/attempts.ts';
import { hidingValues } from './hidden-values.ts';

/** Everything that a report is made from. */
export interface CaseTold {
  readonly kb: KnowledgeBase;
  /** The product's version. */
  readonly product: string;
  readonly session: Session;
  readonly diagnosis: Diagnosis;
  readonly quoting: Quoting;
  /** Hides in every line what must not leave. */
  readonly redact: Redactor;
  /** The problem that the user opened, if it isn't the likeliest one. */
  readonly opened?: string | undefined;
  /** What is loaded of fixes, by problem. */
  readonly fixes: ReadonlyMap<string, Fix>;
  /** An address that opens the same case, without its log. */
  readonly link?: string | undefined;
}

/** The problem that a report is about, or undefined if none is known. */
export function problemTold({
  diagnosis,
  opened,
}: Pick<CaseTold, 'diagnosis' | 'opened'>): string | undefined {
  const { next, hypotheses } = diagnosis;
  if (opened !== undefined) return opened;
  return next.kind === 'fix' || next.kind === 'done' ? next.problem : hypotheses[0]?.problem;
}

/** The places at which the problem of a report occurs. Empty if nothing speaks for it. */
export const instancesTold = (told: CaseTold): readonly Hypothesis[] =>
  told.diagnosis.hypotheses.filter(({ problem }) => problem === problemTold(told));

/** The fix of a report, with its commands filled in. */
export interface FixTold {
  readonly remedy: Remedy;
  readonly filler: Filler;
  readonly steps: readonly RenderedStep[];
  readonly check: readonly RenderedStep[];
}

/** The remedy that worked, or the one that is due. Null if there is none. */
export function fixTold(told: CaseTold): FixTold | null {
  const { kb, session, diagnosis, quoting, redact, fixes } = told;
  const problem = problemTold(told);
  const binding = instancesTold(told)[0]?.binding ?? {};
  const known = knownOf(diagnosis.facts, binding);
  if (problem === undefined) return null;
  const worked = session.attempts.findLast(
    (one) => one.problem === problem && one.outcome === 'worked',
  );
  const due = worked?.remedy ?? untriedRemedy(kb, problem, session.attempts, known);
  const fix = fixes.get(problem);
  const remedy = fix?.remedies.find(({ id }) => id === due);
  if (!fix || !remedy) return null;
  const filler = fillerFor(kb, hidingValues(quoting, redact), {
    facts: diagnosis.facts,
    binding: lookedUp(fix, binding, diagnosis.facts),
    typed: session.parameters,
  });
  return {
    remedy,
    filler,
    steps: renderSteps(remedy.steps, filler),
    check: renderSteps(remedy.check, filler),
  };
}
