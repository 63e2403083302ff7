import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fact, knowledge, message, problem } from '../engine/knowledge.fixture.ts';
import { formatSeen, parseSeen } from '../engine/seen.ts';
import { emptyAddress, formatAddress, parseAddress, type AddressState } from './address.ts';

const kb = knowledge({
  facts: [
    fact('symptom', '503', 'hang'),
    fact('deployment-mode', 'daemon', 'embedded'),
    fact('platform', 'rhel'),
  ],
  messages: [
    message('denied', "Unable to connect to '{socket:path}'", {
      derivations: [
        {
          name: 'place',
          from: 'socket',
          otherwise: 'elsewhere',
          cases: [{ value: 'tmp', startsWith: ['/tmp/'] }],
        },
      ],
    }),
    message('plain', 'A message without any capture'),
  ],
  problems: [problem('closed', []), problem('absent', [])],
});

const states: fc.Arbitrary<AddressState> = fc.record({
  answers: fc
    .record(
      {
        symptom: fc.constantFrom('503', 'hang', null),
        'deployment-mode': fc.constantFrom('daemon', 'embedded', null),
        platform: fc.constantFrom('rhel', null),
      },
      { requiredKeys: [] },
    )
    .map((answers): Record<string, string | null> => ({ ...answers })),
  dismissed: fc
    .uniqueArray(fc.constantFrom('deployment-mode', 'platform'))
    .map((ids) => ids.sort()),
  attempts: fc.array(
    fc.record({
      problem: fc.constantFrom('closed', 'absent'),
      remedy: fc.constantFrom('first', 'second'),
      outcome: fc.constantFrom('worked', 'cannot-try', 'not-in-place', 'no-change', 'different'),
    }),
    { maxLength: 6 },
  ),
  seen: fc
    .uniqueArray(fc.constantFrom('denied.13', 'denied.2.tmp', 'denied..elsewhere', 'plain'))
    .map((ids) => ids.sort()),
  given: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      shows: fc.constantFrom('before', 'after', null),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
});

describe('an address', () => {
  test('says again what it was made from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseAddress(kb, formatAddress(state))).toEqual({ state, dropped: [] });
      }),
    );
  });

  test('is empty when nothing was said', () => {
    expect(formatAddress(emptyAddress)).toBe('');
    expect(parseAddress(kb, '')).toEqual({ state: emptyAddress, dropped: [] });
  });

  test('has named and sorted keys', () => {
    const answers = { symptom: '503', 'deployment-mode': 'daemon', platform: null };
    expect(formatAddress({ ...emptyAddress, answers, seen: ['plain', 'denied.13'] })).toBe(
      '?deployment-mode=daemon&platform=unknown&seen=denied.13,plain&symptom=503',
    );
  });

  test('of an older version opens; what is not known any more is dropped and said', () => {
    const { state, dropped } = parseAddress(
      kb,
      '?symptom=503&deployment-mode=turbo&colour=red&seen=denied.13,gone&tried=closed/third/worked&off=nothing',
    );
    expect(state).toEqual({ ...emptyAddress, answers: { symptom: '503' }, seen: ['denied.13'] });
    expect(dropped).toEqual([
      'deployment-mode=turbo',
      'colour=red',
      'nothing',
      'gone',
      'closed/third/worked',
    ]);
  });

  test('never throws, and never says what the knowledge base could not say itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { state } = parseAddress(kb, query);
        expect(parseAddress(kb, formatAddress(state))).toEqual({ state, dropped: [] });
      }),
    );
  });

  test('holds the id and the enumerated values of a sighting, no captured text', () => {
    const secret = '/home/canary/secret.sock';
    const seen = formatSeen(kb, {
      message: 'denied',
      captures: { socket: secret, errno: '13', place: secret, uid: secret },
      line: 1,
      endLine: 1,
      lastLine: 1,
      offset: null,
      count: 1,
      excerpt: [],
      spans: [],
      beside: null,
      record: 0,
      kind: 'text',
      time: null,
      lastTime: null,
      pid: null,
    });
    expect(seen).toBe('denied.13');
  });

  test('keeps that a sighting is unsure', () => {
    const read = parseSeen(kb, 'denied~.13');
    expect(read).toMatchObject({ message: 'denied', captures: { errno: '13' }, unsure: true });
    expect(read && formatSeen(kb, read)).toBe('denied~.13');
    const { state } = parseAddress(kb, '?seen=denied.13,denied~.13');
    expect(parseAddress(kb, formatAddress(state))).toEqual({ state, dropped: [] });
    expect(state.seen).toHaveLength(2);
  });
});
