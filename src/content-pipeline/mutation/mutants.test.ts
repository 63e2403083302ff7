import { expect, test } from 'vitest';
import type { Evidence } from '../../model/index.ts';
import { mutantsOf } from './mutants.ts';

const rule = (given: Partial<Evidence>): Evidence => ({
  speaks: 'for',
  weight: 'weak',
  when: {},
  ...given,
});
const said = (given: Partial<Evidence>): readonly string[] =>
  mutantsOf(rule(given)).map(({ says }) => says);

test('a rule is removed, and weakened by one step', () => {
  expect(said({ message: 'refused', weight: 'conclusive' })).toEqual(['removed', 'strong instead']);
  expect(said({ message: 'refused', weight: 'strong' })).toEqual(['removed', 'weak instead']);
});

test('a weak rule is only removed: weaker than weak is nothing', () => {
  expect(said({ message: 'refused' })).toEqual(['removed']);
});

test('every enumerated capture is an operand, and so is each of several values', () => {
  expect(said({ message: 'refused', when: { errno: ['2', '13'], place: ['tmp'] } })).toEqual([
    'removed',
    'without when.errno',
    'without when.errno: 2',
    'without when.errno: 13',
    'without when.place',
  ]);
});

test('the parts of a condition are operands, however deep they are', () => {
  const where = {
    all: [
      { fact: 'mode', in: ['daemon'] },
      {
        not: {
          any: [
            { fact: 'a', in: ['x', 'y'] },
            { fact: 'b', in: ['z'] },
          ],
        },
      },
    ],
  };
  const mutants = mutantsOf(rule({ where }));
  expect(mutants.map(({ says }) => says)).toEqual([
    'removed',
    'without where.mode',
    'without where.not.a',
    'without where.not.a: x',
    'without where.not.a: y',
    'without where.not.b',
  ]);
  expect(mutants[2]?.rule?.where).toEqual({
    all: [{ fact: 'mode', in: ['daemon'] }, { not: { any: [{ fact: 'b', in: ['z'] }] } }],
  });
});

test('the only condition of a message can go, that of a rule without a message can not', () => {
  const where = { fact: 'mode', in: ['daemon'] };
  expect(said({ message: 'refused', where })).toEqual(['removed', 'without where.mode']);
  expect(said({ where })).toEqual(['removed']);
});
