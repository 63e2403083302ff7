import { describe, expect, test } from 'vitest';
import type { FactOrigin, KnownFact, TreeNode } from '../../model/index.ts';
import { shownFacts } from './shown-facts.ts';

const line: FactOrigin = { kind: 'log', source: 0, line: 1, text: '' };
const read = (fact: string, value = 'yes'): KnownFact => ({ fact, value, origin: line });
const said = (fact: string): KnownFact => ({ fact, value: 'yes', origin: { kind: 'user' } });

const end: TreeNode = { kind: 'end', says: '' };
const trees = [
  { symptom: '502', root: { kind: 'ask', fact: 'proxy', answers: {}, unknown: end } as const },
];

const names = (facts: readonly KnownFact[]): readonly string[] => facts.map(({ fact }) => fact);

describe('the chips', () => {
  test('are three, and what matters for another symptom alone is behind them', () => {
    const facts = [read('symptom', '503'), read('proxy'), read('mode'), read('platform')];
    const { first, others } = shownFacts({ trees }, facts);
    expect(names(first)).toEqual(['symptom', 'mode', 'platform']);
    expect(names(others)).toEqual(['proxy']);
  });

  test('are all that the user said, in the order of the facts', () => {
    const facts = [read('a'), read('b'), said('c'), said('d'), said('e'), said('f')];
    const { first, others } = shownFacts({ trees }, facts);
    expect(names(first)).toEqual(['c', 'd', 'e', 'f']);
    expect(names(others)).toEqual(['a', 'b']);
  });

  test('show a fact that is disputed', () => {
    const disputed = { ...read('d'), disputed: { value: 'no', origin: { kind: 'user' } as const } };
    const { first } = shownFacts({ trees }, [read('a'), read('b'), read('c'), disputed]);
    expect(names(first)).toEqual(['a', 'b', 'd']);
  });
});
