import { ending, type Box } from './box.ts';
import type { StepReport } from './diagnosis.ts';
import { PRINTED, type Hand } from './recipe.ts';
import { ENDED } from './server.ts';

/** A step that was done, or why it could not be. */
export type Applied =
  { readonly ok: true; readonly undo: Undone } | { readonly ok: false; readonly says: string };

/** Does what the step prints for its way back; what went wrong, or null. */
export type Undone = () => Promise<string | null>;

const NOTHING: Undone = () => Promise.resolve(null);
/** What a step expects to the letter: a status, or the words of configtest. */
const LITERAL = /^(?:\d{3}\b|Syntax OK)/;
/** Where a step wants its lines of Python. */
const FIRST = /at the top|before anything else|first of all/i;

/** Does one rendered step as printed: a command in a shell, configuration where its place says. */
export async function applyStep(
  box: Box,
  step: StepReport,
  hands: readonly Hand[],
): Promise<Applied> {
  const hand = hands.find((one) => step.says.startsWith(one.step));
  if (hand?.concernsNot !== undefined) return { ok: true, undo: NOTHING };
  if (step.unfilled.length > 0 && (hand?.writes ?? PRINTED).includes(PRINTED)) {
    return failed(step, `nothing fills ${step.unfilled.join(', ')}`);
  }
  return step.target === 'shell' ? applyCommand(box, step, hand) : applyText(box, step, hand);
}

async function applyCommand(box: Box, step: StepReport, hand: Hand | undefined): Promise<Applied> {
  const output = await box.run(asUser(step.text, hand));
  const { text, status } = output;
  // 127: the shell knows no such command. Otherwise a probe can find nothing and exit with an error.
  const bad = step.kind === 'looks-only' ? status === 127 || status === null : status !== 0;
  // A person reads on before going on, and Apache has ended by then.
  if (/\bstop\b/.test(step.text)) await box.run(ENDED);
  const [literal] = LITERAL.exec(step.expect) ?? [];
  if (bad) return failed(step, `\`${step.text}\` ${ending(output)}: ${text.trim()}`);
  if (literal !== undefined && !text.includes(literal)) {
    return failed(step, `\`${step.text}\` printed ${text.trim()}, not ${literal}`);
  }
  return { ok: true, undo: undoCommand(box, step, hand) };
}

const asUser = (line: string, hand: Hand | undefined): string =>
  hand?.as === undefined ? line : `runuser -u ${hand.as} -- bash -c ${quoted(line)}`;

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function undoCommand(box: Box, { undo }: StepReport, hand: Hand | undefined): Undone {
  const printed = 'text' in undo && undo.text !== undo.says ? undo.text : undefined;
  const line = hand?.back ?? printed;
  if (line === undefined || hand?.stays !== undefined) return NOTHING;
  return async () => {
    const output = await box.run(asUser(line, hand));
    return output.status === 0 ? null : `undo \`${line}\` ${ending(output)}: ${output.text}`;
  };
}

function applyText(box: Box, step: StepReport, hand: Hand | undefined): Promise<Applied> {
  const file = hand?.file ?? step.place.file;
  if (file === null) return Promise.resolve(failed(step, 'it names no file, nor does the recipe'));
  if (step.target === 'text' && hand === undefined) {
    return Promise.resolve(failed(step, 'it is told in words, and the recipe has no hand for it'));
  }
  const before = box.has(file) ? box.read(file) : null;
  const text = (hand?.writes ?? PRINTED).replace(PRINTED, () => step.text);
  const after = written(before ?? '', text, step, hand);
  if (after === null) {
    return Promise.resolve(failed(step, `${file} has no ${hand?.replaces ?? ''}`));
  }
  box.write(file, after);
  const undo: Undone = () => {
    if (before === null) box.remove(file);
    else box.write(file, before);
    return Promise.resolve(null);
  };
  return Promise.resolve({ ok: true, undo });
}

/** The file with the new text in it; null where what it should replace is not there. */
function written(
  before: string,
  text: string,
  { place, target, says }: StepReport,
  hand: Hand | undefined,
): string | null {
  if (hand?.replaces !== undefined) {
    return before.includes(hand.replaces) ? before.replaceAll(hand.replaces, () => text) : null;
  }
  if (target === 'python' && FIRST.test(says)) return `${text}\n${before}`;
  const end = before.lastIndexOf('</VirtualHost>');
  if (target === 'apache' && place.context !== 'server' && end >= 0) {
    return `${before.slice(0, end)}${text}\n${before.slice(end)}`;
  }
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${text}\n`;
}

const failed = ({ says }: StepReport, why: string): { ok: false; says: string } => ({
  ok: false,
  says: `Step "${says.slice(0, 60)}": ${why}`,
});
