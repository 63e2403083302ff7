import type { Fix } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseFix, parseSharedStep } from '../parse/parse-fix.ts';
import type { ContentFile } from '../read/read-content.ts';

/** A problem's fix from its `fix.md`. Null, and an issue, if it is missing. */
export function linkFix(
  files: readonly ContentFile[],
  path: string,
  problem: string,
  issues: Issues,
): Fix | null {
  const hint = 'see "fix.md" in content/README.md';
  const file = files.find((one) => one.path === path);
  if (!file) {
    const message = 'the problem has no fix.md';
    issues.add({ code: 'missing-file', file: path, line: 1, column: 1, message, hint });
    return null;
  }
  const shared = sharedSteps(files);
  return parseFix(
    problem,
    file.text,
    (name) => shared.get(name),
    ({ line, message }) => {
      issues.add({ code: 'fix', file: path, line, column: 1, message, hint });
    },
  );
}

/** Shared steps by name: `steps/restart-apache.md` is `restart-apache`. */
export const sharedSteps = (files: readonly ContentFile[]): ReadonlyMap<string, string> =>
  new Map(stepFiles(files).map(({ path, text }) => [nameOf(path), text]));

const stepFiles = (files: readonly ContentFile[]): readonly ContentFile[] =>
  files.filter(({ path }) => /^steps\/[^/]+\.md$/.test(path));

const nameOf = (path: string): string => path.slice('steps/'.length, -'.md'.length);

/** A shared step is a step, and some fix links to it. */
export function checkSharedSteps(files: readonly ContentFile[], issues: Issues): void {
  const fixes = files.filter(({ path }) => /^(?:problems|anti-remedies)\/.*\.md$/.test(path));
  for (const { path, text } of stepFiles(files)) {
    parseSharedStep(text, ({ line, message }) => {
      const hint = 'write it like one numbered step of a fix.md, without the number';
      issues.add({ code: 'fix', file: path, line, column: 1, message, hint });
    });
    if (fixes.some((fix) => fix.text.includes(`steps/${nameOf(path)}.md)`))) continue;
    const message = 'no fix links to it';
    const hint = 'link to it from a step, or remove it';
    issues.add({ code: 'unused', file: path, line: 1, column: 1, message, hint });
  }
}
