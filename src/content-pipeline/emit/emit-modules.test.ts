import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packProblems, unpackProblems } from '../../engine/fix/pack-remedies.ts';
import { packMessages, unpackMessages } from '../../engine/match/pack-messages.ts';
import { loadContent } from '../load-content.ts';
import { emitModules } from './emit-modules.ts';

const { content } = loadContent(resolve('content'));
const { kb } = content;

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

test("a problem's summary is in the module of its fix alone", () => {
  const modules = emitModules(content);
  const said = 'A directory above the socket is closed to it.';
  expect(modules.get('virtual:knowledge-base')).not.toContain(said);
  expect(modules.get('virtual:fixes/socket-directory-closed')).toContain(said);
});
