import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';

/** Adds an issue at a thing's definition, or at a path within it. */
export function report(
  content: Content,
  issues: Issues,
  issue: {
    readonly code: string;
    readonly of: string;
    readonly path?: readonly PropertyKey[];
    readonly message: string;
    readonly hint: string;
    readonly about?: string;
  },
): void {
  const place = content.places.get(issue.of);
  issues.add({
    code: issue.code,
    file: place?.file ?? issue.of,
    ...(place?.at(issue.path) ?? { line: 1, column: 1 }),
    message: issue.message,
    hint: issue.hint,
    ...(issue.about === undefined ? {} : { about: issue.about }),
  });
}
