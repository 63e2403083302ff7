import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fillerFor, type Filler } from '../../engine/fix/filler.ts';
import type { KnownFact, StepVariant, Target } from '../../model/index.ts';
import { loadContent } from '../load-content.ts';
import { isChosen } from '../shapes/chosen-cases.testing.ts';
import { BROAD, broadOf, couldHarm, spellings } from './broad-commands.testing.ts';

const { content } = loadContent('content');
const { kb, fixes } = content;

const empty = fillerFor(kb, quoting, { facts: [], binding: {}, typed: {} });

/** Of every step and undo of a fix, the variants that change or grant something. */
const variants = fixes.flatMap(({ problem, remedies }) =>
  remedies
    .flatMap(({ steps, check }) => [...steps, ...check])
    .flatMap((step) => [
      ...step.variants,
      ...(step.undo.kind === 'steps' ? step.undo.variants : []),
    ])
    .filter(({ target, command }) => couldHarm(target, fillCommand(command, target, empty).text))
    .map((variant): { problem: string; variant: StepVariant } => ({ problem, variant })),
);
const platforms = kb.platforms.map(({ id }) => id);
const captures = [...new Set(kb.parameters.flatMap(({ from }) => from.map((one) => one.capture)))];
const parameters = kb.parameters.map(({ id }) => id);

const all = (names: readonly string[], value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, value]));

/** What on any platform would change or open a shared directory, where all values are one. */
function harm(
  value: string,
  on: readonly string[],
  given: { binding: Readonly<Record<string, string>>; typed: Readonly<Record<string, string>> },
): readonly string[] {
  const found = on.flatMap((platform) => {
    const fact: KnownFact = { fact: 'platform', value: platform, origin: { kind: 'user' } };
    const filler = fillerFor(kb, quoting, { facts: [fact], ...given });
    return variants.flatMap(({ problem, variant }) => rendered(variant, filler, problem, value));
  });
  return [...new Set(found)];
}

function rendered(
  { target, command }: { target: Target; command: StepVariant['command'] },
  filler: Filler,
  problem: string,
  value: string,
): readonly string[] {
  const { text } = fillCommand(command, target, filler);
  return broadOf(target, text).map((path) => `${value}: ${problem} would hit ${path}: ${text}`);
}

const logged = (value: string, on = platforms): readonly string[] =>
  harm(value, on, { binding: all(captures, value), typed: {} });
const typed = (value: string, on = platforms): readonly string[] =>
  harm(value, on, { binding: {}, typed: all(parameters, value) });
/** Other spellings of one value differ on no platform. */
const onOne = ['debian'];

describe(
  'no command changes, opens or grants a directory that others share',
  { timeout: 300_000 },
  () => {
    test('where a log names the directory, however it is spelled', () => {
      expect(BROAD.flatMap((path) => logged(path))).toEqual([]);
      expect(BROAD.flatMap(spellings).flatMap((path) => logged(path, onOne))).toEqual([]);
    });

    const names = ['app.wsgi', 'settings.py', 'wsgi.1.0.1.sock', '.htaccess', 'my app.wsgi'];
    test.each(names.filter((_, at) => isChosen(at)))(
      'where a log names a file in it: %s',
      (name) => {
        const files = BROAD.map((path) => `${path.replace(/\/$/, '')}/${name}`);
        expect(files.flatMap((path) => logged(path))).toEqual([]);
      },
    );

    test('where somebody types it', () => {
      expect(BROAD.flatMap((path) => typed(path))).toEqual([]);
      expect(BROAD.flatMap(spellings).flatMap((path) => typed(path, onOne))).toEqual([]);
    });
  },
);

describe('a path of the application alone', () => {
  test.each([
    '/srv/shop/app.wsgi',
    '/var/www/shop/app.wsgi',
    '/home/alice/shop/app.wsgi',
    '/opt/shop/app.wsgi',
    'C:/sites/shop/app.wsgi',
  ])('is filled in: %s', (value) => {
    const binding = all(captures, value);
    const filler = fillerFor(kb, quoting, { facts: [], binding, typed: {} });
    const refused = [...filler.fillings.values()].filter(
      ({ parameter, refused }) => parameter.type.startsWith('own') && refused,
    );
    expect(refused.map(({ parameter }) => parameter.id)).toEqual([]);
  });
});

test('the oracle sees what it has to see', () => {
  const shell = (text: string): readonly string[] => broadOf('shell', text);
  expect(shell("sudo semanage fcontext -a -t x_t '/home/alice(/.*)?'")).toEqual(['/home/alice']);
  expect(shell('sudo chmod -R a+rX /srv/')).toEqual(['/srv']);
  expect(shell('sudo chmod g+x /home/alice')).toEqual([]);
  expect(shell('sudo chgrp www-data /srv')).toEqual(['/srv']);
  expect(shell('sudo chgrp -R www-data /home/alice')).toEqual(['/home/alice']);
  expect(shell('ls -ld /srv')).toEqual([]);
  expect(shell('sudo /usr/bin/python -m pip install x')).toEqual(['/usr']);
  const block = (path: string, line: string): readonly string[] =>
    broadOf('apache', `<Directory ${path}>\n    ${line}\n</Directory>`);
  expect(block('"C:/Program Files"', 'Require all granted')).toEqual(['C:/Program Files']);
  expect(block('/var/www', 'Require all granted')).toEqual(['/var/www']);
  expect(block('/var/www', 'WSGIApplicationGroup %{GLOBAL}')).toEqual([]);
});
