import { describe, expect, test } from 'vitest';
import { read } from './read.testing.ts';

const at = (time: string): number => Date.parse(`${time}Z`);

describe("Apache's error log", () => {
  test('2.4 gives time, module, level, process, thread and error number', () => {
    const line =
      "[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] (13)Permission denied: [client 127.0.0.1:47002] mod_wsgi (pid=2145): Unable to connect to WSGI daemon process 'myapp'";
    expect(read(line)).toEqual({
      kind: 'apache-error-log',
      fields: {
        time: at('2026-11-22T14:10:09.269'),
        module: 'wsgi',
        level: 'error',
        pid: 2145,
        tid: 2160,
        errno: 13,
      },
      message: "mod_wsgi (pid=2145): Unable to connect to WSGI daemon process 'myapp'",
    });
  });

  test('6.0.5 keeps the script and the code in the message', () => {
    const line =
      '[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] (111)Connection refused: [client 127.0.0.1:47002] [script /srv/www/api18/app/app.wsgi] WSGI0116: Unable to connect';
    expect(read(line)).toMatchObject({
      fields: { errno: 111 },
      message: '[script /srv/www/api18/app/app.wsgi] WSGI0116: Unable to connect',
    });
  });

  test('2.2 has a level and no module, and the number may stand behind the client', () => {
    const message = "mod_wsgi (pid=5421): Unable to connect to WSGI daemon process 'myapp'";
    const before = `[Sun Nov 22 14:25:45 2026] [error] (13)Permission denied: [client 127.0.0.1:44914] ${message}`;
    const behind = `[Sun Nov 22 14:25:45 2026] [error] [client 127.0.0.1] (13)Permission denied: ${message}`;
    for (const line of [before, behind]) {
      expect(read(line)).toEqual({
        kind: 'apache-error-log',
        fields: { time: at('2026-11-22T14:25:45'), level: 'error', errno: 13, pid: 5421 },
        message,
      });
    }
  });

  test.each([
    [
      'no thread',
      '[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145] [client 192.0.2.7:1] x',
      { pid: 2145 },
    ],
    [
      'no time',
      '[wsgi:error] [pid 2145:tid 2160] [client 192.0.2.7:1] x',
      { pid: 2145, level: 'error' },
    ],
    ['module and level alone', '[wsgi:error] x', { module: 'wsgi', level: 'error' }],
    [
      'an empty module',
      '[Sun Nov 22 14:10:09 2026] [:error] [pid 2145] x',
      { level: 'error', pid: 2145 },
    ],
    [
      'another order',
      '[pid 2145] [core:alert] [Sun Nov 22 14:10:09 2026] [remote 192.0.2.7:1] x',
      { pid: 2145, level: 'alert' },
    ],
    ['trace8', '[Sun Nov 22 14:10:09 2026] [core:trace8] [pid 2145] x', { level: 'trace8' }],
    ['a redacted client', '[error] [client IP] x', { level: 'error' }],
    [
      'a field of its own',
      '[2026-11-22 14:10:09.269] [www.example.com] [wsgi:error] [pid 2145] x',
      { pid: 2145, time: at('2026-11-22T14:10:09.269') },
    ],
    [
      'the source file of debug',
      '[Sun Nov 22 14:10:09 2026] [authz_core:debug] [pid 1:tid 2] mod_authz_core.c(820): [client 127.0.0.1:1] x',
      { level: 'debug' },
    ],
    [
      'a cropped beginning',
      'un Nov 22 14:10:09 2026] [wsgi:error] [pid 2145:tid 2160] [client 192.0.2.7:1] x',
      { pid: 2145, time: at('2026-11-22T14:10:09') },
    ],
    [
      'a translated errno',
      '[wsgi:error] [pid 1] (13)Permission non accordée: [client 192.0.2.7:1] x',
      { errno: 13 },
    ],
    [
      'an errno of Windows',
      '[core:crit] (OS 10013)An attempt was made to access a socket in a way forbidden by its access permissions.  : x',
      { errno: 10013 },
    ],
  ])('may have %s', (_, line, fields) => {
    const found = read(line);
    expect(found).toMatchObject({ kind: 'apache-error-log', fields });
    expect(found.message).toBe('x');
  });

  test.each([
    ['Permission denied: mod_wsgi (pid=1): Unable', 13],
    ['No such file or directory: mod_wsgi (pid=1): Unable', 2],
    ['Resource temporarily unavailable: [client 192.0.2.7:1] mod_wsgi (pid=1): Unable', 11],
    ['Connection refused: [script /srv/app.wsgi] WSGI0116: Unable', 111],
  ])('takes the number from words: %s', (line, errno) => {
    expect(read(`[wsgi:error] ${line}`).fields.errno).toBe(errno);
    expect(read(line)).toMatchObject({ kind: 'apache-error-log', fields: { errno } });
  });

  test('leaves a PermissionError of Python alone', () => {
    const line =
      "[wsgi:error] [pid 1] PermissionError: [Errno 13] Permission denied: '/srv/data.db'";
    expect(read(line).message).toBe(
      "PermissionError: [Errno 13] Permission denied: '/srv/data.db'",
    );
  });

  test('keeps the indentation of a traceback', () => {
    const line =
      '[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] [remote 127.0.0.1:36726]   File "/srv/www/events106/app/app.wsgi", line 3, in application';
    expect(read(line).message).toBe(
      '  File "/srv/www/events106/app/app.wsgi", line 3, in application',
    );
  });

  test('keeps brackets that belong to the message', () => {
    const line =
      '[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] [remote 127.0.0.1:1] [2026-11-22 14:10:09,123] ERROR in app: Exception on / [GET]';
    expect(read(line).message).toBe('[2026-11-22 14:10:09,123] ERROR in app: Exception on / [GET]');
  });

  test.each([
    ['gunicorn', '[2026-11-22 14:10:09 +0000] [1234] [INFO] Starting gunicorn 21.2.0'],
    [
      'uWSGI',
      '[pid: 1838|app: 0|req: 1/1] 127.0.0.1 () {30 vars in 400 bytes} [Sun Nov 22 14:10:09 2026] GET /',
    ],
    [
      'nginx',
      '2026/11/22 14:10:09 [error] 12#12: *1 connect() to unix:/run/gunicorn.sock failed (13: Permission denied)',
    ],
    ['nginx that lost its time', '[emerg] 12#12: dlopen() "/etc/nginx/modules/x.so" failed'],
    ['PHP-FPM', '[22-Nov-2026 14:10:09] NOTICE: fpm is running, pid 1'],
    ['Python', "ModuleNotFoundError: No module named 'encodings'"],
    ['a list', '[1, 2, 3]'],
  ])('is not the log of %s', (_, line) => {
    expect(read(line).kind).not.toBe('apache-error-log');
  });
});
