import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import type { Observation } from '../../model/index.ts';
import { knowledge, message } from '../knowledge.fixture.ts';
import { observe } from './observe.ts';

const CONNECT =
  "[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 30832:tid 30853] (13)Permission denied: [client 127.0.0.1:55808] mod_wsgi (pid=30832): Unable to connect to WSGI daemon process 'tracker' on '/srv/www/metrics29/run/wsgi.30828.0.1.sock' as user with uid=33.";

describe('what has no text of its own', () => {
  const rest = knowledge({
    messages: [
      message('connect', "Unable to connect to WSGI daemon process '{group}' on '{socket:path}'"),
      message('printed', 'what is printed', { wordings: [], rest: 'output' }),
    ],
  });
  const printed = (number: number): string =>
    Array.from(
      { length: number },
      (_, row) =>
        `[Sun Nov 22 06:26:00.200000 2026] [wsgi:error] [pid 99871:tid 99881] [remote 192.0.2.9:40100] report: ${String(row)} rows`,
    ).join('\n');
  const counted = (text: string): Observation['counted'] => {
    const observing = observe(rest, formats);
    observing.push(new TextEncoder().encode(text));
    return observing.end().counted;
  };

  test('is counted as it is where every line is read', () => {
    const [one] = counted(printed(500));
    expect(one).toMatchObject({ message: 'printed', times: 500 });
    expect(one).not.toHaveProperty('isTimesAtLeast');
  });

  test('is said to be there at least so often where lines are passed over', () => {
    const all = counted(`${printed(11_000)}\n${CONNECT}`);
    const one = all.find(({ message: id }) => id === 'printed');
    expect(one?.times).toBeLessThan(11_000);
    expect(one).toMatchObject({ isTimesAtLeast: true, isAtLeast: true });
    expect(all.find(({ message: id }) => id === 'connect')).toEqual(
      expect.not.objectContaining({ isTimesAtLeast: true }),
    );
  });
});
