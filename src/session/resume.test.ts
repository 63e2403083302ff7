import { describe, expect, test } from 'vitest';
import { knowledge } from '../engine/knowledge.fixture.ts';
import type { Quoting } from '../model/index.ts';
import { caseOf } from './case-of.ts';
import type { Wizard } from './case-model.ts';
import { sourceReader } from './read-sources.ts';
import { createSessionStore } from './store.ts';

const quoting: Quoting = { composeWord: () => '', checkValue: () => ({ ok: true }) };

const saved = {
  place: '/hand-over',
  given: [{ kind: 'saved', name: 'error.log', text: '' }],
  attempts: [0],
  parameters: {},
  notes: ['called at two'],
} as const;

/** Resumes that session with what reads its texts; gives what was said, and where it led. */
async function resume(loadReader: Wizard['loadReader']) {
  const kb = knowledge({});
  const store = createSessionStore();
  const led: string[] = [];
  const loadFix = () => Promise.reject(new Error('none'));
  const wizard = { kb, quoting, store, version: '1', loadFix, loadReader, loadCatalog: loadFix };
  const place = { path: '/sessions', search: '' };
  const one = caseOf(wizard, store.getState(), place, {
    entered: () => place,
    navigate: (to) => led.push(to),
  });
  return { says: await one.resume(saved), led, known: store.getState() };
}

describe('a saved session', () => {
  test('opens, also where a text is empty, and nothing is said of that', async () => {
    const formats = { detectors: [], readers: [] } as never;
    const { says, led, known } = await resume(() =>
      Promise.resolve(sourceReader(knowledge({}), () => Promise.resolve(formats))),
    );
    expect(says).toBe(null);
    expect(led).toEqual(['/hand-over?given=1']);
    expect(known.notes).toEqual(['called at two']);
    expect(known.sources.map(({ source }) => source)).toEqual([
      { kind: 'text', name: 'error.log', text: '' },
    ]);
    expect(known.sources[0]?.observation.notices).toEqual([]);
  });

  test('that cannot be read says why, and nothing changes', async () => {
    const refused = await resume(() =>
      Promise.resolve({
        read: () => Promise.resolve({ kind: 'refused', says: 'Reading came to a halt.' } as const),
        prepare: () => undefined,
      }),
    );
    expect(refused.says).toBe('Reading came to a halt.');
    expect(refused.led).toEqual([]);

    const { says } = await resume(() => Promise.reject(new Error('gone')));
    expect(says).toContain("didn't load");
  });
});
