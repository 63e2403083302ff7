import { expect, test } from 'vitest';
import { stable } from './same-capture.ts';

const failure = (time: string, pid: number, port: number, errno: number): string =>
  `[Sun Nov 22 14:06:${time} 2026] [wsgi:error] [pid ${pid}:tid ${pid + 3}] (${errno})Permission denied: [client 127.0.0.1:${port}] mod_wsgi (pid=${pid}): Unable to connect to WSGI daemon process 'myapp' on '/var/run/apache2/wsgi.${pid - 4}.0.1.sock' as user with uid=33.`;

test('times, pids and ports do not tell two captures apart', () => {
  expect(stable(failure('54.600006', 832, 55808, 13))).toEqual(
    stable(failure('59.100001', 91, 40012, 13)),
  );
});

test('another error number does', () => {
  expect(stable(failure('54.600006', 832, 55808, 13))).not.toEqual(
    stable(failure('54.600006', 832, 55808, 2)),
  );
});
