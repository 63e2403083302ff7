import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looksLikeConfiguration } from '../configuration/looks-like-configuration.ts';
import { found, told } from './found.testing.ts';

const folder = new URL('./real/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.conf'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/**
 * The package leaves WSGIProcessGroup out: its daemon processes are never used. It loads its script into
 * the main interpreter, and serves it from another one.
 */
const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'graphite.conf': ['preloaded-elsewhere:5'],
  'horizon-alias-only.conf': ['daemon-declared-unused:2'],
};

test.each(files)('%s is read as a configuration, without a false alarm', (name) => {
  expect(looksLikeConfiguration(read(name))).toBe(true);
  expect(found(read(name))).toEqual(TRUE_FINDINGS[name] ?? []);
});

test('all of them together, as DUMP_CONFIG would show them, raise none either', () => {
  const together = files.filter((name) => !(name in TRUE_FINDINGS)).map(read);
  expect(found(together.join('\n'))).toEqual([]);
});

test('what an application says of itself is taken as told', () => {
  expect(told(read('graphite.conf'))).toEqual([
    'daemon-mode-configured:6',
    'sub-interpreter-configured:6',
    'daemon-user-configured:3',
    'site-configured:6',
  ]);
});
