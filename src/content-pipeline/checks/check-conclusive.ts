import type { Evidence, Problem } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { writtenAt } from '../link/written-rules.ts';
import { report } from './report.ts';

/**
 * Conclusive means that no other problem explains it, so two problems can't both claim the same
 * evidence.
 */
export function checkConclusive(content: Content, issues: Issues): void {
  const claims = content.kb.problems.flatMap((problem) =>
    problem.evidence.map((evidence, index) => ({ problem, evidence, index })),
  );
  for (const claim of claims) {
    const { problem, evidence, index } = claim;
    if (evidence.speaks !== 'for' || evidence.weight !== 'conclusive') continue;
    const other = claims.find(
      (rival) => rival.problem !== problem && claimsSame(evidence, rival.evidence),
    );
    if (other) {
      report(content, issues, {
        code: 'shared-conclusive',
        of: `problem ${problem.id}`,
        path: ['evidence', writtenAt(content, problem.id, index)],
        message: `calls evidence conclusive that "${other.problem.id}" also names`,
        hint: 'make it strong, or separate the two by "when" or "where"',
      });
    }
  }
  reportTwins(content, issues);
}

function claimsSame(a: Evidence, b: Evidence): boolean {
  if (b.speaks !== 'for' || b.weight === 'weak' || a.message !== b.message) return false;
  if (a.message === undefined) return false;
  // A condition on facts separates problems. The tree and the cases must show that it does.
  if (a.where || b.where) return false;
  return Object.entries(a.when).every(([name, values]) => {
    const others = b.when[name];
    return !others || others.some((value) => values.includes(value));
  });
}

/** Two problems with the same evidence can't be separated. */
function reportTwins(content: Content, issues: Issues): void {
  const seen = new Map<string, Problem>();
  for (const problem of content.kb.problems) {
    const key = JSON.stringify(problem.evidence.map((evidence) => ({ ...evidence, because: '' })));
    const twin = seen.get(key);
    if (twin) {
      report(content, issues, {
        code: 'indistinguishable',
        of: `problem ${problem.id}`,
        path: ['evidence'],
        message: `has the same evidence as "${twin.id}"`,
        hint: 'give one of them evidence that the other lacks',
      });
    }
    seen.set(key, problem);
  }
}
