import { resolve } from 'node:path';
import { expect, test } from 'vitest';
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
