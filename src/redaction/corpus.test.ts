import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leastTime } from '../model/least-time.testing.ts';
import { HELD_OUT } from './corpus/held-out.testing.ts';
import { TEMPLATES } from './corpus/index.testing.ts';
import { figures, isThrough, measure, share } from './corpus/measure.testing.ts';
import { PLANTED } from './corpus/planted.testing.ts';
import { random } from './corpus/random.testing.ts';
import { SECOND_LOGS } from './corpus/second-logs.testing.ts';
import { SECOND_SETTINGS } from './corpus/second-settings.testing.ts';
import { fill, texts } from './corpus/texts.testing.ts';
import { THIRD } from './corpus/third.testing.ts';
import { written } from './corpus/written.testing.ts';
import { redactor } from './index.ts';

const alone = (text: string): string => redactor()(text);

/** Tests that a set of texts keeps its secrets hidden and everything else. */
function hidesAndKeeps(corpus: Parameters<typeof measure>[0]): void {
  const { leaked, lost } = measure(corpus, alone);
  const failures = [...leaked.values(), ...lost.values()].flatMap(({ failed }) => failed);

  test(`hide 99 % of what is secret (leaked: ${figures(leaked)})`, () => {
    expect(share(leaked), failures.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.99);
  });
  test(`keep 99.5 % of what tells the fault (lost: ${figures(lost)})`, () => {
    expect(share(lost), failures.slice(-5).join('\n')).toBeGreaterThanOrEqual(0.995);
  });
}

describe('texts with values drawn at random', () => {
  const corpus = texts(TEMPLATES, 20261130, 3);

  test('are many', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600);
  });
  hidesAndKeeps(corpus);
});

describe.each([
  ['first', texts(HELD_OUT, 77, 4)],
  ['second', texts({ ...SECOND_LOGS, ...SECOND_SETTINGS }, 99, 4)],
  ['third', texts(THIRD, 5, 4)],
  // Measured before any repair: 93.6 % of what is secret was hidden, 98.9 % of the rest was kept.
  ['fourth', written(fileOf('fourth.txt'))],
  // 88.2 % and 96.5 %: formats that no earlier text had.
  ['fifth', written(fileOf('fifth.txt'))],
  // 94.0 % and 98.6 %.
  ['sixth', written(fileOf('sixth.txt'))],
  // 87.2 % and 97.6 %, with database names counted as names that must go; they stay.
  ['seventh', written(fileOf('seventh.txt'))],
  // 81.6 % and 96.8 %: mostly formats that no earlier text had. Some still leak.
  ['eighth', written(fileOf('eighth.txt'))],
])('the %s texts that were written after rules', (_, corpus) => {
  hidesAndKeeps(corpus);
});

test('secrets between the lines of real captures are gone', () => {
  const own = random(7);
  const through = captures().flatMap((capture) => {
    const lines = capture.split('\n');
    const planted = fill(own.oneOf(PLANTED), 'planted', own);
    lines.splice(own.between(0, lines.length), 0, planted.text);
    const after = alone(lines.join('\n'));
    return planted.secrets
      .filter((secret) => !capture.includes(secret.value) && isThrough(secret, after))
      .map(({ value }) => `${value} of ${planted.text}`);
  });
  expect(through).toEqual([]);
});

test.each([
  [
    'hosts',
    (index: number) => `connect to https://app${String(index)}.branch.example.io/ failed\n`,
  ],
  [
    'addresses',
    (index: number) =>
      `[client 10.${[16, 8, 0].map((by) => (index >> by) & 255).join('.')}:40000] x\n`,
  ],
  ['passwords in quotes that nothing closes', (index: number) => `password="a'b${String(index)} `],
])('twice as many different %s take about twice as long', (_, line) => {
  const of = (count: number): string =>
    Array.from({ length: count }, (__, at) => line(at)).join('');
  const [some, more] = [of(8000), of(16_000)];
  expect(leastTime(() => alone(more), 2) / leastTime(() => alone(some), 2)).toBeLessThan(2.6);
});

function fileOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'corpus', name), 'utf8');
}

/** The repository's own cases: what real servers printed. */
function captures(): readonly string[] {
  const root = 'content/problems';
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]cases[\\/].*\.(?:log|txt)$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .filter((text, index) => index % 3 === 0 && text.length < 20_000);
}
