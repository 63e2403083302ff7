import { describe, expect, test } from 'vitest';
import { fact, knowledge } from '../../engine/knowledge.fixture.ts';
import { valueTitle } from './fact-words.ts';

const kb = knowledge({
  facts: [
    {
      ...fact('application-group'),
      title: 'Application group',
      values: [{ id: 'sub', title: 'Not %{GLOBAL}' }],
    },
    { ...fact('symptom'), title: 'What you see', values: [{ id: 'hang', title: 'It hangs' }] },
  ],
});

describe('a fact on a chip', () => {
  test('has its name, whatever the value says', () => {
    expect(valueTitle(kb, { fact: 'application-group', value: 'sub' })).toBe(
      'Application group: Not %{GLOBAL}',
    );
  });

  test('is what is seen, where it is the symptom', () => {
    expect(valueTitle(kb, { fact: 'symptom', value: 'hang' })).toBe('It hangs');
  });
});
