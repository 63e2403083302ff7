import { expect, test } from 'vitest';
import { linesAround } from './lines-around.ts';

const lines = Array.from({ length: 5000 }, (_, index) => `line ${String(index + 1)} of the log`);
const text = lines.join('\n');
const offsetOf = (number: number): number => text.indexOf(`line ${String(number)} of`);

test('six lines before one and six behind it, each with its number', async () => {
  const around = await linesAround(new Blob([text]), offsetOf(4000), 4000);
  expect(around?.map(({ number }) => number)).toEqual(
    Array.from({ length: 13 }, (_, index) => 3994 + index),
  );
  expect(around?.find(({ number }) => number === 4000)?.text).toBe('line 4000 of the log');
  expect(around?.find(({ number }) => number === 3994)?.text).toBe('line 3994 of the log');
});

test('fewer at the beginning and at the end of a file', async () => {
  const first = await linesAround(new Blob([text]), 0, 1);
  expect(first?.[0]).toEqual({ number: 1, text: 'line 1 of the log' });
  const last = await linesAround(new Blob([text]), offsetOf(5000), 5000);
  expect(last?.[last.length - 1]).toEqual({ number: 5000, text: 'line 5000 of the log' });
});

test('a file that has gone is null', async () => {
  const gone = Object.assign(new Blob([text]), {
    slice: () => {
      throw new DOMException('gone', 'NotFoundError');
    },
  });
  expect(await linesAround(gone, 0, 1)).toBeNull();
});
