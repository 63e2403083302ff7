import type { Issue } from '../model/index.ts';

/** Collects content mistakes. An author's mistake never throws. */
export interface Issues {
  readonly found: readonly Issue[];
  add(issue: Issue): void;
}

/** An empty collection. */
export function collectIssues(): Issues {
  const found: Issue[] = [];
  return { found, add: (issue) => void found.push(issue) };
}

/** `file:line:column code message`, and the hint on a line of its own. */
export const formatIssue = (issue: Issue): string =>
  `content/${issue.file}:${String(issue.line)}:${String(issue.column)} ${issue.code} ${issue.message}\n    ${issue.hint}`;

const FEW = 6;

/** The known name closest to a wrong one, as a hint. All of them if they are few. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  if (known.length === 0) return 'there is none yet';
  const [best = ''] = known.toSorted((a, b) => farness(wrong, a) - farness(wrong, b));
  if (distance(wrong, best) <= Math.max(2, wrong.length / 3)) return `did you mean "${best}"?`;
  return known.length <= FEW ? `one of: ${known.join(', ')}` : `the closest is "${best}"`;
}

/** The distance of a name: letters to change, and less for each word in both. */
function farness(wrong: string, name: string): number {
  const words = name.split('-');
  const shared = wrong.split('-').filter((word) => words.includes(word)).length;
  return distance(wrong, name) - shared * (WORD + 1);
}

/** A shared word counts as much as this many letters. */
const WORD = 5;

/** Levenshtein's distance, two rows at a time. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(
        Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
