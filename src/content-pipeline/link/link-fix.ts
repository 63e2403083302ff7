import type { Fix } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseFix } from '../parse/parse-fix.ts';
import type { ContentFile } from '../read/read-content.ts';

/** The fix of a problem from its `fix.md`; null, and an issue, when it is not there. */
export function linkFix(
  files: readonly ContentFile[],
  path: string,
  problem: string,
  issues: Issues,
): Fix | null {
  const hint = 'see "fix.md" in content/README.md';
  const file = files.find((one) => one.path === path);
  if (!file) {
    const message = 'a problem needs its fix.md';
    issues.add({ code: 'missing-file', file: path, line: 1, column: 1, message, hint });
    return null;
  }
  return parseFix(problem, file.text, ({ line, message }) => {
    issues.add({ code: 'fix', file: path, line, column: 1, message, hint });
  });
}
