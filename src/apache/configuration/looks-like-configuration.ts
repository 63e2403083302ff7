import { readers } from '../readers/index.ts';
import { isProse } from './directive-line.ts';
import { isDirective, isSection } from './directives.ts';
import { logicalLines } from './logical-lines.ts';

/** Whether directives and sections make up most of a text: a configuration, a piece of one, a .htaccess; never a log. */
export function looksLikeConfiguration(text: string): boolean {
  const counts = { configuration: 0, log: 0, other: 0, comment: 0 };
  const lines = logicalLines(text.slice(0, LONGEST_LOOK));
  for (const line of lines.slice(0, MOST_LINES)) counts[classify(line.text)] += 1;
  return counts.configuration > counts.log && counts.configuration >= counts.other;
}

const LONGEST_LOOK = 200_000;
const MOST_LINES = 1000;

function classify(line: string): 'configuration' | 'log' | 'other' | 'comment' {
  // <VirtualHost *:80>     </Directory>     not: <html>
  const section = /^<\/?(\w{2,30})[\s>"]/.exec(line)?.[1];
  if (section !== undefined) return isSection(section) ? 'configuration' : 'other';
  const kind = readers.find((candidate) => candidate.read(line))?.kind ?? 'text';
  if (kind === 'command' || kind === 'comment' || line.startsWith('#')) return 'comment';
  if (kind !== 'text' && kind !== 'words')
    return kind === 'apache-configuration' ? 'configuration' : 'log';
  const name = /^[A-Z]\w{1,40}(?=\s|$)/i.exec(line)?.[0];
  return name !== undefined && isDirective(name) && !isProse(line) ? 'configuration' : 'other';
}
