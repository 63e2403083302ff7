import type { Inline } from '../model/index.ts';
import { quoting } from '../apache/quoting/index.ts';
import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { fillerFor } from '../engine/fix/filler.ts';
import { renderFix, type RenderedStep } from '../engine/fix/render-fix.ts';
import { sightingsOf } from '../engine/rank/rank.ts';
import type { Findings } from './report.ts';

const KINDS = {
  'looks-only': 'looks only',
  'changes-system': 'changes the system',
  'interrupts-service': 'interrupts service',
} as const;

/** The diagnosis for a person at a terminal: the first hypothesis whole, the others by name. */
export function print(findings: Findings): string {
  const { diagnosis, inputs } = findings;
  const [first, ...others] = diagnosis.hypotheses;
  const blocks = [
    ...inputs.flatMap(({ name, observation }) =>
      observation.notices.map(({ says }) => `${name}: ${says}`),
    ),
    ...(first ? [hypothesisText(findings, first)] : []),
    ...(others.length > 0
      ? [
          `It could also be:\n${others.map((h) => `  ${h.confidence}: ${nameOf(findings, h.problem)} (${h.problem})`).join('\n')}`,
        ]
      : []),
    ...diagnosis.remarks.map(
      (remark) =>
        `${remark.kind === 'harmless' ? 'Harmless' : `Not mod_wsgi's but ${remark.owner ?? 'another'}'s`}: ${remark.title} (line ${String(remark.sighting.line)}). ${remark.why}`,
    ),
    ...diagnosis.missing.map(({ what, why, how }) => `Missing: ${what}. ${why} ${how}`),
    nextText(findings),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const nameOf = ({ kb }: Findings, id: string): string =>
  kb.problems.find((problem) => problem.id === id)?.name ?? id;

function hypothesisText(
  findings: Findings,
  first: Findings['diagnosis']['hypotheses'][number],
): string {
  const problem = findings.kb.problems.find(({ id }) => id === first.problem);
  const title: readonly Inline[] = problem?.title ?? [];
  const lines = sightingsOf(first).map((sighting) => {
    const text = sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '';
    const times = sighting.count > 1 ? ` (${String(sighting.count)} times)` : '';
    return `  ${findings.inputs[sighting.source]?.name ?? ''}:${String(sighting.line)}${times}  ${text.trim().slice(0, 400)}`;
  });
  return [
    `${inlineText(title, first.binding)}  [${first.confidence}]`,
    problem ? proseText(problem.summary, first.binding) : '',
    [...new Set(lines)].join('\n'),
    ...remedyTexts(findings, first),
    `Documentation: ${(problem?.sources ?? []).join(', ')}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function remedyTexts(
  { kb, diagnosis, fixes, parameters }: Findings,
  { problem, binding }: Findings['diagnosis']['hypotheses'][number],
): readonly string[] {
  const fix = fixes.get(problem);
  if (!fix) return [];
  const { facts } = diagnosis;
  const filler = fillerFor(kb, quoting, { facts, binding, typed: parameters });
  const { values } = filler;
  return renderFix(fix, filler).map(({ remedy, steps, check }) =>
    [
      `${remedy.rank === 'preferred' ? 'Fix' : remedy.rank === 'acceptable' ? 'Or' : 'Last resort'}: ${remedy.title}`,
      ...steps.map((step, index) => `${String(index + 1)}. ${stepText(step, values)}`),
      ...check.map((step) => `Check: ${stepText(step, values)}`),
    ].join('\n'),
  );
}

function stepText(
  { step, place, command, undo }: RenderedStep,
  values: Readonly<Record<string, string>>,
): string {
  const where =
    place.file ?? (place.context === 'shell' || place.context === 'text' ? '' : place.context);
  const lines = [
    `${proseText(step.says, values)} (${KINDS[step.kind]}${where === '' ? '' : `; ${where}`})`,
    ...(command ? command.text.split('\n').map((line) => `     ${line}`) : []),
    ...(command && command.unfilled.length > 0
      ? [`   to fill in: ${command.unfilled.join(', ')}`]
      : []),
    ...(step.expect.length > 0 ? [`   expect: ${proseText(step.expect, values)}`] : []),
    ...(undo.kind === 'steps'
      ? [
          `   undo: ${proseText(undo.undo.says, values)}${undo.command ? `\n     ${undo.command.text}` : ''}`,
        ]
      : []),
    ...(undo.kind === 'none' ? [`   cannot be undone: ${undo.reason}`] : []),
  ];
  return lines.join('\n');
}

function nextText({ kb, diagnosis }: Findings): string {
  const { next } = diagnosis;
  if (next.kind === 'ask') {
    const question = kb.questions.find(({ id }) => id === next.question);
    const values =
      kb.facts.find(({ id }) => id === next.question)?.values.map(({ id }) => id) ?? [];
    return `Next: ${question?.asks ?? 'What do you see?'} Answer with --fact ${next.question}=${values.join('|')}`;
  }
  if (next.kind === 'hand-over')
    return 'Nothing known is left. Ask the mod_wsgi mailing list or tracker, with the whole log.';
  return '';
}
