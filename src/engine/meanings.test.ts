import { expect, test } from 'vitest';
import { knowledge, message, problem, speaks } from './knowledge.fixture.ts';
import { meaningsOf } from './meanings.ts';

const refused = message('refused', 'the socket refused a connection');

test('the meanings of a message come common first, and last what it hardly speaks for', () => {
  const kb = knowledge({
    messages: [refused],
    problems: [
      problem('hardly', [speaks('weak', { message: 'refused' })], { frequency: 'common' }),
      problem('rare', [speaks('conclusive', { message: 'refused' })], { frequency: 'rare' }),
      problem('common', [speaks('strong', { message: 'refused' })], { frequency: 'common' }),
      problem('other', [speaks('strong', { message: 'other' })]),
      problem('denied', [speaks('strong', { message: 'refused', against: true })]),
    ],
  });

  const order = meaningsOf(kb, 'refused').map((meaning) => meaning.problem.id);

  expect(order).toEqual(['common', 'rare', 'hardly']);
});
