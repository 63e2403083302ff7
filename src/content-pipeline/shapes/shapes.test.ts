import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { diagnoseCase } from '../checks/check-cases.ts';
import type { TestCase } from '../link/content.ts';
import { loadContent } from '../load-content.ts';
import { chosenCases, isChosen } from './chosen-cases.testing.ts';
import { shapes } from './shapes.ts';

const { content } = loadContent(resolve('content'));

const SAME_IN_A_HUNDRED = 98;
const isSame = (one: TestCase, apply: (text: string) => string): boolean => {
  const texts = one.texts.map(({ name, text }) => ({ name, text: apply(text) }));
  const [first] = diagnoseCase(content.kb, { ...one, texts }).hypotheses;
  return first?.problem === one.problem;
};

const cases = chosenCases(content.testCases.filter((one) => isSame(one, (text) => text)));

test(`${String(cases.length)} cases in ${String(shapes.length)} shapes lead to the same problem`, () => {
  const results = shapes.map(({ name, apply }, shape) => {
    const chosen = cases.filter((_, at) => isChosen(at + shape));
    const lost = chosen.filter((one) => !isSame(one, apply)).map(({ file }) => file);
    return { name, lost, tried: chosen.length };
  });
  const lost = results.reduce((sum, one) => sum + one.lost.length, 0);
  const all = results.reduce((sum, one) => sum + one.tried, 0);
  expect(all).toBeGreaterThanOrEqual((cases.length * shapes.length) / 4);
  const percentage = (100 * (all - lost)) / all;
  const worst = results
    .filter((one) => one.lost.length > 0)
    .map(
      (one) => `${one.name}: ${String(one.lost.length)} lost, ${one.lost.slice(0, 3).join(', ')}`,
    );
  expect(
    percentage,
    `${percentage.toFixed(2)} in a hundred; ${worst.join('\n')}`,
  ).toBeGreaterThanOrEqual(SAME_IN_A_HUNDRED);
}, 600_000);
