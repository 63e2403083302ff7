import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { diagnoseCase } from '../checks/check-cases.ts';
import type { TestCase } from '../link/content.ts';
import { loadContent } from '../load-content.ts';
import { chosenCases, isChosen } from './chosen-cases.testing.ts';

const { content } = loadContent(resolve('content'));
const cases = chosenCases(content.testCases).filter((_, at) => isChosen(at));

// An application's own line, as most lines of a large log are.
const NOISE =
  '[Sun Nov 22 08:00:00.000006 2026] [wsgi:error] [pid 77:tid 88] [client 10.0.0.9:1] INFO shop.cart: 3 items\n';
// So much before it, and a log is no longer read line by line.
const before = NOISE.repeat(3000);
const behind = NOISE.repeat(100);

const firstProblem = (one: TestCase, apply: (text: string) => string): string | undefined => {
  const texts = one.texts.map(({ name, text }) => ({ name, text: apply(text) }));
  return diagnoseCase(content.kb, { ...one, texts }).hypotheses[0]?.problem;
};

test(`a case leads to the same problem in the middle of a large log (${String(cases.length)})`, () => {
  const lost = cases.filter(
    (one) =>
      firstProblem(one, (text) => text) !==
      firstProblem(one, (text) => `${before}${text}\n${behind}`),
  );
  expect(lost.map(({ file }) => file)).toEqual([]);
}, 900_000);
