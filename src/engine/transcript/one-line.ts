/** Ends a line of Markdown, turns writing around, or shows nothing. A tab is shown as it is. */
const UNSEEN =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/**
 * The text on one line, with such characters as codes: `\r`, `\u202e`. A report is public, and a
 * line break in a file name would begin a heading there.
 */
export const oneLine = (text: string): string =>
  text.replace(UNSEEN, (character) =>
    character === '\r'
      ? String.raw`\r`
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** The text as code that it can't close: its fence is longer than any run of backticks in it. */
export function asCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  return `${fence} ${text.trim()} ${fence}`;
}

/** The length of the longest run of backticks. */
export const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** The text as it is, or as code if it may read as a link, a mention or HTML. */
export const inert = (text: string): string => (/[@<`\]]|:\/\//.test(text) ? asCode(text) : text);

/** The same for each value that prose is filled with. */
export const inertValues = (
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inert(value)]));
