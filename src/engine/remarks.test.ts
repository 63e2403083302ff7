import { expect, test } from 'vitest';
import type { Counted } from '../model/index.ts';
import { emptySession } from './session.ts';
import { conclude } from './conclude.ts';
import { knowledge, message, observation, sighting } from './knowledge.fixture.ts';

const kb = knowledge({
  messages: [
    message('stranger', 'File does not exist: {path:path}', {
      role: { kind: 'foreign', owner: 'the client', why: 'because' },
    }),
    message('fault', 'daemon process died'),
  ],
});

const source = (times: number, paths: number): ReturnType<typeof observation> => {
  const counted: Counted = {
    message: 'stranger',
    times,
    different: { path: paths },
    isAtLeast: false,
    leftOut: times - 2,
  };
  const sightings = [sighting('stranger', { path: '/a' }), sighting('stranger', { path: '/b' })];
  return observation({ sightings: [...sightings, sighting('fault')], counted: [counted] });
};

const remarksOn = (...sources: Parameters<typeof conclude>[1]) =>
  conclude(kb, sources, emptySession).remarks;

test('a message that is no fault is one remark, with its count', () => {
  expect(remarksOn(source(600, 500))).toMatchObject([
    {
      kind: 'foreign',
      owner: 'the client',
      counted: { times: 600, different: { path: 500 }, isAtLeast: false },
      places: [{ sighting: { source: 0 } }],
    },
  ]);
});

test('of several sources, too: what they name may be the same', () => {
  expect(remarksOn(source(600, 500), source(100, 80))).toMatchObject([
    {
      counted: { times: 700, different: { path: 500 }, isAtLeast: true },
      places: [
        { sighting: { source: 0 }, counted: { times: 600 } },
        { sighting: { source: 1 }, counted: { times: 100 } },
      ],
    },
  ]);
});

test('where one source has it at least so often, so do all together', () => {
  const few = source(600, 500);
  const more = source(100, 80);
  const [missed] = more.counted;
  const at = { ...more, counted: missed ? [{ ...missed, isTimesAtLeast: true } as const] : [] };
  expect(remarksOn(few, at)).toMatchObject([{ counted: { times: 700, isTimesAtLeast: true } }]);
  expect(remarksOn(few, more)[0]?.counted).not.toHaveProperty('isTimesAtLeast');
});
