import { words } from '#words/next.ts';
import { words as noticeWords } from '#words/notices.ts';
import type {
  CountedTimes,
  Diagnosis,
  Fix,
  KnowledgeBase,
  Observation,
  Quoting,
  SourcedSighting,
  Step,
} from '../model/index.ts';
import type { Overview } from '../apache/configuration/overview.ts';
import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { fillWord } from '../engine/fix/fill-command.ts';
import { fillerFor, type Filler } from '../engine/fix/filler.ts';
import { chooseVariant, renderFix, type RenderedStep } from '../engine/fix/render-fix.ts';
import { lookedUp } from '../engine/fix/look-up.ts';
import { sightingsOf } from '../engine/rank/rank.ts';
import { byId } from '../engine/indexed.ts';
import { ownersIn } from './line-owners.ts';

/** One input, as it was read. */
export interface Input {
  readonly name: string;
  readonly observation: Observation;
  /** What it sets, if it is a configuration. */
  readonly overviews: readonly Overview[];
}

/** Everything that the report is made from. */
export interface Findings {
  readonly kb: KnowledgeBase;
  readonly product: string;
  readonly inputs: readonly Input[];
  readonly diagnosis: Diagnosis;
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly quoting: Quoting;
}

/** The diagnosis as the object that `--json` prints. Its shape is schema/diagnosis.json. */
export function report(findings: Findings): Readonly<Record<string, unknown>> {
  const { kb, product, inputs, diagnosis } = findings;
  const sum = (pick: (observation: Observation) => number): number =>
    inputs.reduce((total, { observation }) => total + pick(observation), 0);
  return {
    schema: 1,
    product: { version: product, content: kb.version },
    input: {
      bytes: sum(({ bytes }) => bytes),
      lines: sum(({ lines }) => lines),
      records: sum(({ records }) => records),
      kinds: [
        ...new Set(inputs.flatMap(({ observation }) => observation.kinds.map(({ kind }) => kind))),
      ],
      notices: inputs.flatMap(({ name, observation }) =>
        observation.notices.map((notice) => ({
          file: name,
          code: notice.code,
          says: noticeWords.notice(notice),
        })),
      ),
      messages: inputs.flatMap(({ name, observation }) =>
        observation.counted.map(({ message, leftOut, ...counted }) => ({
          file: name,
          id: message,
          ...countedReport(counted),
          leftOut,
        })),
      ),
    },
    files: inputs.map(({ name }) => name),
    configurations: inputs.flatMap(({ name, overviews }) =>
      overviews.map((overview) => ({ file: name, ...overview })),
    ),
    facts: diagnosis.facts.map(({ fact, value, origin }) => ({
      fact,
      value,
      by:
        origin.kind === 'log' || origin.kind === 'words'
          ? {
              file: inputs[origin.source]?.name ?? '',
              line: origin.line,
              ...(origin.kind === 'words' ? { words: true } : {}),
            }
          : 'option',
    })),
    hypotheses: diagnosis.hypotheses.map((hypothesis) => hypothesisReport(findings, hypothesis)),
    harmless: remarks(findings, 'harmless'),
    foreign: remarks(findings, 'foreign'),
    unrecognized: inputs.flatMap((input) =>
      ownersIn(input).map(({ times, ...line }) => ({ file: input.name, ...line, count: times })),
    ),
    missing: diagnosis.missing,
    next: nextReport(kb, diagnosis),
  };
}

/** Each message that isn't a problem, once per file. */
const remarks = (findings: Findings, kind: 'harmless' | 'foreign'): readonly unknown[] =>
  findings.diagnosis.remarks
    .filter((remark) => remark.kind === kind)
    .flatMap(({ places, owner, title }) =>
      places.map(({ sighting, counted }) => ({
        ...place(findings, sighting),
        id: sighting.message,
        title,
        ...countedReport(counted),
        ...(owner === undefined ? {} : { owner }),
      })),
    );

