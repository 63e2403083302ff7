import { styleText } from 'node:util';
import type { Redactor } from '../engine/transcript/redact.ts';

/** One line of what is printed. */
export interface Line {
  readonly tone: keyof typeof STYLES;
  readonly text: string;
}

const STYLES = { plain: [], heading: ['bold'], command: ['cyan'] } as const;

/**
 * Characters that a terminal obeys in place of showing them: a log may hold them to rename its
 * window, to paint over what stands there, or to turn the order of letters around.
 */
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Shows such characters as what they are: `\u001b`. In JSON they mean the same then. */
export const visible = (text: string): string =>
  text.replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Lines as one text. All of it is redacted at once: what one line tells of is hidden in all. */
export function format(lines: readonly Line[], redact: Redactor, hasColors: boolean): string {
  const single = lines.flatMap(({ tone, text }) =>
    text.split('\n').map((line) => ({ tone, line })),
  );
  const shown = visible(redact(single.map(({ line }) => line).join('\n')));
  if (!hasColors) return shown;
  return shown
    .split('\n')
    .map((line, index) => styleText([...STYLES[single[index]?.tone ?? 'plain']], line))
    .join('\n');
}

/** Whether who reads it wants colours: a terminal, and no https://no-color.org. */
export const wantsColors = (
  { isTTY }: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
