import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy, serviceWorkerPolicy } from './content-policy.ts';

const shipped = ['apache.conf', 'nginx/maps.conf'].map((name): readonly [string, string] => [
  name,
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8'),
]);

test.each(shipped)('deploy/%s sends the policies that are built here, and no other', (_, text) => {
  const told = [...text.matchAll(/"(default-src [^"]*?)(?:; frame-ancestors [^"]*)?"/g)];
  expect(told.map(([, policy]) => policy)).toEqual([contentPolicy, serviceWorkerPolicy]);
});
