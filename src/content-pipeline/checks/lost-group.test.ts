import { describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb } = loadContent('content').content;

const first = (...lines: readonly string[]): string | undefined => {
  const text = lines.join('\n');
  const [top] = diagnoseCase(kb, { texts: [{ name: 'a.log', text }], answers: {} }).hypotheses;
  return top && `${top.problem} ${top.confidence}`;
};

const UNKNOWN =
  "[wsgi:error] [pid 9:tid 9] [client 192.0.2.1:1] No WSGI daemon process called 'shop' has been configured: /srv/shop/app.wsgi";
const UNKNOWN_IN_6 =
  "[wsgi:error] [pid 9:tid 9] [client 192.0.2.1:1] [script /srv/shop/app.wsgi] WSGI0151: No WSGI daemon process called 'shop' has been configured.";

describe('a group that Apache does not know', () => {
  test('is likely declared nowhere', () => {
    expect(first(UNKNOWN)).toBe('daemon-group-undeclared likely');
    expect(first(UNKNOWN_IN_6)).toBe('daemon-group-undeclared likely');
  });

  test.each([
    [
      "(2)No such file or directory: mod_wsgi (pid=1): Couldn't bind unix domain socket '/run/gone/wsgi.1.0.1.sock'.",
      'socket-directory-missing confirmed',
    ],
    [
      "(13)Permission denied: WSGI0013: Unable to bind unix domain socket '/var/run/wsgi.1.0.1.sock'. Daemon group will not start.",
      'socket-not-bindable likely',
    ],
    [
      "(28)No space left on device: mod_wsgi (pid=1): Couldn't create accept lock '/var/run/apache2/wsgi.1.0.1.lock' (0).",
      'accept-mutex-broken confirmed',
    ],
  ])('is lost where one before it failed to start: %s', (line, expected) => {
    for (const unknown of [UNKNOWN, UNKNOWN_IN_6]) {
      expect(first(`[wsgi:alert] [pid 1:tid 1] ${line}`, unknown)).toBe(expected);
    }
  });
});
