import type { Issue } from '../model/index.ts';
import { checkContent, checkNames } from './checks/check-content.ts';
import { checkTemplate } from './checks/check-template.ts';
import { collectIssues, type Issues } from './issues.ts';
import type { Content } from './link/content.ts';
import { linkContent } from './link/link-content.ts';
import type { ContentFile } from './read/read-content.ts';

/** Content after reading, linking and checking, with all of its mistakes. */
export interface LoadedContent {
  readonly content: Content;
  readonly issues: readonly Issue[];
}

/**
 * Links and checks the files of a content folder. Needs no disk. Never throws for a mistake in
 * them.
 */
export function compileContent(files: readonly ContentFile[]): LoadedContent {
  const issues = collectIssues();
  checkTemplate(files, issues);
  const content = linkContent(files, issues);
  if (issues.found.length === 0) checkContent(content, issues);
  else checkRest(content, files, issues);
  const sorted = folded(issues.found).sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code),
  );
  return { content, issues: sorted };
}

/**
 * A missing name that is used in several places is one mistake, most likely where it should be
 * defined.
 */
function folded(issues: readonly Issue[]): Issue[] {
  const places = new Map<unknown, Issue[]>();
  for (const issue of issues) {
    const key = issue.about === undefined ? issue : `${issue.code} ${issue.message}`;
    places.set(key, [...(places.get(key) ?? []), issue]);
  }
  return [...places.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const where = others.map(({ file, line }) => `${file}:${String(line)}`).join(', ');
    return { ...first, hint: `${first.hint}; it is also named in ${where}` };
  });
}

/**
 * Mistakes besides those in the files themselves, except those that follow from them: a name that a
 * broken file may define, and what is missing from such a file.
 */
function checkRest(content: Content, files: readonly ContentFile[], issues: Issues): void {
  // We know nothing about a missing file.
  if (issues.found.some(({ code }) => code === 'missing-file')) return;
  const broken = new Set(issues.found.map(({ file }) => file));
  const defined = new Set(
    files.filter(({ path }) => broken.has(path)).flatMap((file) => namesIn(file)),
  );
  const further = collectIssues();
  checkNames(content, further);
  for (const issue of further.found) {
    const isFollowUp =
      issue.about === undefined
        ? broken.has(issue.file) || issue.code === 'incomplete'
        : defined.has(issue.about);
    if (!isFollowUp) issues.add(issue);
  }
}

/** The names that a file may define: its own, those of its folders, and its keys. */
function namesIn({ path, text }: ContentFile): readonly string[] {
  const keys = [...text.matchAll(/^([\w-]+):/gm)].map(([, key = '']) => key);
  return [
    ...path.split(/[/.]/),
    ...keys,
    ...keys.map((key) => key.toLowerCase().replaceAll('_', '-')),
  ];
}
