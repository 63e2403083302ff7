import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

test('a file is read whole', async () => {
  const reading = await readFile(new Blob(['AH00558']), 7);
  expect(reading).toEqual({ kind: 'read', bytes: new TextEncoder().encode('AH00558') });
});

test('a file beyond the limit is not begun', async () => {
  expect(await readFile(new Blob(['AH00558']), 6)).toEqual({
    kind: 'too-large',
    size: 7,
    limit: 6,
  });
});

test('a file that is gone is a result, not an exception', async () => {
  const gone = Object.assign(new Blob(['x']), {
    arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
  });
  expect(await readFile(gone, 10)).toEqual({ kind: 'unreadable' });
});
