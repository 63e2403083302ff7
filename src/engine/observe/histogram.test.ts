import { describe, expect, test } from 'vitest';
import { histogramBuilder } from './histogram.ts';

const shape = {};
const at = (level: string | null, time: number | null) => ({ level, time });
const never = (): never => {
  throw new Error('no line is read for its time here');
};

describe('the histogram of a source', () => {
  test('counts records by level in parts of equally many lines', () => {
    const histogram = histogramBuilder(never);
    histogram.add(shape, 1, at('error', 1000));
    histogram.add(shape, 2, at('notice', 2000));
    histogram.add(shape, 64, at('error', 3000));
    histogram.add(shape, 65, at(null, 4000));
    expect(histogram.list(200)).toEqual({
      length: 64,
      parts: [
        {
          time: 1000,
          levels: [
            { level: 'error', records: 2 },
            { level: 'notice', records: 1 },
          ],
        },
        { time: 4000, levels: [{ level: null, records: 1 }] },
        { time: null, levels: [] },
        { time: null, levels: [] },
      ],
    });
  });

  test('loses none, and has at most sixty parts, however long the source is', () => {
    const histogram = histogramBuilder(never);
    for (let line = 1; line <= 1_000_000; line += 7) histogram.add(shape, line, at('error', line));
    const { length, parts } = histogram.list(1_000_000);
    expect(parts.length).toBeLessThanOrEqual(60);
    expect(length * parts.length).toBeGreaterThanOrEqual(1_000_000);
    const records = parts.flatMap(({ levels }) => levels.map((level) => level.records));
    expect(records.reduce((sum, one) => sum + one, 0)).toBe(Math.ceil(1_000_000 / 7));
    expect(parts.map(({ time }) => time)).toEqual(
      [...parts].map(({ time }) => time).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  test('takes the level of a line that is seen again from the first one', () => {
    const histogram = histogramBuilder(() => 5000);
    histogram.add(shape, 1, at('error', null));
    histogram.again(shape, 65, new Uint8Array());
    expect(histogram.list(65).parts[1]).toEqual({
      time: 5000,
      levels: [{ level: 'error', records: 1 }],
    });
  });

  test('reads a part for its time once: logs without times cost no more', () => {
    let asked = 0;
    const histogram = histogramBuilder(() => {
      asked += 1;
      return null;
    });
    for (let line = 1; line <= 60; line += 1) histogram.again(shape, line, new Uint8Array());
    expect(asked).toBe(1);
  });
});
