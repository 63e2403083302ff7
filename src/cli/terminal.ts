import type { Redactor } from '../model/index.ts';

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

/**
 * Characters that a terminal obeys instead of showing, and invisible ones. A log could use them to
 * rename the window, to paint over text, to reorder letters, or to hide words in a copied command.
 * A tab and a line feed are shown as they are.
 */
const UNSEEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** Shows such characters by their code: `\u001b`. In JSON, they then mean the same. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) =>
    // In JSON, a character beyond the first 65,536 takes two codes.
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

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
