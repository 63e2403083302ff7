import { describe, expect, test } from 'vitest';
import { message, sighting } from '../knowledge.fixture.ts';
import { tally, type Tally } from './tally.ts';

const derivations = [
  {
    name: 'path-kind',
    from: 'path',
    cases: [{ value: 'script', endsWith: ['.wsgi'] }],
    otherwise: 'other',
  },
];
const messages = [
  message('refused', 'client denied by server configuration: {path:path}', { derivations }),
  message('stranger', 'File does not exist: {path:path}', {
    role: { kind: 'foreign', owner: 'the client', why: '' },
  }),
  ...Array.from({ length: 60 }, (_, index) =>
    message(`fault-${String(index)}`, `fault number ${String(index)} of {path:path}`),
  ),
];

function filled(ids: readonly string[], each: number, kind = 'other'): Tally {
  const tallied = tally(messages, () => null);
  ids.forEach((id, at) => {
    for (let index = 0; index < each; index += 1) {
      const captures = { path: `/${id}/${String(index)}`, 'path-kind': kind };
      tallied.add(sighting(id, captures, { line: 1 + at * each + index }));
    }
  });
  return tallied;
}

const linesOf = (tallied: Tally, id: string): readonly number[] =>
  tallied.list().flatMap((one) => (one.message === id ? [one.line] : []));

describe('the room of a message', () => {
  test('is for its first sightings and its last ones; all are counted', () => {
    const tallied = filled(['refused'], 1000);
    expect(linesOf(tallied, 'refused')).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8],
      ...[993, 994, 995, 996, 997, 998, 999, 1000],
    ]);
    expect(tallied.counted()).toEqual([
      {
        message: 'refused',
        times: 1000,
        different: { path: 1000 },
        isAtLeast: false,
        leftOut: 984,
      },
    ]);
  });

  test('is smaller where it is no evidence', () => {
    expect(linesOf(filled(['stranger'], 1000), 'stranger')).toEqual([1, 2, 999, 1000]);
  });

  test('is apart for each of its enumerated values', () => {
    const tallied = filled(['refused'], 1000);
    tallied.add(sighting('refused', { path: '/a.wsgi', 'path-kind': 'script' }, { line: 1001 }));
    for (let index = 0; index < 1000; index += 1) {
      tallied.add(sighting('refused', { path: `/z${String(index)}`, 'path-kind': 'other' }));
    }
    expect(linesOf(tallied, 'refused')).toContain(1001);
  });

  test('is never taken whole by other messages', () => {
    const ids = messages.slice(2).map(({ id }) => id);
    const tallied = filled([...ids, 'refused'], 100);
    for (const id of [...ids, 'refused']) expect(linesOf(tallied, id).length).toBeGreaterThan(0);
    expect(tallied.list().length).toBeLessThan(500);
  });
});

describe('counts', () => {
  test('of equal sightings are one, also when they are seen again without being read', () => {
    const tallied = tally(messages, () => 5000);
    const mark = tallied.add(sighting('stranger', { path: '/a' }, { line: 1, time: 1000 }));
    tallied.add(sighting('stranger', { path: '/a' }, { line: 2, time: 2000 }));
    tallied.again(mark, 3, new Uint8Array(4), true);
    expect(tallied.list()).toMatchObject([{ count: 3, line: 1, lastLine: 3, lastTime: 5000 }]);
    expect(tallied.counted()).toMatchObject([{ times: 3, leftOut: 0, isAtLeast: true }]);
  });

  test('of lines that only have the same message belong to no sighting', () => {
    const tallied = tally(messages, () => null);
    const mark = tallied.add(sighting('stranger', { path: '/a' }));
    tallied.again(mark, 2, new Uint8Array(4), false);
    expect(tallied.list()).toMatchObject([{ count: 1 }]);
    expect(tallied.counted()).toMatchObject([{ times: 2, leftOut: 1 }]);
  });
});
