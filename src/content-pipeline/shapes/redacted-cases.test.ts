import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PLANTED } from '../../redaction/corpus/planted.testing.ts';
import { random } from '../../redaction/corpus/random.testing.ts';
import { fill } from '../../redaction/corpus/texts.testing.ts';
import { redactor } from '../../redaction/index.ts';
import { diagnoseCase } from '../checks/check-cases.ts';
import { collectIssues } from '../issues.ts';
import type { TestCase } from '../link/content.ts';
import { linkContent } from '../link/link-content.ts';
import { readContent } from '../read/read-content.ts';
import { chosenCases } from './chosen-cases.testing.ts';

const { kb, testCases } = linkContent(readContent(resolve('content')), collectIssues());

const cases = chosenCases(testCases);

/** Problems with their certainty, best first. */
const diagnosed = (one: TestCase): readonly string[] =>
  diagnoseCase(kb, one).hypotheses.map(({ problem, confidence }) => `${problem} ${confidence}`);

/** The case as somebody shares it: what one text tells is hidden in all. */
function redacted(one: TestCase): TestCase {
  const redact = redactor();
  for (const { text } of one.texts) redact.learn(text);
  return { ...one, texts: one.texts.map((own) => ({ ...own, text: redact(own.text) })) };
}

test(`${String(cases.length)} cases are diagnosed the same when they are redacted`, () => {
  const differing = cases.filter(
    (one) => diagnosed(one).join() !== diagnosed(redacted(one)).join(),
  );
  expect(differing.map(({ file }) => file)).toEqual([]);
}, 900_000);

/** The case with lines at random places that hold a secret, a name or an address each. */
function planted(one: TestCase, seed: number): TestCase {
  const own = random(seed);
  const texts = one.texts.map((source) => {
    const lines = source.text.split('\n');
    for (let count = 0; count < 3; count += 1) {
      const { text } = fill(own.oneOf(PLANTED), 'planted', own);
      lines.splice(own.between(0, lines.length), 0, text);
    }
    return { ...source, text: lines.join('\n') };
  });
  return { ...one, texts };
}

test('cases with secrets between their lines are diagnosed the same when they are redacted', () => {
  const differing = cases
    .filter((_, index) => index % 4 === 0)
    .map(planted)
    .filter((one) => diagnosed(one).join() !== diagnosed(redacted(one)).join());
  expect(differing.map(({ file }) => file)).toEqual([]);
}, 900_000);
