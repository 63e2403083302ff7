import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials, shipped } from './publish.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const names = shipped(lock).map(({ name }) => name);

test('the bill names what ships, with what that needs, and no tool', () => {
  expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', 'valibot', 'minisearch']));
  for (const tool of ['vite', 'vitest', 'typescript']) expect(names).not.toContain(tool);
});

test('each component has a version, a license and the hash of its package', () => {
  for (const one of billOfMaterials(lock).components) {
    expect(one).toMatchObject({
      version: expect.stringMatching(/^\d/),
      licenses: [expect.anything()],
    });
    expect(one.hashes[0].content, one.name).toMatch(/^[\da-f]{128}$/);
  }
});

test('a package is found where Node finds it: beside the one that needs it, or above', () => {
  const nested = {
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1', dependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': { version: '1', dependencies: { c: '1' } },
      'node_modules/b': { version: '2' },
      'node_modules/c': { version: '3' },
    },
  };
  expect(shipped(nested).map(({ name, version }) => `${name}@${version}`)).toEqual([
    'a@1',
    'b@1',
    'c@3',
  ]);
});
