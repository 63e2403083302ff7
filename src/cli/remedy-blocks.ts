import { words } from '#words/occasion.ts';
import type { DoneBefore, Occasion, Remedy } from '../model/index.ts';
import { judgeCondition } from '../engine/facts/judge-condition.ts';
import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { fillerFor, type Filler } from '../engine/fix/filler.ts';
import { lookedUp } from '../engine/fix/look-up.ts';
import {
  isFor,
  leftOut,
  renderFix,
  renderSteps,
  type RenderedStep,
} from '../engine/fix/render-fix.ts';
import { byId } from '../engine/indexed.ts';
import { heading, plain, type Block } from './block.ts';
import type { Findings } from './report.ts';

const KINDS = {
  'looks-only': 'read-only',
  'changes-system': 'changes the system',
  'interrupts-service': 'interrupts service',
} as const;

const RANKS = { preferred: 'Fix', acceptable: 'Or', 'last-resort': 'Last resort' } as const;

/** The remedies of a problem that fit the case, and which don't, and why. */
export function remedyBlocks(
  { kb, diagnosis, fixes, parameters, quoting }: Findings,
  { problem, binding }: Findings['diagnosis']['hypotheses'][number],
): readonly Block[] {
  const fix = fixes.get(problem);
  if (!fix) return [];
  const { facts } = diagnosis;
  const values = lookedUp(fix, binding, facts);
  const filler = fillerFor(kb, quoting, { facts, binding: values, typed: parameters });
  const offered = renderFix(fix, filler);
  const { title = '', note } = filler.platform ?? {};
  const left = fix.remedies
    .filter((one) => !offered.some(({ remedy }) => remedy === one))
    .map(({ title: name, when }) =>
      when && judgeCondition(when.where, filler.known) === 'against'
        ? words.notFor(name, inlineText(when.says, filler.values))
        : `Not possible on ${title}: ${name}.`,
    );
  return [
    note === undefined ? [] : plain(`${title}: ${note}`),
    ...offered.map(({ remedy, steps, check }) => [
      heading(`${RANKS[remedy.rank]}: ${remedy.title}`),
      ...occasionLines(remedy, filler),
      ...stepsBlock(steps, check, filler.values),
    ]),
    left.flatMap(plain),
    offered.length > 0
      ? []
      : plain('None of the known fixes works there. Read the documentation below.'),
  ];
}

/** What a remedy is for, and which of its steps are for other cases. */
function occasionLines({ when, steps }: Remedy, filler: Filler): Block {
  const says = (one: Occasion): string => inlineText(one.says, filler.values);
  const left = leftOut(steps, filler).map(says);
  return [
    ...(when ? plain(isFor(when, filler) ? words.fits(says(when)) : words.useIf(says(when))) : []),
    ...(left.length > 0 ? plain(words.stepsLeftOut(left)) : []),
  ];
}

/** A harmful workaround that the log shows. Its undo comes first, as in the browser. */
export function wayBackBlocks(
  { kb, diagnosis, inputs, fixes, parameters, quoting }: Findings,
  { antiRemedy, fix: id, binding, by }: DoneBefore,
): readonly Block[] {
  const fix = fixes.get(id);
  const remedy = fix?.remedies[0];
  const title = byId(kb.antiRemedies, antiRemedy)?.title;
  if (!fix || !remedy || title === undefined) return [];
  const { facts } = diagnosis;
  const filler = fillerFor(kb, quoting, { facts, binding, typed: parameters });
  const shown =
    by.kind === 'log'
      ? `${inputs[by.source]?.name ?? ''}:${String(by.line)} shows it.`
      : 'You said so.';
  return [
    [
      heading(`First: ${remedy.title}`),
      ...plain(`${title}. ${shown}`),
      ...plain(proseText(fix.why, filler.values)),
      ...stepsBlock(
        renderSteps(remedy.steps, filler),
        renderSteps(remedy.check, filler),
        filler.values,
      ),
    ],
  ];
}

function stepsBlock(
  steps: readonly RenderedStep[],
  check: readonly RenderedStep[],
  values: Readonly<Record<string, string>>,
): Block {
  return [
    ...steps.flatMap((step, index) => stepLines(`${String(index + 1)}.`, step, values)),
    ...check.flatMap((step) => stepLines('Check:', step, values)),
  ];
}

function stepLines(
  label: string,
  { step, place, command, undo }: RenderedStep,
  values: Readonly<Record<string, string>>,
): Block {
  const where =
    (place.file !== null && place.isGuess ? words.probably(place.file) : place.file) ??
    (place.context === 'shell' || place.context === 'text' ? '' : place.context);
  return [
    ...plain(
      `${label} ${proseText(step.says, values)} (${KINDS[step.kind]}${where === '' ? '' : `; ${where}`})`,
    ),
    ...(command ? commandLines(command.text) : []),
    ...(command && command.unfilled.length > 0
      ? plain(`   to fill in: ${command.unfilled.join(', ')}`)
      : []),
    ...(step.expect.length > 0 ? plain(`   expect: ${proseText(step.expect, values)}`) : []),
    ...(undo.kind === 'steps' ? plain(`   undo: ${proseText(undo.undo.says, values)}`) : []),
    ...(undo.kind === 'steps' && undo.command ? commandLines(undo.command.text) : []),
    ...(undo.kind === 'none' ? plain(`   cannot be undone: ${undo.reason}`) : []),
  ];
}

const commandLines = (text: string): Block =>
  text.split('\n').map((line) => ({ tone: 'command', text: `     ${line}` }));
