import { describe, expect, test } from 'vitest';
import { fact, knowledge, message, sighting } from '../knowledge.fixture.ts';
import { doneBefore } from './done-before.ts';
import { knownFacts } from './known-facts.ts';

const kb = knowledge({
  facts: [fact('write-access', 'everybody'), fact('mode', 'on', 'off')],
  messages: [
    message('opened', 'chmod 777 {opened:path}', { facts: { 'write-access': 'everybody' } }),
  ],
  antiRemedies: [
    {
      id: 'open',
      title: 'It was opened',
      where: { fact: 'write-access', in: ['everybody'] },
      fix: 'open',
    },
    { id: 'switched', title: 'It is off', where: { fact: 'mode', in: ['off'] }, fix: 'other' },
  ],
});
const opened = [sighting('other'), sighting('opened', { opened: '/srv/app' }, { line: 3 })];

const done = (
  sightings: typeof opened,
  answers: Readonly<Record<string, string>> = {},
  dismissed: readonly string[] = [],
) => doneBefore(kb, sightings, knownFacts(kb, sightings, { answers, dismissed }));

describe('what was done before', () => {
  test('is shown by a line, with what it captured', () => {
    expect(done(opened)).toMatchObject([
      { antiRemedy: 'open', fix: 'open', binding: { opened: '/srv/app' }, by: { line: 3 } },
    ]);
  });

  test('is told by an answer', () => {
    expect(done([], { mode: 'off' })).toMatchObject([
      { antiRemedy: 'switched', fix: 'other', binding: {}, by: { kind: 'user' } },
    ]);
  });

  test('is nothing where nothing shows it, or the user takes that away', () => {
    expect(done([], { mode: 'on' })).toEqual([]);
    expect(done(opened, {}, ['write-access'])).toEqual([]);
  });
});
