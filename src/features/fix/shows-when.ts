import { factsOf } from '../../engine/facts/judge-condition.ts';
import type { KnowledgeBase, Problem } from '../../model/index.ts';

/** What shows whether a fix worked: the page, the next time, the log, or a start of Apache. */
export type Shows = 'page' | 'later' | 'warning' | 'start' | 'change';

const BY_SYMPTOM: Readonly<Record<string, Shows | undefined>> = {
  warning: 'warning',
  'wont-start': 'start',
  'changed-something': 'change',
};

/** When the user of a remedy can see whether it worked. */
export function showsWhen(kb: Pick<KnowledgeBase, 'messages'>, problem: Problem): Shows {
  // A fact that holds only near a line, such as a reload: the fault comes and goes with it.
  const passing = new Set(kb.messages.flatMap(({ near = {} }) => Object.keys(near)));
  const isPassing = problem.evidence.some(
    ({ speaks, where }) =>
      speaks === 'for' && where && factsOf(where).some((fact) => passing.has(fact)),
  );
  if (isPassing) return 'later';
  const shown = new Set(problem.symptoms.map((symptom) => BY_SYMPTOM[symptom] ?? 'page'));
  const [only = 'page'] = shown;
  return shown.size === 1 ? only : 'page';
}
