import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content-pipeline/load-content.ts';
import { stale, unaccounted, waivers } from './coverage.ts';
import { recipes } from './recipes/index.ts';
import { root } from './root.ts';

const { content } = loadContent(join(root, 'content'));

test('no recipe and no waiver is stale', () => {
  expect(stale(content, recipes)).toEqual([]);
});

test('a problem without a recipe is told, unless it is waived', () => {
  const waived = content.kb.problems.filter(({ id }) => id in waivers);
  expect(unaccounted({ kb: { ...content.kb, problems: waived } }, [])).toEqual([]);
  expect(unaccounted(content, []).length).toBe(content.kb.problems.length - waived.length);
});

test('a recipe for a waived problem makes the waiver stale', () => {
  const [waived = ''] = Object.keys(waivers);
  const recipe = { name: 'new', problem: waived, about: '', broken: /./ };
  expect(stale(content, [...recipes, recipe])).toEqual([
    `the waiver of ${waived} is stale: a recipe proves it`,
  ]);
});

test('no two recipes share a name', () => {
  const names = recipes.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('a step that is told in other words makes the hand that obeys it stale', () => {
  const hands = [{ step: 'A sentence that no step begins with' }];
  const [recipe] = recipes;
  if (!recipe) throw new Error('there are no recipes');
  expect(stale(content, [{ ...recipe, hands }])).toContain(
    `recipe ${recipe.name}: no step of ${recipe.problem} begins with "A sentence that no step begins with"`,
  );
});
