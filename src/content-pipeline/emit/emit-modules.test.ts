import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packProblems, unpackProblems } from '../../engine/fix/pack-remedies.ts';
import { packMessages, unpackMessages } from '../../engine/match/pack-messages.ts';
import { loadContent } from '../load-content.ts';

const { kb } = loadContent(resolve('content')).content;

test('every message is the same after it was packed and unpacked', () => {
  expect(kb.messages.length).toBeGreaterThan(100);
  expect(unpackMessages(JSON.parse(JSON.stringify(packMessages(kb.messages))) as never)).toEqual(
    kb.messages,
  );
});

test('and so is every problem', () => {
  expect(unpackProblems(JSON.parse(JSON.stringify(packProblems(kb.problems))) as never)).toEqual(
    kb.problems,
  );
});
