import { expect, test } from 'vitest';
import { evidenceTitle, opposedBy } from '#words/evidence.ts';
import { fact, knowledge, message, speaks } from '../knowledge.fixture.ts';

const kb = knowledge({
  messages: [message('avc', 'avc: denied {what}')],
  facts: [fact('mode', 'open', 'closed')],
});
const closed = { fact: 'mode', in: ['closed'] };

test.each([
  ['its author', { message: 'avc', because: 'the system refused it' }, 'the system refused it'],
  ['its message', { message: 'avc', where: closed }, 'avc'],
  ['its facts', { where: closed }, 'mode: closed'],
])('a reason is named by %s', (_by, evidence, title) => {
  expect(evidenceTitle(kb, { ...speaks('strong', evidence), ...evidence })).toBe(title);
});

test('what speaks against a problem is named by its message and its facts', () => {
  expect(opposedBy(kb, speaks('strong', { message: 'avc', where: closed, against: true }))).toBe(
    'avc: mode: closed',
  );
});
