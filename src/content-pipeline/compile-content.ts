import type { Issue } from '../model/index.ts';
import { checkContent } from './checks/check-content.ts';
import { collectIssues } from './issues.ts';
import type { Content } from './link/content.ts';
import { linkContent } from './link/link-content.ts';
import type { ContentFile } from './read/read-content.ts';

/** Content that was read, linked and checked, with everything that is wrong with it. */
export interface LoadedContent {
  readonly content: Content;
  readonly issues: readonly Issue[];
}

/** Links and checks the files of a content folder. Never throws for what they say; no disk is needed. */
export function compileContent(files: readonly ContentFile[]): LoadedContent {
  const issues = collectIssues();
  const content = linkContent(files, issues);
  // Judging content that could not be linked would only repeat what is wrong with it.
  if (issues.found.length === 0) checkContent(content, issues);
  const sorted = [...issues.found].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code),
  );
  return { content, issues: sorted };
}
