import { expect, test } from 'vitest';
import { formats } from '../apache/index.ts';
import { observe } from './observe/observe.ts';
import { knowledge, message } from './knowledge.fixture.ts';
import { timeline, type Timeline } from './timeline.ts';

const kb = knowledge({
  messages: [
    message('started', 'resuming normal operations', {
      role: { kind: 'harmless', why: 'a start' },
      starts: true,
    }),
    message('connect', 'Unable to connect to WSGI daemon process'),
    message('truncated', 'Truncated or oversized response headers'),
    message('crash', 'exit signal Segmentation fault'),
  ],
});

const at = (clock: string, text: string): string =>
  `[Sun Nov 22 ${clock}.000000 2026] [wsgi:error] [pid 1:tid 1] ${text}`;

function told(...logs: readonly string[]): Timeline {
  const observations = logs.map((text) => {
    const observing = observe(kb, formats);
    observing.push(new TextEncoder().encode(text));
    return observing.end();
  });
  return timeline(kb, observations);
}

const order = ({ events }: Timeline): readonly string[] =>
  events.map(({ message: id, source }) => `${String(source)} ${id}`);

const TRUNCATED = at('14:10:03', 'Truncated or oversized response headers');
const CRASH = at('14:10:02', 'child pid 9 exit signal Segmentation fault (11)');
const START = at('14:10:01', 'AH00489: Apache configured -- resuming normal operations');
const BEFORE = at('14:09:00', 'Unable to connect to WSGI daemon process');

test('two logs are lined up by their times', () => {
  expect(order(told(TRUNCATED, `${START}\n${CRASH}`))).toEqual([
    '1 started',
    '1 crash',
    '0 truncated',
  ]);
});

test('a line without a time stays behind the one above it', () => {
  const log = `${START}\nUnable to connect to WSGI daemon process\n`;
  expect(order(told(log, CRASH))).toEqual(['0 started', '0 connect', '1 crash']);
});

test('the first fault after a start is named, also in another log', () => {
  const { afterStart } = told(`${BEFORE}\n${TRUNCATED}`, `${START}\n${CRASH}`);
  expect(afterStart).toMatchObject({
    start: { message: 'started', source: 1 },
    fault: { message: 'crash', source: 1, line: 2 },
  });
});

test('faults before a start are not its fault', () => {
  expect(told(`${BEFORE}\n${START}`).afterStart).toBeNull();
  expect(told(CRASH).afterStart).toBeNull();
  expect(told().events).toEqual([]);
});
