import type { Redactor } from '../model/index.ts';
import { visible } from '../engine/visible.ts';

/** One line of output. */
export interface Line {
  readonly tone: keyof typeof STYLES;
  readonly text: string;
}

/** The codes that begin and end a tone: bold, and cyan. */
const STYLES = {
  plain: ['', ''],
  heading: ['\u001b[1m', '\u001b[22m'],
  command: ['\u001b[36m', '\u001b[39m'],
} as const;

/** Joins lines. They are redacted together, so a name found in one is hidden in all. */
export function format(lines: readonly Line[], redact: Redactor, hasColors: boolean): string {
  const single = lines.flatMap(({ tone, text }) =>
    text.split('\n').map((line) => ({ tone, line })),
  );
  const shown = visible(redact(single.map(({ line }) => line).join('\n')));
  if (!hasColors) return shown;
  return shown
    .split('\n')
    .map((line, index) => STYLES[single[index]?.tone ?? 'plain'].join(line))
    .join('\n');
}

/** Whether to use colors: on a terminal, and without https://no-color.org. */
export const wantsColors = (
  { isTTY }: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean => isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
