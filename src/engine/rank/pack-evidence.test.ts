import { expect, test } from 'vitest';
import { speaks } from '../knowledge.fixture.ts';
import { packEvidence, unpackEvidence } from './pack-evidence.ts';

const isSocket = { fact: 'denied-object', in: ['socket'] };

test('rules arrive as they were packed', () => {
  const rules = [
    speaks('strong', { message: 'refused', when: { errno: ['13'] }, where: isSocket }),
    speaks('strong', { message: 'not-bound', where: isSocket }),
    speaks('strong', { where: isSocket }),
    speaks('weak', { message: 'refused' }),
    speaks('weak', { where: isSocket }),
  ];
  expect(unpackEvidence(packEvidence(rules))).toEqual(rules);
});

test('rules that differ only in their line are one', () => {
  const rules = ['refused', 'not-bound', 'gone'].map((message) => speaks('strong', { message }));
  expect(packEvidence(rules)).toHaveLength(1);
});
