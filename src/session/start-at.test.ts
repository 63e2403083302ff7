import { describe, expect, test } from 'vitest';
import {
  fact,
  knowledge,
  message,
  problem,
  question,
  speaks,
} from '../engine/knowledge.fixture.ts';
import { startAt } from './start-at.ts';

const kb = knowledge({
  facts: [fact('symptom', '503'), fact('selinux', 'on', 'off')],
  questions: [question('symptom'), question('selinux')],
  messages: [message('refused', 'the socket refused a connection', { codes: ['WSGI0117'] })],
  problems: [
    problem('closed', [speaks('strong', { message: 'refused' })], { symptoms: ['503'] }),
    problem('other', []),
  ],
});

describe('the wizard starts', () => {
  test.each([
    ['at its first screen', '', '/'],
    ['at a problem', 'closed', '/fix/closed'],
    ['at a question', 'selinux', '/ask/selinux'],
    ['at what a code leads to', 'WSGI0117', '/fix/closed?seen=refused'],
    ['at what a message leads to', 'refused', '/fix/closed?seen=refused'],
  ])('%s', (_where, start, address) => {
    expect(startAt(kb, start)).toBe(address);
  });

  test('at what a symptom leads to, with the symptom told', () => {
    expect(startAt(kb, '503')).toMatch(/^\/.+\?symptom=503$/);
  });

  test('nowhere for what it does not know', () => {
    expect(startAt(kb, '<script>')).toBeNull();
  });
});
