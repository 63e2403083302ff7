import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import { message } from '../../engine/knowledge.fixture.ts';
import { onceEach } from './once-each.ts';

test('a message that came too often is one line, with its count and its last time', () => {
  const messages = [
    message('denied', 'client denied by server configuration: {path:path}'),
    message('died', 'daemon process died'),
  ];
  const lines = Array.from(
    { length: 40 },
    (_, second) =>
      `[Sun Nov 22 14:06:${String(10 + second)}.0 2026] [core:error] [pid 8:tid 9] AH01630: client denied by server configuration: /var/www/${String(second)}\n`,
  );
  const observing = observe({ messages }, formats);
  observing.push(new TextEncoder().encode(`${lines.join('')}daemon process died\n`));
  const [denied, died, ...others] = onceEach(observing.end());
  expect(denied).toMatchObject({ message: 'denied', line: 1, count: 40, lastLine: 40 });
  expect(new Date(denied?.lastTime ?? 0).toISOString()).toContain('14:06:49');
  expect(died).toMatchObject({ message: 'died', line: 41, count: 1 });
  expect(others).toEqual([]);
});
