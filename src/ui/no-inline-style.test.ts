import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('./', import.meta.url);
const components = readdirSync(here).filter((name) => name.endsWith('.tsx'));

test('no component writes a style into the page: the policy would refuse it', () => {
  expect(components.length).toBeGreaterThan(20);
  for (const name of components)
    expect(readFileSync(new URL(name, here), 'utf8'), name).not.toMatch(/\bstyle=/);
});
