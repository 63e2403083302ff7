import type { Edit, LineEdit } from '../../model/index.ts';
import type { CommandFiller } from './filler.ts';
import type { RenderedStep } from './render-fix.ts';

/** An edit for one finding: ready, not meant for it, or without a value that somebody has to give. */
export type FilledEdit =
  | { readonly kind: 'ready'; readonly edit: LineEdit }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'lacks'; readonly parameters: readonly string[] };

type Captures = Readonly<Record<string, string>>;

/** The edits of a step for the finding with these captures. */
export const fillEdits = (
  rendered: RenderedStep,
  captures: Captures,
  filler: CommandFiller,
): readonly FilledEdit[] =>
  (rendered.step.edits ?? []).map((edit) => fillEdit(edit, rendered, captures, filler));

function fillEdit(
  edit: Edit,
  { command, target }: RenderedStep,
  captures: Captures,
  filler: CommandFiller,
): FilledEdit {
  const { when = {} } = edit;
  if (Object.entries(when).some(([name, value]) => captures[name] !== value))
    return { kind: 'unfit' };
  if (edit.kind === 'add' || edit.kind === 'line') {
    if (!command || (target !== 'apache' && target !== 'htaccess')) return { kind: 'unfit' };
    const parameters = [...new Set(command.segments.flatMap((one) => one.parameters))];
    const unknown = parameters.filter((name) => !isKnown(name, filler));
    if (unknown.length > 0) return { kind: 'lacks', parameters: unknown };
    return { kind: 'ready', edit: { kind: edit.kind, lines: command.text } };
  }
  const filled = Object.entries(edit).map(
    ([key, value]) => [key, typeof value === 'string' ? fillText(value, captures) : value] as const,
  );
  if (filled.some(([, value]) => value === null)) return { kind: 'unfit' };
  // Texts became texts, and all else is as it was.
  return { kind: 'ready', edit: Object.fromEntries(filled) as unknown as LineEdit };
}

/** Whether somebody gave a value, or it was read. A suggestion is a guess, and so is a row for any platform. */
function isKnown(name: string, { fillings, platform }: CommandFiller): boolean {
  const origin = fillings.get(name)?.origin;
  return (
    origin === 'user' || origin === 'log' || (origin === 'platform' && platform?.id !== 'other')
  );
}

/** A text with its captures, or null if one is missing. */
function fillText(text: string, captures: Captures): string | null {
  const names = [...text.matchAll(NAME)].map(([, name = '']) => name);
  if (names.some((name) => !Object.hasOwn(captures, name))) return null;
  return text.replace(NAME, (_, name: string) => captures[name] ?? '');
}

// {group}     not: ${group}     %{GLOBAL}
const NAME = /(?<![$%])\{([a-z][a-z-]*)\}/g;
