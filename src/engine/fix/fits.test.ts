import { describe, expect, test } from 'vitest';
import type { CommandPart, Platform, Remedy, Step, StepVariant } from '../../model/index.ts';
import { fits, isOffered, stepsFor } from './fits.ts';

const platform = (id: string, row: Partial<Platform> = {}): Platform => ({
  id,
  title: id,
  values: {},
  commands: {},
  ...row,
});
const debian = platform('debian');
const windows = platform('windows', {
  programs: [],
  lacks: ['WSGIDaemonProcess', 'home=', '/etc'],
});
const docker = platform('docker', {
  programs: ['cat', 'touch'],
  outside: ['curl'],
});

const line = (text: string): readonly CommandPart[] => [{ kind: 'verbatim', text }];
const placeholder = (parameter: string, rest = ''): CommandPart => ({
  kind: 'word',
  parts: [
    { kind: 'placeholder', parameter, pattern: false },
    ...(rest === '' ? [] : [{ kind: 'text', text: rest } as const]),
  ],
});
const variant = (text: string, ...platforms: string[]): StepVariant => ({
  platforms,
  target: 'shell',
  place: { context: 'shell', file: null },
  command: line(text),
});
const step = (kind: Step['kind'], ...variants: StepVariant[]): Step => ({
  kind,
  says: [],
  variants,
  expect: [],
  undo: { kind: 'not-needed' },
  destructive: false,
});
const remedy = (...steps: Step[]): Pick<Remedy, 'steps'> => ({ steps });

describe('a block fits a platform', () => {
  test.each([
    ['sudo touch /srv/app.wsgi', 'shell', debian, true],
    ['sudo touch /srv/app.wsgi', 'shell', docker, true],
    ['sudo setsebool -P x on', 'shell', docker, false],
    ['cat a && rm b', 'shell', docker, false],
    ['sudo -u www-data cat a', 'shell', docker, false],
    ['curl http://localhost/', 'shell', docker, true],
    ['cat a', 'shell', windows, false],
    ['WSGIDaemonProcess app threads=5', 'apache', windows, false],
    ['WSGIPythonHome C:/venv', 'apache', windows, true],
    ['On the line, write home=C:/app', 'text', windows, false],
    ['python-home=C:/app', 'text', windows, true],
    ['Mutex file:/etc/apache2/lock', 'apache', windows, false],
    ['WSGIDaemonProcess app', 'apache', debian, true],
  ] as const)('%s, %s', (text, target, where, expected) => {
    expect(fits(line(text), target, where)).toBe(expected);
  });

  test('by a whole command of its own, whatever else it lacks', () => {
    expect(fits([{ kind: 'platform', command: 'restart' }], 'shell', windows)).toBe(true);
  });

  test('by a program that a value names, where it has programs at all', () => {
    const command = [placeholder('environment', '/bin/python'), ...line(' -V')];
    expect(fits(command, 'shell', docker)).toBe(true);
    expect(fits(command, 'shell', windows)).toBe(false);
  });
});

describe('steps and remedies of a platform', () => {
  const touch = step('changes-system', variant('sudo touch /srv/app.wsgi'));
  const restart = step('interrupts-service', {
    ...variant(''),
    command: [{ kind: 'platform', command: 'restart' }],
  });
  const onDebian = step('changes-system', variant('sudo a2enmod wsgi', 'debian'));

  test('a step whose blocks all name other platforms is not for it', () => {
    expect(stepsFor([onDebian, touch], docker)).toEqual([touch]);
    expect(stepsFor([onDebian, touch], debian)).toEqual([onDebian, touch]);
  });

  test('a remedy is offered where all that it changes can be done', () => {
    expect(isOffered(remedy(touch, restart), debian)).toBe(true);
    expect(isOffered(remedy(touch, restart), windows)).toBe(false);
    expect(isOffered(remedy(restart), windows)).toBe(true);
  });

  test('a remedy that would change nothing there is not offered', () => {
    expect(isOffered(remedy(onDebian, restart), docker)).toBe(false);
    expect(isOffered(remedy(onDebian, touch), docker)).toBe(true);
  });

  test('a probe that cannot run takes no remedy away', () => {
    expect(isOffered(remedy(step('looks-only', variant('ls -l /')), restart), windows)).toBe(true);
  });

  test('a block that names the platform was written for it', () => {
    const own = step('changes-system', variant('delete WSGIDaemonProcess', 'windows'));
    expect(isOffered(remedy(own), windows)).toBe(true);
  });
});
