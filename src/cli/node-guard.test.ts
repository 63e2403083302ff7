import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { guard } from './node-guard.ts';
import { copyTo } from './run.testing.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'diagnose-guard-'));
let built = '';

beforeAll(() => {
  built = readFileSync(copyTo(folder), 'utf8');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a parser of that edition of ECMAScript finds wrong. */
const wrongIn = (code: string, ecmaVersion: 5 | 2019): readonly string[] =>
  new Linter()
    .verify(code, { languageOptions: { ecmaVersion, sourceType: 'script' } })
    .map(({ message }) => message);

// Node 10 reads it, although a later edition has it.
const withoutImport = (code: string): string =>
  code.replaceAll(/import\((["'])node:[a-z]+\1\)/g, 'null');

test('the built command is one that Node 10 can read', () => {
  expect(withoutImport(built)).not.toBe(built);
  expect(wrongIn(withoutImport(built), 2019)).toEqual([]);
  // The parser does see what is too new.
  expect(wrongIn('a?.b', 2019)).toHaveLength(1);
});

test('its guard is one that any Node can read', () => {
  expect(wrongIn(withoutImport(guard.banner + guard.footer), 5)).toEqual([]);
});

describe('an old Node', () => {
  test.each([['10.24.1'], ['16.20.2'], ['18.2.0']])('%s is told which one is needed', (version) => {
    const { status, stdout, stderr } = runOn(version);
    expect(stderr).toBe(`diagnose: this needs Node 18.3 or later. This is Node ${version}.\n`);
    expect([status, stdout]).toEqual([2, '']);
  });

  test.each([['18.3.0'], ['20.19.0'], ['100.0.0']])('%s is new enough', (version) => {
    const { status, stdout } = runOn(version);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wsgi-triage /);
  });

  /** Runs the built command on this Node, which gives itself out for another. */
  function runOn(version: string) {
    const pretends = join(folder, 'pretends.cjs');
    writeFileSync(
      pretends,
      `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`,
    );
    const args = ['--require', pretends, join(folder, 'diagnose.js'), '--version'];
    return spawnSync(process.execPath, args, { encoding: 'utf8' });
  }
});

test.each([['diagnose.mjs'], ['diagnose.cjs'], ['diagnose.js']])('it runs as %s', (name) => {
  const { status, stderr } = spawnSync(process.execPath, [copyTo(folder, name), '--version'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
