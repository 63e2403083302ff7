import { logicalLines, type LogicalLine } from './logical-lines.ts';
import type { ConfigurationNode, Section } from './tree.ts';
import { readWords } from './words.ts';

/**
 * Reads a configuration, or a piece of one, to a tree. Nothing is followed or expanded: Include, Define,
 * `${VAR}` and macros stay as they are. Never throws; a section that is not closed ends with the text,
 * and a stray end of a section is passed over.
 */
export function parseConfiguration(text: string): readonly ConfigurationNode[] {
  const root: Open = { section: null, children: [] };
  const open: Open[] = [root];
  let last = 1;
  for (const line of logicalLines(text)) {
    last = line.endLine;
    if (line.text.startsWith('#')) continue;
    const closing = CLOSING.exec(line.text)?.[1]?.toLowerCase();
    if (closing !== undefined) closeTo(open, closing, line.endLine);
    else if (OPENING.test(line.text)) openSection(open, line);
    else top(open, root).children.push(toDirective(line));
  }
  while (open.length > 1) close(open, last);
  return root.children;
}

type Heading = Omit<Section, 'children' | 'endLine'>;

interface Open {
  readonly section: Heading | null;
  readonly children: ConfigurationNode[];
}

// <VirtualHost *:80>     <IfModule !mod_ssl.c>     not: <html
const OPENING = /^<[a-z]\w*(?:[\s"].*)?>?$/i;
// </VirtualHost>     not: <VirtualHost
const CLOSING = /^<\/([a-z]\w*)/i;
/** More than anybody nests; a hostile text opens sections without end. */
const DEEPEST = 25;

const top = (open: readonly Open[], root: Open): Open => open.at(-1) ?? root;

function openSection(open: Open[], { text, line, origin }: LogicalLine): void {
  if (open.length > DEEPEST) return;
  const end = text.lastIndexOf('>');
  const inside = text.slice(1, end > 0 ? end : undefined);
  open.push({ section: { kind: 'section', ...toCall(inside), line, origin }, children: [] });
}

function closeTo(open: Open[], key: string, endLine: number): void {
  const matching = open.findLastIndex(({ section }) => section?.key === key);
  if (matching < 1) return;
  while (open.length > matching) close(open, endLine);
}

function close(open: Open[], endLine: number): void {
  const done = open.pop();
  if (!done?.section) return;
  open.at(-1)?.children.push({ ...done.section, children: done.children, endLine });
}

const toDirective = ({ text, line, endLine, origin }: LogicalLine): ConfigurationNode => ({
  kind: 'directive',
  ...toCall(text),
  line,
  endLine,
  origin,
});

/** The name and the words of a directive. */
export function toCall(text: string): Pick<Section, 'name' | 'key' | 'args' | 'rest'> {
  const name = /^\S+/.exec(text)?.[0] ?? '';
  const rest = text.slice(name.length).trim();
  return { name, key: name.toLowerCase(), args: readWords(rest), rest };
}
