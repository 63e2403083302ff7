import { createHash } from 'node:crypto';

/** A page's anchors, each with a hash of the section's text. */
export type Anchors = Readonly<Record<string, string>>;

// =====  -----  ~~~~~     the line under (or over) a title
const RULE = /^([=\-~^"'`#*+])\1{2,}\s*$/;
// .. _WSGI0117:          not: .. _Alias: http://…
const LABEL = /^\.\. _([^:]+):\s*$/;

/**
 * The sections of a reStructuredText page: anchors as Sphinx derives them from titles, and labels.
 * A section ends at the next title, so a change in a neighbor doesn't affect it.
 */
export function parseSections(text: string): Anchors {
  const lines = text.split(/\r\n|\n/);
  const starts: { anchors: string[]; from: number }[] = [];
  let labels: string[] = [];
  lines.forEach((line, index) => {
    const label = LABEL.exec(line)?.[1];
    if (label !== undefined) labels.push(slug(label));
    if (!isTitle(lines, index)) return;
    starts.push({ anchors: [...new Set([slug(line), ...labels])], from: index });
    labels = [];
  });
  const entries = starts.flatMap(({ anchors, from }, index) => {
    const section = lines
      .slice(from, starts[index + 1]?.from ?? lines.length)
      .join('\n')
      .trim();
    return anchors.map((anchor) => [anchor, hash(section)] as const);
  });
  return Object.fromEntries(entries);
}

function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const under = lines[index + 1] ?? '';
  return (
    line.trim() !== '' &&
    !RULE.test(line) &&
    RULE.test(under) &&
    under.trim().length >= line.trim().length
  );
}

/** `Location of UNIX sockets` → `location-of-unix-sockets`, as docutils does it. */
function slug(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
