import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { checkCaptures } from './check-captures.ts';
import { checkCases } from './check-cases.ts';
import { checkConclusive } from './check-conclusive.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEnds } from './check-ends.ts';
import { checkFixes } from './check-fixes.ts';
import { checkParameters } from './check-parameters.ts';
import { checkReferences } from './check-references.ts';
import { checkSamples } from './check-samples.ts';
import { checkSources } from './check-sources.ts';
import { checkTrees } from './check-trees.ts';

/** Runs every check. Those that judge by diagnosing run only when all references hold. */
export function checkContent(content: Content, issues: Issues): void {
  checkReferences(content, issues);
  checkCaptures(content, issues);
  checkFixes(content, issues);
  checkParameters(content, issues);
  checkSources(content, issues);
  checkCoverage(content, issues);
  if (issues.found.length > 0) return;
  for (const check of [checkConclusive, checkEnds, checkSamples, checkTrees, checkCases]) {
    check(content, issues);
  }
}
