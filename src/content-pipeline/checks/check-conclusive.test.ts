import { expect, test } from 'vitest';
import { CLOSED, instead, issuesOf, MISSING, told } from '../small-content.testing.ts';

const claims = (evidence: string) => instead('evidence:', `evidence:\n  - ${evidence}`);
const conclusive = { [CLOSED]: instead('for: strong', 'for: conclusive') };
const shared = told(
  `${CLOSED}:7:5`,
  'shared-conclusive calls evidence conclusive that "directory-missing" also names',
  'make it strong, or separate the two by "when" or "where"',
);

test('evidence that two problems claim is conclusive of neither', () => {
  const rival = claims('{ for: strong, message: connect-refused, when: { errno: [2, 13] } }');
  expect(issuesOf({ ...conclusive, [MISSING]: rival })).toContain(shared);
});

test.each([
  ['another error number', '{ for: strong, message: connect-refused, when: { errno: [2] } }'],
  ['a fact', '{ for: strong, message: connect-refused, where: { socket-error: missing } }'],
  ['a weak claim', '{ for: weak, message: connect-refused }'],
  ['a claim to the contrary', '{ against: strong, message: connect-refused }'],
])('%s separates the two', (_what, evidence) => {
  expect(issuesOf({ ...conclusive, [MISSING]: claims(evidence) })).not.toContain(shared);
});

test('two problems with the same evidence are indistinguishable', () => {
  const twin = (text: string): string =>
    text.replace(
      /evidence:[\s\S]*sources/,
      `evidence:
  - for: strong
    message: connect-refused
    when: { errno: [13] }
    because: other words do not tell them apart
  - for: weak
    where: { symptom: "503", socket-error: permission }
sources`,
    );
  expect(issuesOf({ [MISSING]: twin })).toContain(
    told(
      `${MISSING}:5:1`,
      'indistinguishable has the same evidence as "directory-closed"',
      'give one of them evidence that the other lacks',
    ),
  );
});
