import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content-pipeline/load-content.ts';
import { coverage, waivers } from './coverage.ts';
import { recipes } from './recipes/index.ts';
import { root } from './root.ts';

const { content } = loadContent(join(root, 'content'));

test('every problem has a recipe or a waiver, and no waiver is stale', () => {
  expect(coverage(content, recipes)).toEqual([]);
});

test('a recipe for a waived problem makes the waiver stale', () => {
  const [waived = ''] = Object.keys(waivers);
  const recipe = { name: 'new', problem: waived, about: '', broken: /./ };
  expect(coverage(content, [...recipes, recipe])).toEqual([
    `the waiver of ${waived} is stale: a recipe proves it`,
  ]);
});

test('no two recipes share a name', () => {
  const names = recipes.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
