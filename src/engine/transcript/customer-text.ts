import type { NeedId, StepKind } from '../../model/index.ts';
import { inlineText, proseText } from '../fix/fill-prose.ts';
import { fillCommand } from '../fix/fill-command.ts';
import { fillerFor } from '../fix/filler.ts';
import { chooseVariant, type RenderedStep } from '../fix/render-fix.ts';
import { byId } from '../indexed.ts';
import { visible } from '../visible.ts';
import { fixTold, instancesTold, problemTold, type CaseTold, type FixTold } from './case-told.ts';
import { needs, textsOf } from './needs.ts';

/** What a message to a customer says in the reader's language. */
export interface CustomerWords {
  readonly title: (title: string, isSure: boolean) => string;
  readonly remedy: (title: string) => string;
  readonly replace: string;
  readonly value: (id: string, title: string, example: string) => string;
  readonly effects: Readonly<Record<StepKind, string>>;
  readonly inFile: (file: string) => string;
  readonly expect: (says: string) => string;
  readonly undo: (says: string) => string;
  readonly check: string;
  readonly otherwise: string;
  readonly answer: (aloud: string) => string;
  readonly needed: string;
  readonly need: (id: NeedId) => string;
}

/**
 * The case as a message to the person with the server: what is wrong, what to do, and how to see that
 * it worked. Without a fix, it asks for what is still needed.
 */
export function customerText(told: CaseTold, words: CustomerWords): string {
  const { redact, session } = told;
  for (const text of textsOf(session)) redact.learn(text);
  const fix = fixTold(told);
  const blocks = [
    ...faultBlocks(told, words),
    ...(fix ? fixBlocks(fix, words) : askBlocks(told, words)),
  ];
  return `${visible(redact(blocks.filter((block) => block !== '').join('\n\n')))}\n`;
}

function faultBlocks(told: CaseTold, words: CustomerWords): readonly string[] {
  const { kb } = told;
  const problem = byId(kb.problems, problemTold(told));
  if (!problem) return [];
  const [first] = instancesTold(told);
  const binding = first?.binding ?? {};
  const title = inlineText(problem.title, binding);
  return [
    words.title(title, first?.confidence === 'confirmed'),
    proseText(told.fixes.get(problem.id)?.summary ?? [], binding),
  ];
}

function fixBlocks(fix: FixTold, words: CustomerWords): readonly string[] {
  const { remedy, steps, check, filler } = fix;
  const unfilled = new Set([...steps, ...check].flatMap(({ command }) => command?.unfilled ?? []));
  const replace = [...unfilled].map((id) => {
    const { title = '', example = '' } = filler.fillings.get(id)?.parameter ?? {};
    return `- ${words.value(id, title, example)}`;
  });
  return [
    words.remedy(remedy.title),
    replace.length > 0 ? [words.replace, ...replace].join('\n') : '',
    ...steps.map((step, index) => stepBlock(`${String(index + 1)}. `, step, fix, words)),
    check.length > 0 ? words.check : '',
    ...check.map((step) => stepBlock('- ', step, fix, words)),
    words.otherwise,
  ];
}

function stepBlock(
  label: string,
  { step, place, command, undo }: RenderedStep,
  { filler: { values } }: FixTold,
  words: CustomerWords,
): string {
  const lines = [
    `${label}${proseText(step.says, values)}${words.effects[step.kind]}`,
    command && place.file !== null ? words.inFile(place.file) : '',
    command ? indented(command.text) : '',
    step.expect.length > 0 ? words.expect(proseText(step.expect, values)) : '',
    undo.kind === 'steps' ? words.undo(proseText(undo.undo.says, values)) : '',
    undo.kind === 'steps' && undo.command ? indented(undo.command.text) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

/** Without a fix: the next question, or what the next helper needs. */
function askBlocks(told: CaseTold, words: CustomerWords): readonly string[] {
  const { kb, diagnosis, session, quoting } = told;
  const { next, facts, hypotheses } = diagnosis;
  const question = next.kind === 'ask' ? byId(kb.questions, next.question) : undefined;
  if (!question) {
    const missing = needs(kb, diagnosis, session).filter(({ isHere }) => !isHere);
    return [words.needed, missing.map(({ id }) => `- ${words.need(id)}`).join('\n')];
  }
  const binding = hypotheses[0]?.binding ?? {};
  const filler = fillerFor(kb, quoting, { facts, binding, typed: session.parameters });
  const variant = chooseVariant(question.findOut.variants, filler.platform);
  return [
    words.answer(question.aloud),
    proseText(question.findOut.says, filler.values),
    variant ? indented(fillCommand(variant.command, variant.target, filler).text) : '',
  ];
}
