import { describe, expect, test } from 'vitest';
import type { Condition, Verdict } from '../../model/index.ts';
import { fitting, judgeCondition } from './judge-condition.ts';

const facts = new Map([
  ['yes', 'a'],
  ['no', 'b'],
]);
const yes: Condition = { fact: 'yes', in: ['a'] };
const no: Condition = { fact: 'no', in: ['a'] };
const open: Condition = { fact: 'never-heard-of', in: ['a'] };

describe('a condition', () => {
  test.each<[string, Condition, Verdict]>([
    ['holds', yes, 'for'],
    ['does not hold', no, 'against'],
    ['is unknown with its fact', open, 'unknown'],
    ['all: one that fails decides', { all: [open, no] }, 'against'],
    ['all: unknown while the rest holds', { all: [yes, open] }, 'unknown'],
    ['any: one that holds decides', { any: [open, yes] }, 'for'],
    ['any: unknown while the rest fails', { any: [no, open] }, 'unknown'],
    ['not: unknown stays unknown', { not: open }, 'unknown'],
    ['not: turns the rest', { not: no }, 'for'],
  ])('%s', (_, condition, verdict) => {
    expect(judgeCondition(condition, facts)).toBe(verdict);
  });
});

test('what is made for a case comes first, and what is for another one is left out', () => {
  const all = [
    { id: 'for everybody' },
    { id: 'for others', where: no },
    { id: 'for some', where: open },
    { id: 'for this one', where: yes },
  ];
  expect(
    fitting<{ id: string; where?: Condition }>(all, ({ where }) => where, facts).map(
      ({ id }) => id,
    ),
  ).toEqual(['for this one', 'for everybody', 'for some']);
});
