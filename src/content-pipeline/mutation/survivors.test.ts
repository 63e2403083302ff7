import { expect, test } from 'vitest';
import { compileContent } from '../compile-content.ts';
import { smallContent } from '../small-content.testing.ts';
import { mutate } from './mutate.ts';
import { wrongWithSurvivors } from './survivors.ts';

const { content } = compileContent(smallContent());
const outcomes = mutate(content);
const wrong = (...known: readonly string[]): readonly string[] =>
  wrongWithSurvivors(content, outcomes, new Map(known.map((name) => [name, 'so it is'])));
const UNPINNED = 'nothing pins this rule: ';

test('a rule that nothing pins needs a reason', () => {
  const [told = ''] = wrong();
  expect(told).toContain(`${UNPINNED}directory-closed: for `);
  expect(wrong(told.slice(UNPINNED.length))).not.toContain(told);
});

test('a reason for a rule that is pinned, or gone, is told', () => {
  expect(wrong('directory-closed: for strong, gone')).toContain(
    'no such survivor: directory-closed: for strong, gone',
  );
});

test('too few pinned rules are told, whatever the reasons', () => {
  const names = wrong().flatMap((one) =>
    one.startsWith(UNPINNED) ? [one.slice(UNPINNED.length)] : [],
  );
  expect(names).not.toEqual([]);
  expect(wrong(...names)).toEqual([expect.stringMatching(/^only .* % of the rules are pinned/)]);
});
