import type { Hypothesis, KnowledgeBase, Problem } from '../../model/index.ts';
import { inlineText } from '../fix/fill-prose.ts';
import { byId } from '../indexed.ts';
import { sightingsOf } from '../rank/lines.ts';
import { instancesTold, problemTold, type CaseTold } from './case-told.ts';
import { asCode, inert } from './one-line.ts';
import type { FaultWords } from './report-words.ts';

/** This many rivals are named. The others are counted. */
const MOST_RIVALS = 4;

/** The fault with the lines that show it, and its rivals in one line. */
export function faultLines(told: CaseTold, words: FaultWords): readonly string[] {
  const { kb, diagnosis } = told;
  const instances = instancesTold(told);
  const id = problemTold(told);
  const problem = byId(kb.problems, id);
  const others = firstOfEach(diagnosis.hypotheses.filter((one) => one.problem !== id));
  const also = others.filter(({ confidence }) => confidence === 'confirmed');
  const titleOf = (one: Hypothesis): string => titleLine(kb, one, words);
  const opened =
    problem && instances.length === 0
      ? [words.problem(inlineText(problem.title, {}), problem.id, 'opened')]
      : [];
  return [
    ...opened,
    ...new Set(instances.map(titleOf)),
    ...places(problem, instances, words),
    ...deciding(told, instances, words),
    ...also.flatMap((one) => [words.also(titleOf(one)), ...deciding(told, [one], words)]),
    ...rivals(
      kb,
      others.filter((one) => !also.includes(one)),
      words,
    ),
  ];
}

/** Where it happens, if that is at several places. */
function places(
  problem: Problem | undefined,
  instances: readonly Hypothesis[],
  words: FaultWords,
): readonly string[] {
  if (instances.length < 2) return [];
  const names = instances.map(({ binding }) =>
    (problem?.instance ?? []).flatMap((name) => binding[name] ?? []).join(' · '),
  );
  return [words.places(names.map(inert))];
}

const firstOfEach = (hypotheses: readonly Hypothesis[]): readonly Hypothesis[] =>
  hypotheses.filter(
    (one, index) => hypotheses.findIndex(({ problem }) => problem === one.problem) === index,
  );

function titleLine(kb: KnowledgeBase, hypothesis: Hypothesis, words: FaultWords): string {
  const problem = byId(kb.problems, hypothesis.problem);
  const title = problem ? inlineText(problem.title, hypothesis.binding) : hypothesis.problem;
  return words.problem(inert(title), hypothesis.problem, hypothesis.confidence);
}

function rivals(
  kb: KnowledgeBase,
  others: readonly Hypothesis[],
  words: FaultWords,
): readonly string[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, MOST_RIVALS)
    .map(({ problem, confidence }) =>
      words.problem(byId(kb.problems, problem)?.name ?? problem, problem, confidence),
    );
  return [words.rivals(named, others.length - named.length)];
}

/** Each line once, with its place: `error.log, line 3 (12 times): …`. */
function deciding(
  { session: { sources } }: CaseTold,
  instances: readonly Hypothesis[],
  words: FaultWords,
): readonly string[] {
  const told = new Map<string, string>();
  for (const { source, line, endLine, count, excerpt } of instances.flatMap(sightingsOf)) {
    const name = sources.length > 1 ? sources[source]?.name : undefined;
    for (const one of excerpt) {
      const text = one.text.trim();
      if (one.line < line || one.line > endLine || told.has(text)) continue;
      told.set(text, words.line(name, one.line, count, asCode(text)));
    }
  }
  return [...told.values()];
}
