import { expect, test } from 'vitest';
import type { Continuation, LineReader } from '../../model/index.ts';
import { recordBuilder } from './records.ts';

// "A 12 text": kind a, event 12.     "- text": a line that nobody signed.     "B text": kind b.
const readers: readonly LineReader[] = [
  {
    kind: 'a',
    samples: [],
    read: (line) => {
      const event = /^A (\d+) /.exec(line);
      return event ? { fields: {}, start: event[0].length, event: event[1] ?? '' } : null;
    },
  },
  { kind: 'b', samples: [], read: (line) => (/^B /.test(line) ? { fields: {}, start: 2 } : null) },
  {
    kind: 'bare',
    samples: [],
    read: (line) => (/^- /.test(line) ? { fields: {}, start: 2, bare: true } : null),
  },
];

const continuation: Continuation = {
  continues: (last, next) => last.endsWith(',') && !next.startsWith('!'),
  lacks: () => null,
  isAnnounced: (last, kind) => last.endsWith(':') && kind === 'b',
};

function records(...lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  const builder = recordBuilder(readers, continuation, ({ kind, lines: own }) =>
    found.push(`${kind} ${own.map(({ number }) => number).join(' ')}`),
  );
  lines.forEach((line, index) => {
    builder.push(line, index + 1, null);
  });
  builder.end();
  return found.sort();
}

test('lines of one event are one record, whatever stands between them', () => {
  expect(records('A 1 x', 'B y', 'A 2 z', 'A 1 w')).toEqual(['a 1 4', 'a 3', 'b 2']);
});

test('a line that nobody signed goes on with the one above, of any kind', () => {
  expect(records('B x,', '- y,', '- z', '- w')).toEqual(['b 1 2 3', 'bare 4']);
});

test('a signed line goes on with its own kind alone', () => {
  expect(records('A 1 x,', 'B y,', 'B z')).toEqual(['a 1', 'b 2 3']);
});
