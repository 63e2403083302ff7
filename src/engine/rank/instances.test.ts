import { expect, test } from 'vitest';
import type { SourcedSighting } from '../../model/index.ts';
import { leastTime } from '../../model/least-time.testing.ts';
import { problem, speaks } from '../knowledge.fixture.ts';
import { instances } from './instances.ts';

const rule = problem('rule', [speaks('conclusive', { message: 'rule' })]);
const sightings = (count: number): readonly SourcedSighting[] =>
  Array.from(
    { length: count },
    (_, record) =>
      ({
        source: 0,
        record,
        message: 'rule',
        captures: {},
        beside: null,
      }) as unknown as SourcedSighting,
  );

test('sightings are sorted in time that grows with their number', () => {
  const time = (count: number): number => {
    const all = sightings(count);
    return leastTime(() => instances(rule, all, all));
  };
  time(8000);
  // Four times the number; were it the square, 16 times the time.
  expect(time(8000) / time(2000)).toBeLessThan(10);
});
