import { expect, test } from 'vitest';
import type { KnownFact } from '../../model/index.ts';
import { lookedUp } from './look-up.ts';

const lookups = {
  'pip-package': { capture: 'module', values: { cv2: 'opencv-python-headless' } },
  package: { capture: 'library', values: { 'libpq.so.5': { debian: 'libpq5', rhel: 'libpq' } } },
};
const on = (value: string): readonly KnownFact[] => [
  { fact: 'platform', value, origin: { kind: 'user' } },
];

test('a captured name yields the value of its table', () => {
  expect(lookedUp({ lookups }, { module: 'cv2' }, [])).toEqual({
    module: 'cv2',
    'pip-package': 'opencv-python-headless',
  });
});

test('a value can differ by platform, and an unknown platform yields none', () => {
  const binding = { library: 'libpq.so.5' };
  expect(lookedUp({ lookups }, binding, on('rhel'))).toMatchObject({ package: 'libpq' });
  expect(lookedUp({ lookups }, binding, on('arch'))).toEqual(binding);
  expect(lookedUp({ lookups }, binding, [])).toEqual(binding);
});

test('a name that no table has fills in nothing, whatever objects inherit', () => {
  for (const module of ['utils', 'constructor', '__proto__', '']) {
    expect(lookedUp({ lookups }, { module }, [])).toEqual({ module });
  }
});
