import type * as v from 'valibot';
import type { Fix, Problem } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { toCondition } from '../parse/parse-condition.ts';
import type { Parsed } from '../parse/parse-yaml.ts';
import { parseProse, withValues } from '../parse/parse-prose.ts';
import type * as schemas from '../parse/schemas.ts';
import { linkProbe } from './link-probe.ts';
import type { WrittenRule } from './written-rules.ts';

type ProblemFile = v.InferOutput<typeof schemas.problem>;
type EvidenceFile = ProblemFile['evidence'][number];

/** A problem with its rules as they were written. */
export interface WrittenProblem extends Problem {
  readonly evidence: readonly WrittenRule[];
}

/** A problem from its file and its fix. */
export function linkProblem(
  family: string,
  id: string,
  parsed: Parsed<ProblemFile>,
  fix: Fix | null,
  issues: Issues,
): WrittenProblem {
  const file = parsed.value;
  return {
    id,
    family,
    name: file.name,
    title: withValues(file.title, 'text'),
    symptoms: file.symptoms,
    ...(file.path ? { hop: file.path['fails-at'] } : {}),
    ...(file.path?.label ? { hopLabel: file.path.label } : {}),
    evidence: file.evidence.map((one, index) => linkEvidence(one, index, parsed, issues)),
    instance: file.instance,
    generic: file.generic,
    frequency: file.frequency,
    consequenceOf: file['consequence-of'],
    ...(file.versions ? { versions: file.versions } : {}),
    sources: file.sources,
    remedies: (fix?.remedies ?? []).map(({ id: remedy, title, when }) => ({
      id: remedy,
      title,
      ...(when ? { where: when.where } : {}),
    })),
  };
}

/**
 * What tells of a problem, what decides it, and what rules it out. It goes with the fix, because
 * judging doesn't need it.
 */
export function linkTold(
  parsed: Parsed<ProblemFile>,
  issues: Issues,
): Pick<Fix, 'summary' | 'decide' | 'ruledOutBy'> {
  const { file, value } = parsed;
  const summary = parseProse(value.summary, ({ message }) => {
    const hint = 'use paragraphs, lists, code, emphasis and links';
    issues.add({ code: 'prose', file, ...parsed.locate(['summary']), message, hint });
  });
  const decide = linkProbe(value.decide, (message) => {
    const hint = 'see "Problems" in content/README.md';
    issues.add({ code: 'command', file, ...parsed.locate(['decide']), message, hint });
  });
  const ruledOutBy = value['ruled-out-by'];
  return { summary, ...(decide ? { decide } : {}), ...(ruledOutBy ? { ruledOutBy } : {}) };
}

function linkEvidence(
  file: EvidenceFile,
  index: number,
  parsed: Parsed<ProblemFile>,
  issues: Issues,
): WrittenRule {
  const weight = file.for ?? file.against;
  const wrong = (message: string, hint: string): void => {
    const place = parsed.locate(['evidence', index]);
    issues.add({ code: 'evidence', file: parsed.file, ...place, message, hint });
  };
  if (!weight || (file.for && file.against) || (!file.message && !file.where && !file.finding)) {
    wrong(
      'evidence needs "for" or "against", and a "message" or a "finding", a "where", or both',
      'for example: - { for: strong, message: daemon-connect-failed, when: { errno: [13] } }',
    );
  }
  if (file.finding && (file.message || file.against)) {
    wrong(
      'a "finding" speaks for a problem, whichever message tells it',
      file.message ? 'name either the message or the finding' : 'write "where" in place of it',
    );
  }
  return linkRule(file);
}

/** A rule from its entry, right or wrong. */
export function linkRule(file: EvidenceFile): WrittenRule {
  const [finding] = Object.entries(file.finding ?? {});
  return {
    speaks: file.for ? 'for' : 'against',
    weight: file.for ?? file.against ?? 'weak',
    when: file.when,
    ...(file.message ? { message: file.message } : {}),
    ...(finding ? { finding: { fact: finding[0], in: finding[1] } } : {}),
    ...(file.where ? { where: toCondition(file.where) } : {}),
    ...(file.because ? { because: file.because } : {}),
  };
}
