import { describe, expect, test } from 'vitest';
import type { Observation, Sighting } from '../model/index.ts';
import { emptyAddress, type AddressState, type Given } from './address.ts';
import { adding, observationsOf } from './given.ts';
import type { GivenSource, ReadSource } from './store.ts';

const sighting = (message: string, kind: string, time: number | null): Sighting => ({
  message,
  captures: {},
  line: 1,
  endLine: 1,
  lastLine: 1,
  offset: null,
  count: 1,
  excerpt: [],
  spans: [],
  record: 0,
  beside: null,
  kind,
  time,
  lastTime: time,
  pid: null,
});

const observation = (...sightings: readonly Sighting[]): Observation => ({
  bytes: 1,
  lines: 1,
  blank: 0,
  records: 1,
  passedOver: 0,
  kinds: [...new Set(sightings.map(({ kind }) => kind))].map((kind) => ({ kind, records: 1 })),
  sightings,
  counted: [],
  histogram: { length: 1, parts: [] },
  notices: [],
  missing: [],
  origins: [],
});

const read = (text: string, ...sightings: readonly Sighting[]): ReadSource => ({
  source: { kind: 'text', name: '', text },
  observation: observation(...sightings),
});

const held = (id: number, attempts: number, one: ReadSource): GivenSource => ({
  ...one,
  id,
  attempts,
  source: { ...one.source, name: `Paste ${String(id)}` },
});

const at = (attempts: number, ...given: readonly Given[]): AddressState => ({
  ...emptyAddress,
  attempts: Array.from({ length: attempts }, () => ({
    problem: 'closed',
    remedy: 'open',
    outcome: 'no-change' as const,
  })),
  given,
});

const LATER = 10 * 60_000;
const refusal = sighting('refused', 'error-log', 0);
const denial = sighting('denied', 'audit', 0);
const messages = (observations: readonly Observation[]): readonly string[] =>
  observations.flatMap(({ sightings }) => sightings.map(({ message }) => message));

describe('adding to a case', () => {
  test('keeps what was there, and numbers pastes', () => {
    const first = held(1, 0, read('one', refusal));
    const then = adding([first], [first], at(0, { id: 1, shows: null }), {
      sources: [read('two', denial), read('three')],
      isAfter: false,
    });
    expect(then.sources.map(({ source }) => source.name)).toEqual([
      'Paste 1',
      'Paste 2',
      'Paste 3',
    ]);
    expect(then.given).toEqual([
      { id: 1, shows: null },
      { id: 2, shows: null },
      { id: 3, shows: null },
    ]);
  });

  test('gives no number of a source that a reload forgot', () => {
    const more = { sources: [read('two', denial)], isAfter: false };
    expect(adding([], [], at(0, { id: 4, shows: null }), more).given).toEqual([
      { id: 5, shows: null },
    ]);
  });

  test('a text that holds an earlier one whole takes its place', () => {
    const first = held(1, 0, read('one', refusal));
    const more = { sources: [read('one\ntwo', refusal)], isAfter: false };
    expect(adding([first], [first], at(0), more).given).toEqual([{ id: 2, shows: null }]);
  });

  test('but not after a remedy: then it says that nothing changed', () => {
    const first = held(1, 0, read('one', refusal));
    const again = { sources: [read('one', refusal)], isAfter: false };
    expect(adding([first], [first], at(1), again).given.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('after a remedy, new evidence is from', () => {
  const first = held(1, 0, read('one', refusal));
  const shown = (time: number | null, isAfter = false) =>
    adding([first], [first], at(1), {
      sources: [read('two', sighting('refused', 'error-log', time))],
      isAfter,
    }).given.at(-1)?.shows;

  test('before it, where its times are no later than what is known', () => {
    expect(shown(0)).toBe('before');
  });

  test('after it, where its times are minutes later, or where it was asked for', () => {
    expect(shown(LATER)).toBe('after');
    expect(shown(null, true)).toBe('after');
    expect(shown(0, true)).toBe('after');
  });

  test('nobody knows when, where neither says so', () => {
    expect(shown(null)).toBe(null);
    expect(shown(1000)).toBe(null);
  });
});

describe('what an earlier source says', () => {
  const sources = [held(1, 0, read('one', refusal, denial)), held(2, 1, read('two', refusal))];

  test('counts beside a later one', () => {
    const state = at(1, { id: 1, shows: null }, { id: 2, shows: 'before' });
    expect(messages(observationsOf(sources, state))).toEqual(['refused', 'denied', 'refused']);
  });

  test('is past only where a later one of its kind is from after the change', () => {
    const state = at(1, { id: 1, shows: null }, { id: 2, shows: 'after' });
    expect(messages(observationsOf(sources, state))).toEqual(['denied', 'refused']);
  });
});