const countedReport = ({ times, isTimesAtLeast, different, isAtLeast }: CountedTimes): object => ({
  count: times,
  ...(isTimesAtLeast ? { countAtLeast: true } : {}),
  different,
  atLeast: isAtLeast,
});

function place({ inputs }: Findings, sighting: SourcedSighting): Record<string, unknown> {
  return {
    file: inputs[sighting.source]?.name ?? '',
    line: sighting.line,
    endLine: sighting.endLine,
    count: sighting.count,
  };
}

function hypothesisReport(
  findings: Findings,
  hypothesis: Diagnosis['hypotheses'][number],
): Record<string, unknown> {
  const problem = byId(findings.kb.problems, hypothesis.problem);
  return {
    problem: hypothesis.problem,
    title: problem ? inlineText(problem.title, hypothesis.binding) : hypothesis.problem,
    confidence: hypothesis.confidence,
    sources: problem?.sources ?? [],
    // A line that is evidence in two ways is still one line.
    evidence: [...new Set(sightingsOf(hypothesis))].map((sighting) => ({
      ...place(findings, sighting),
      message: sighting.message,
      text: sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '',
      captures: sighting.captures,
    })),
    consequences: hypothesis.consequences,
    remedies: remedies(findings, hypothesis),
  };
}

function remedies(
  { kb, diagnosis, fixes, parameters, quoting }: Findings,
  { problem, binding }: Diagnosis['hypotheses'][number],
): readonly unknown[] {
  const fix = fixes.get(problem);
  if (!fix) return [];
  const { facts } = diagnosis;
  const values = lookedUp(fix, binding, facts);
  const filler = fillerFor(kb, quoting, { facts, binding: values, typed: parameters });
  return renderFix(fix, filler).map(({ remedy, steps, check }) => ({
    title: remedy.title,
    rank: remedy.rank,
    platform: filler.platform?.id ?? null,
    steps: steps.map((step) => stepReport(step, filler)),
    check: check.map((step) => stepReport(step, filler)),
  }));
}

function stepReport(
  { step, target, place: at, command, undo }: RenderedStep,
  filler: Filler,
): Record<string, unknown> {
  const { values } = filler;
  const says = proseText(step.says, values);
  const placeholders = placeholdersOfFile(step, filler);
  return {
    kind: step.kind,
    target,
    // A name with a missing value isn't a path.
    place: { context: at.context, file: placeholders.length > 0 ? null : at.file },
    says,
    text: command?.text ?? says,
    unfilled: [...new Set([...(command?.unfilled ?? []), ...placeholders])],
    expect: proseText(step.expect, values),
    undo: undoReport(step, undo, values),
  };
}

function placeholdersOfFile({ variants }: Step, filler: Filler): readonly string[] {
  const file = chooseVariant(variants, filler.platform)?.place.file;
  return file ? fillWord(file, 'text', filler).unfilled : [];
}

function undoReport(
  step: Step,
  undo: RenderedStep['undo'],
  values: Readonly<Record<string, string>>,
): Record<string, unknown> {
  if (undo.kind === 'none') return { none: undo.reason };
  if (undo.kind === 'not-needed') return { none: `${step.kind}: there is nothing to undo` };
  const says = proseText(undo.undo.says, values);
  return { text: undo.command?.text ?? says, says };
}

function nextReport(kb: KnowledgeBase, { next }: Diagnosis): Record<string, unknown> {
  if (next.kind === 'collect') return { ...next, missing: words.missing(next.missing) };
  if (next.kind !== 'ask') return next;
  const question = byId(kb.questions, next.question);
  const values = byId(kb.facts, next.question)?.values ?? [];
  const options =
    question && question.options.length > 0
      ? question.options
      : values.map(({ id, title }) => ({ value: id, title }));
  return {
    kind: 'ask',
    question: next.question,
    asks: question?.asks ?? '',
    why: words.why(next.why, (id) => byId(kb.problems, id)?.name ?? id),
    options,
  };
}
