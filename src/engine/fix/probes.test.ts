import { describe, expect, test } from 'vitest';
import { fact, knowledge, problem, question, sighting, speaks } from '../knowledge.fixture.ts';
import type { CommandPart, Diagnosis, Probe, NeedId, Question } from '../../model/index.ts';
import { rank } from '../rank/rank.ts';
import { fillerFor } from './filler.ts';
import { probesFor } from './probes.ts';

const verbatim = (text: string): readonly CommandPart[] => [{ kind: 'verbatim', text }];
const place = { context: 'shell', file: null };

/** A question that a command of one or more platforms answers. */
const found = (id: string, command: readonly CommandPart[], ...platforms: string[]): Question => ({
  ...question(id),
  findOut: { says: [], variants: [{ platforms, target: 'shell', place, command }] },
});

const kb = knowledge({
  facts: [fact('selinux', 'on', 'off'), fact('modes', 'open', 'closed'), fact('jail', 'yes')],
  questions: [
    found('selinux', verbatim('getenforce')),
    found('modes', [
      { kind: 'verbatim', text: 'namei -l ' },
      { kind: 'word', parts: [{ kind: 'placeholder', parameter: 'path', pattern: false }] },
    ]),
    found('jail', verbatim('jls'), 'freebsd'),
  ],
  parameters: [
    {
      id: 'path',
      title: 'Path',
      type: 'absolute-path',
      example: '/srv',
      from: [{ capture: 'path', take: 'whole' }],
      find: [],
    },
  ],
  platforms: [{ id: 'other', title: 'Something else', values: {}, commands: {} }],
  problems: [
    problem('closed', [
      speaks('strong', { message: 'denied' }),
      speaks('weak', { where: { fact: 'selinux', in: ['off'] } }),
      speaks('weak', { where: { fact: 'modes', in: ['closed'] } }),
      speaks('weak', { where: { fact: 'jail', in: ['yes'] } }),
    ]),
  ],
});
// The engine's own tests need no quoting: what stands in a word is shown as it is.
const quoting: Parameters<typeof fillerFor>[1] = {
  composeWord: (_, parts, values) =>
    parts.map((part) => (part.kind === 'text' ? part.text : values[part.parameter])).join(''),
  checkValue: () => ({ ok: true }),
};

const path: CommandPart = {
  kind: 'word',
  parts: [{ kind: 'placeholder', parameter: 'path', pattern: false }],
};
const always: readonly Probe[] = [
  { id: 'id', title: 'Who', tells: [], command: verbatim('id\ngetenforce') },
  { id: 'apache', title: 'Apache', tells: ['apache-version'], command: verbatim('apachectl -V') },
  { id: 'labels', title: 'Labels', tells: [], command: [...verbatim('ls -Z '), path] },
];

function probes(
  binding: Readonly<Record<string, string>>,
  facts: Diagnosis['facts'] = [],
  here: readonly NeedId[] = [],
) {
  const { hypotheses } = rank(kb, [sighting('denied')], facts);
  const diagnosis = { next: { kind: 'hand-over' }, hypotheses, facts } as const;
  const filler = fillerFor(kb, quoting, { facts, binding, typed: {} });
  const fixes = [{ problem: 'closed', decide: verbatim('ausearch') }];
  const found = probesFor(kb, { diagnosis, always, here, fixes }, filler);
  return { commands: found.probes.map(({ command }) => command), unfilled: found.unfilled };
}

describe('what a script probes at', () => {
  test('is what is unknown, what would decide, and what is always asked for, each command once', () => {
    expect(probes({ path: '/srv/app' })).toEqual({
      commands: [
        'getenforce',
        'namei -l /srv/app',
        'ausearch',
        'id',
        'apachectl -V',
        'ls -Z /srv/app',
      ],
      unfilled: [],
    });
  });

  test('is not what is known', () => {
    const facts = [{ fact: 'modes', value: 'open', origin: { kind: 'user' } }] as const;
    expect(probes({ path: '/srv/app' }, facts).commands).not.toContain('namei -l /srv/app');
  });

  test('is not what a maintainer can read already', () => {
    expect(probes({}, [], ['apache-version']).commands).not.toContain('apachectl -V');
  });

  test('is nothing with a placeholder in it, which is said', () => {
    const { commands, unfilled } = probes({});
    expect(commands).toEqual(['getenforce', 'ausearch', 'id', 'apachectl -V']);
    expect(unfilled).toEqual(['path']);
  });
});
