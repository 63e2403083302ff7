import { isDirectiveLine, isProse } from '../directive-line.ts';
import { isDirective, isSection } from '../directives.ts';
import { looksLikeConfiguration } from '../looks-like-configuration.ts';
import { bareLines, writtenBy } from './bare-lines.ts';
import { MAY_HOLD } from './may-hold.ts';
import { fillTemplate, type Branch } from './template.ts';

/** A configuration in a text, with its lines where they are in the text. */
export interface Block {
  readonly text: string;
  /** How many lines of the text are above it. */
  readonly above: number;
  /** By line of the block, from 0: the branch of the template. */
  readonly branches: readonly (Branch | null)[];
  /** It is shown in a document or written by a script, so more may stand around it. */
  readonly isExcerpt: boolean;
}

/**
 * Takes the configurations out of whatever holds them: a file, a template, a mail, a listing, a page, a
 * script. Linear in the text's length.
 */
export function readBlocks(text: string): readonly Block[] {
  // A log is the most frequent long text, and nothing in it is looked for without a directive of mod_wsgi.
  if (text.length > LONGEST_UNKNOWN && !MAY_HOLD.test(text)) return [];
  const { lines, branches } = fillTemplate(bareLines(text));
  const whole = lines.join('\n');
  if (looksLikeConfiguration(whole)) return [{ text: whole, above: 0, branches, isExcerpt: false }];
  if (!MAY_HOLD.test(whole)) return [];
  const written = lines.map(writtenBy);
  return runsOf(written).map(({ from, to }) => ({
    text: written.slice(from, to).join('\n'),
    above: from,
    branches: branches.slice(from, to),
    isExcerpt: true,
  }));
}

const LONGEST_UNKNOWN = 200_000;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of lines that are a configuration's. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < lines.length) {
    const run = begins(lines[at] ?? '') ? runAt(lines, at) : null;
    if (run?.isOurs === true) runs.push({ from: at, to: run.to });
    at = run?.to ?? at + 1;
  }
  return runs;
}

const begins = (line: string): boolean => isDirectiveLine(line.slice(0, LONGEST).trim());

const LONGEST = 400;

function runAt(lines: readonly string[], from: number): { to: number; isOurs: boolean } {
  const least = indent(lines[from] ?? '');
  let [depth, count, to, isOurs] = [0, 0, from, false];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const isContinued = at > from && (lines[at - 1] ?? '').endsWith('\\');
    if (!isContinued && !goesOn(text, depth > 0 && indent(line) >= least)) break;
    // <VirtualHost *:80>     </VirtualHost>
    if (/^<\w/.test(text)) depth += 1;
    else if (text.startsWith('</')) depth -= 1;
    count += 1;
    isOurs ||= /^WSGI[A-Z]/i.test(text) || count >= MANY;
    to = at + 1;
  }
  return { to: Math.max(to, from + 1), isOurs };
}

/** So many lines are a configuration, even if none is mod_wsgi's. */
const MANY = 3;

/** Whether a line goes on with a configuration that was begun; in a section, a directive can be any module's. */
function goesOn(text: string, isInside: boolean): boolean {
  const section = /^<\/?([A-Z]\w{1,30})(?:[\s"].*)?>/i.exec(text)?.[1];
  if (section !== undefined) return isSection(section);
  const name = /^[A-Z]\w{1,40}(?=\s|$)/i.exec(text)?.[0];
  if (/^(?:\.\.\.|…)$/.test(text)) return isInside;
  if (name === undefined || isProse(text)) return glued(text);
  return isDirective(name) || (isInside && /^[A-Z][a-z]+[A-Z]\w*\s+\S/.test(text));
}

// WSGIScriptAlias/ /srv/app.wsgi     not: WSGIScriptAlias: a directive
const glued = (text: string): boolean => /^WSGI[A-Z]\w{3,30}[%/]/.test(text);

const indent = (line: string): number => line.length - line.trimStart().length;
