import { describe, expect, test } from 'vitest';
import type { KnownFact, SetupId } from '../model/index.ts';
import { fact } from './knowledge.fixture.ts';
import { serverSetup } from './server-setup.ts';

const kb = { facts: [fact('deployment-mode', 'daemon', 'embedded'), fact('platform', 'debian')] };

/** What is said of each property, by texts. */
const setup = (...texts: readonly string[]): Partial<Record<SetupId, string>> =>
  Object.fromEntries(
    serverSetup(kb, [], texts).flatMap(({ id, value, isAtLeast }) =>
      value === null ? [] : [[id, isAtLeast ? `${value} or more` : value]],
    ),
  );

const started =
  '[Sun Nov 22 14:06:50.100000 2026] [mpm_event:notice] [pid 8:tid 8] AH00489: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations';

describe('the server', () => {
  test('its versions and MPM are in the line that Apache logs at a start', () => {
    expect(setup(started)).toEqual({
      'apache-version': '2.4.71',
      'mod-wsgi-version': '4.9.4',
      'python-version': '3.11',
      mpm: 'event',
    });
  });

  test('what commands print says the same', () => {
    const printed = 'Server version: Apache/2.4.62 (Unix)\nServer MPM:     worker\nPython 3.9.21\n';
    expect(setup(printed)).toEqual({
      'apache-version': '2.4.62',
      mpm: 'worker',
      'python-version': '3.9.21',
    });
  });

  test('after an upgrade, the later line counts', () => {
    const upgraded = started.replace('mod_wsgi/4.9.4', 'mod_wsgi/5.0.2');
    expect(setup(started, upgraded)['mod-wsgi-version']).toBe('5.0.2');
    expect(setup(`${started}\n${upgraded}`)['mod-wsgi-version']).toBe('5.0.2');
  });

  test('a module that is commented out is not loaded', () => {
    const modules =
      '#LoadModule mpm_prefork_module modules/mod_mpm_prefork.so\nLoadModule mpm_event_module modules/mod_mpm_event.so';
    expect(setup(modules).mpm).toBe('event');
  });

  test('its log level is what a directive sets, or what a line shows', () => {
    expect(setup('ErrorLog /var/log/x\n    LogLevel warn\n')['log-level']).toBe('warn');
    expect(setup('[wsgi:info] [pid 7] mod_wsgi (pid=7): Starting process')['log-level']).toBe(
      'info or more',
    );
    expect(setup('[wsgi:error] [pid 7] a line of every log')['log-level']).toBeUndefined();
  });

  test('mode and platform are known facts, with their titles', () => {
    const facts: readonly KnownFact[] = [
      { fact: 'deployment-mode', value: 'daemon', origin: { kind: 'user' } },
    ];
    const told = serverSetup(kb, facts, []);
    expect(told.find(({ id }) => id === 'deployment-mode')?.value).toBe('daemon');
    expect(told.find(({ id }) => id === 'platform')?.value).toBeNull();
  });

  test('a long text without line ends is read at once', () => {
    const since = performance.now();
    setup('LogLevel '.repeat(100_000), '[mpm_'.repeat(100_000), 'Python 3.'.repeat(100_000));
    expect(performance.now() - since).toBeLessThan(1000);
  });
});
