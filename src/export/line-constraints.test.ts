import { expect, test } from 'vitest';
import { message } from '../engine/knowledge.fixture.ts';
import { constraintsOf } from './line-constraints.ts';

test.each([1024, 1000, 80, 7])('a value below %i is a pattern of those numbers', (limit) => {
  const one = message('refused', 'could not open the port {port:int}', {
    derivations: [
      {
        name: 'range',
        from: 'port',
        cases: [{ value: 'reserved', below: limit }],
        otherwise: 'free',
      },
    ],
  });
  const numbers = (range: string): readonly number[] => {
    const pattern = constraintsOf(one, { range: [range] }).captures.get('port') ?? '';
    const whole = new RegExp(`^${pattern}\\d+$`);
    return Array.from({ length: 12_000 }, (_, at) => at).filter((at) => whole.test(String(at)));
  };
  expect(numbers('reserved')).toEqual(Array.from({ length: limit }, (_, at) => at));
  expect(numbers('free')).toEqual(Array.from({ length: 12_000 - limit }, (_, at) => at + limit));
});
