import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import type { Platform, Step } from '../../model/index.ts';
import { knowledge } from '../knowledge.fixture.ts';
import { proseText } from './fill-prose.ts';
import { fillerFor } from './filler.ts';
import { renderSteps } from './render-fix.ts';

const row = (id: string, values: Platform['values']): Platform => ({
  id,
  title: id,
  values,
  commands: {},
});
const kb = knowledge({
  platforms: [
    row('debian', { 'restart-effect': 'Requests may fail.' }),
    row('rhel', { 'restart-effect': 'Apache waits for requests.' }),
    row('other', {}),
  ],
});

const on = (platform: string) =>
  fillerFor(kb, quoting, {
    facts: [{ fact: 'platform', value: platform, origin: { kind: 'user' } }],
    binding: {},
    typed: {},
  });

const step = (command: string | null, ...platforms: readonly string[]): Step => ({
  kind: 'changes-system',
  says: [],
  variants:
    command === null
      ? []
      : [
          {
            platforms,
            target: 'shell',
            place: { context: 'shell', file: null },
            command: [{ kind: 'verbatim', text: command }],
          },
        ],
  expect: [],
  undo: { kind: 'not-needed' },
  destructive: false,
});

describe('the steps of a platform', () => {
  const steps = [
    step('add a line'),
    step('sudo a2enconf wsgi-local', 'debian'),
    step(null),
    step('restart'),
  ];

  test.each([
    ['debian', ['add a line', 'sudo a2enconf wsgi-local', undefined, 'restart']],
    ['rhel', ['add a line', undefined, 'restart']],
    ['other', ['add a line', undefined, 'restart']],
  ])('on %s are those that have something to do there', (platform, expected) => {
    expect(renderSteps(steps, on(platform)).map(({ command }) => command?.text)).toEqual(expected);
  });
});

test.each([
  ['debian', 'Requests may fail.'],
  ['rhel', 'Apache waits for requests.'],
  ['other', 'Expect a pause.'],
])("prose on %s says what the platform's table says", (platform, expected) => {
  const value = {
    kind: 'value',
    parameter: 'restart-effect',
    otherwise: 'Expect a pause.',
  } as const;
  expect(proseText([{ kind: 'paragraph', inlines: [value] }], on(platform).values)).toBe(expected);
});
