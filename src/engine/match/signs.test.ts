import { expect, test } from 'vitest';
import type { LogRecord, Signs } from '../../model/index.ts';
import { message } from '../knowledge.fixture.ts';
import { matcher } from './match.ts';

const record: LogRecord = {
  kind: 'log',
  fields: {
    time: null,
    level: null,
    module: null,
    pid: null,
    tid: null,
    errno: null,
    status: null,
  },
  lines: [{ number: 1, raw: 'the disk of web1 is full', start: 0, offset: 0 }],
};
const seen = (messages: Parameters<typeof matcher>[0], signs: Partial<Signs>) =>
  matcher(messages, { names: ['owner'], read: () => ({ values: {}, isForeign: false, ...signs }) })
    .match(record, 0)
    .map(({ message: id, captures }) => ({ id, captures }));

const full = (given = {}) => message('full', 'the disk of {host:word} is full', given);
const idle = message('idle', 'unused', { wordings: [], rest: 'somebody-else' });

test('a message can be restricted to values of a sign, or of a capture', () => {
  const values = { owner: { value: 'us' } };
  expect(seen([full({ only: { owner: ['us'] } })], { values })).toHaveLength(1);
  expect(seen([full({ only: { owner: ['them'] } })], { values })).toEqual([]);
  expect(seen([full({ only: { owner: ['us'] } })], {})).toEqual([]);
  expect(seen([full({ only: { host: ['web1'] } })], {})).toHaveLength(1);
  expect(seen([full({ only: { host: ['web2'] } })], {})).toEqual([]);
});

test('a sign is captured by the messages that label it, and by no other', () => {
  const values = { owner: { value: 'us', row: 0, from: 4, to: 8 } };
  expect(seen([full()], { values })[0]?.captures).toEqual({ host: 'web1' });
  const [labeled] = seen([full({ labels: { owner: 'whose' } })], { values });
  expect(labeled?.captures).toEqual({ host: 'web1', owner: 'us' });
});

test('nothing in a foreign record is evidence, and a message may take the rest', () => {
  const signs = { isForeign: true, rest: 'somebody-else' };
  expect(seen([full(), idle], signs).map(({ id }) => id)).toEqual(['idle']);
  expect(seen([full(), idle], { rest: 'somebody-else' }).map(({ id }) => id)).toEqual(['full']);
  const harmless = full({ role: { kind: 'harmless', why: 'known' } });
  expect(seen([harmless, idle], signs).map(({ id }) => id)).toEqual(['full']);
});
