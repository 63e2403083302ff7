import { LINE_END } from './reading/hole.ts';

/** A line as Apache sees it: continuations joined, white space around it gone. */
export interface LogicalLine {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /**
   * Where it stands on the server, as `apachectl -t -D DUMP_CONFIG` writes above it, or a comment that is
   * only the file's path; null in a file as it is.
   */
  readonly origin: Origin | null;
}

/** A place in a file of the server's configuration. */
export interface Origin {
  readonly file: string;
  /** Null if only the file is known. */
  readonly line: number | null;
}

/**
 * Joins lines that end with a backslash. Comments are kept, since a backslash continues them too;
 * blank lines are dropped.
 */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let carried: string[] = [];
  let start = 1;
  let file: string | null = null;
  let origin: Origin | null = null;
  const physical = text.split(/\r?\n/);
  // The text after the last line break isn't a line, even if a backslash leads there.
  const last = physical.at(-1) === '' ? physical.length - 1 : physical.length;
  physical.forEach((raw, index) => {
    if (carried.length === 0) start = index + 1;
    const continues = raw.endsWith('\\') && index < physical.length - 1;
    carried.push(continues ? raw.slice(0, -1) : raw);
    if (continues) return;
    const joined = carried.join('').trim();
    carried = [];
    if (joined === '') return;
    for (const text of joined.split(LINE_END).filter((one) => one.trim() !== ''))
      lines.push({ text: text.trim(), line: start, endLine: Math.min(index + 1, last), origin });
    if (!joined.startsWith('#')) return;
    const named = IN_FILE.exec(joined);
    if (named) file = named[1] ?? null;
    const numbered = AT_LINE.exec(joined);
    if (numbered && file !== null) origin = { file, line: Number(numbered[1]) };
    const headed = HEADING.exec(joined)?.[1];
    if (headed !== undefined) origin = { file: headed, line: null };
  });
  return lines;
}

// # In file: /etc/apache2/apache2.conf     not: # in this file:
const IN_FILE = /^# In file: (\/.{1,300})$/;
// # /var/www/x/.htaccess     ## /etc/apache2/sites-enabled/shop.conf:     not: # /srv/app is the project
const HEADING = /^#{1,4} ?(\/[^\s:]{1,300}(?:\.conf|\/\.htaccess)):?$/;
// #  12:     not: # 12: see below
const AT_LINE = /^# {1,6}(\d{1,6}):$/;
