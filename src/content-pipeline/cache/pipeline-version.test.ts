import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pipelineVersion, versionOf } from './pipeline-version.ts';

const repository = resolve(import.meta.dirname, '../../..');
const CODE = ['src/content-pipeline/checks', 'src/engine/rank', 'src/apache/readers', 'src/model'];

test('the version of the pipeline changes with its code and its dependencies, not with tests', () => {
  const root = mkdtempSync(join(tmpdir(), 'pipeline-'));
  for (const folder of CODE) {
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const before = versionOf(root);
  expect(versionOf(root)).toBe(before);
  writeFileSync(join(root, 'src/model/new.test.ts'), 'export {};');
  expect(versionOf(root)).toBe(before);
  const seen = new Set([before]);
  for (const file of [...CODE.map((folder) => `${folder}/new.ts`), 'package-lock.json']) {
    writeFileSync(join(root, file), 'export const changed = true;');
    seen.add(versionOf(root));
  }
  expect(seen.size).toBe(6);
  rmSync(root, { recursive: true });
});

test('the version in use is that of this checkout', () => {
  expect(pipelineVersion()).toBe(versionOf(repository));
});
