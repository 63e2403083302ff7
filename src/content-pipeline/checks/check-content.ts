import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { checkCaptures } from './check-captures.ts';
import { checkCases } from './check-cases.ts';
import { checkCodes } from './check-codes.ts';
import { checkConditions } from './check-conditions.ts';
import { checkConclusive } from './check-conclusive.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkCopyable } from './check-copyable.ts';
import { checkLength } from './check-length.ts';
import { checkEnds } from './check-ends.ts';
import { checkFixes } from './check-fixes.ts';
import { checkRuleTests } from './check-rule-tests.ts';
import { checkParameters } from './check-parameters.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkSamples } from './check-samples.ts';
import { checkShell } from './check-shell.ts';
import { checkSources } from './check-sources.ts';
import { checkSilence } from './check-silence.ts';
import { checkOrigin } from './check-template.ts';
import { checkTrees } from './check-trees.ts';
import { checkUnused } from './check-unused.ts';
import { checkVocabularies } from './check-vocabularies.ts';

type Check = (content: Content, issues: Issues) => void;

/**
 * In rounds: names exist, conditions can be true and false, every part is used and judges right. A
 * round starts only if the earlier ones found nothing, so that one mistake isn't reported several
 * times.
 */
const ROUNDS: readonly (readonly Check[])[] = [
  [
    checkReferences,
    checkCaptures,
    checkFixes,
    checkParameters,
    checkReach,
    checkCopyable,
    checkLength,
    checkShell,
    checkVocabularies,
    checkSources,
    checkOrigin,
    checkCodes,
    checkCoverage,
  ],
  [checkConditions],
  [
    checkConclusive,
    checkEnds,
    checkUnused,
    checkSamples,
    checkSilence,
    checkTrees,
    checkCases,
    checkRuleTests,
  ],
];

/** Runs every check, round by round, up to the first round that finds a mistake. */
export function checkContent(content: Content, issues: Issues): void {
  for (const round of ROUNDS) {
    for (const check of round) check(content, issues);
    if (issues.found.length > 0) return;
  }
}

/** The checks of names, for content that couldn't be linked completely. */
export function checkNames(content: Content, issues: Issues): void {
  checkReferences(content, issues);
  checkFixes(content, issues);
  checkOrigin(content, issues);
}
