import { readers } from '../readers/index.ts';
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
  const name = /^[A-Z]\w{1,40}(?=\s|$)/i.exec(line)?.[0];
  if (name !== undefined && isDirective(name) && !isProse(line)) return 'configuration';
  const reader = readers.find((candidate) => candidate.read(line));
  if (reader?.kind === 'command' || line.startsWith('#')) return 'comment';
  return reader ? 'log' : 'other';
}

/** A sentence that begins with the name of a directive, as Apache's own messages do. */
const isProse = (line: string): boolean => PROSE.test(line) && !/^Require not /i.test(line);

// WSGIScriptAlias not allowed here     Options ExecCGI is off in this directory     Timeout when reading
// user site = 1     not: WSGIScriptAlias / /srv/app.wsgi     not: Require not ip 192.0.2.1
const PROSE =
  /^\w+ (?:\w+ )?(?:= |(?:not|must|takes?|requires?|cannot|is|are|was|has|have|needs|should|does|when|while|and|in|inside)\b)/i;
