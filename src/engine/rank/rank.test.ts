import { describe, expect, test } from 'vitest';
import { fact, knowledge, message, problem, sighting, speaks } from '../knowledge.fixture.ts';
import type { KnownFact, KnowledgeBase } from '../../model/index.ts';
import { rank } from './rank.ts';

const known = (values: Readonly<Record<string, string>>): readonly KnownFact[] =>
  Object.entries(values).map(([id, value]) => ({ fact: id, value, origin: { kind: 'user' } }));

const ids = (
  kb: KnowledgeBase,
  ...given: Parameters<typeof rank> extends [unknown, ...infer R] ? R : never
) => rank(kb, ...given).hypotheses.map(({ problem: id, confidence }) => `${id} ${confidence}`);

const enforcing = { fact: 'selinux', in: ['enforcing'] };

describe('confidence', () => {
  const kb = knowledge({
    facts: [fact('selinux', 'enforcing', 'off')],
    problems: [
      problem('closed', [
        speaks('strong', { message: 'denied' }),
        speaks('conclusive', { message: 'denied', where: { not: enforcing } }),
      ]),
      problem('selinux-denies', [speaks('strong', { message: 'denied', where: enforcing })]),
      problem('fits', [speaks('weak', { message: 'denied' })]),
    ],
  });

  test('is likely on strong evidence, possible on weak', () => {
    expect(ids(kb, [sighting('denied')], [])).toEqual(['closed likely', 'fits possible']);
  });

  test('is possible on what rests on something that the source does not say', () => {
    const perhaps = sighting('denied', {}, { unsure: true });
    expect(ids(kb, [perhaps], known({ selinux: 'off' }))).toEqual([
      'closed possible',
      'fits possible',
    ]);
    expect(ids(kb, [perhaps, sighting('denied', {}, { line: 2 })], [])[0]).toBe('closed likely');
  });

  test('is confirmed by an ambiguous message and the fact that separates its causes', () => {
    expect(ids(kb, [sighting('denied')], known({ selinux: 'off' }))[0]).toBe('closed confirmed');
  });

  test('an unknown fact neither speaks for nor against, and is named', () => {
    expect(rank(kb, [sighting('denied')], []).hypotheses[0]?.unknown).toEqual(['selinux']);
  });

  test('a symptom alone makes possible', () => {
    const alone = knowledge({ problems: [problem('a', [], { symptoms: ['503'] })] });
    expect(ids(alone, [], known({ symptom: '503' }))).toEqual(['a possible']);
  });

  test('strong evidence against takes back what strong evidence gave', () => {
    const disputed = knowledge({
      problems: [
        problem('a', [
          speaks('strong', { message: 'm' }),
          speaks('strong', { message: 'm', against: true }),
        ]),
        problem('b', [
          speaks('conclusive', { message: 'm', against: true }),
          speaks('conclusive', { message: 'm' }),
        ]),
      ],
    });
    const { hypotheses, ruledOut } = rank(disputed, [sighting('m')], []);
    expect(hypotheses).toEqual([]);
    expect(ruledOut.map(({ problem: id }) => id)).toEqual(['b']);
  });
});

describe('a line of a program that runs what fails at a hop', () => {
  const judged = (runs: 'application' | 'daemon', kind = 'text') => {
    const foreign = { kind: 'foreign', owner: 'gunicorn', why: 'another server' } as const;
    const role = { ...foreign, runs, neverIn: ['apache-log'] };
    const small = knowledge({
      messages: [message('worker', 'Booting worker', { role })],
      problems: [
        problem('syntax-error', [speaks('strong', { message: 'm' })], { hop: 'application' }),
      ],
    });
    return ids(small, [sighting('m', {}, { kind }), sighting('worker', {}, { line: 2 })], []);
  };

  test('speaks against every problem that fails there, and against no other', () => {
    expect(judged('application')).toEqual([]);
    expect(judged('daemon')).toEqual(['syntax-error likely']);
  });

  test('says nothing of what is in a log that the program never writes to', () => {
    expect(judged('application', 'apache-log')).toEqual(['syntax-error likely']);
  });
});

describe('instances', () => {
  const kb = knowledge({
    problems: [
      problem('closed', [speaks('strong', { message: 'denied' })], {
        instance: ['group', 'socket'],
      }),
    ],
  });

  test('two groups with the same fault are two hypotheses, and their captures never mix', () => {
    const sightings = [
      sighting('denied', { group: 'a', socket: '/run/a' }, { record: 0 }),
      sighting('denied', { group: 'b', socket: '/run/b' }, { record: 1 }),
    ];
    expect(rank(kb, sightings, []).hypotheses.map(({ binding }) => binding)).toEqual([
      { group: 'a', socket: '/run/a' },
      { group: 'b', socket: '/run/b' },
    ]);
  });

  test('what another message of the same record captured completes the binding', () => {
    const sightings = [
      sighting('denied', { group: 'a' }, { record: 3 }),
      sighting('wrapper', { script: '/srv/a.wsgi' }, { record: 3 }),
      sighting('wrapper', { script: '/srv/b.wsgi' }, { record: 4 }),
    ];
    expect(rank(kb, sightings, []).hypotheses[0]?.binding).toEqual({
      group: 'a',
      script: '/srv/a.wsgi',
    });
  });
});

describe('cause and consequence', () => {
  const kb = knowledge({
    problems: [
      problem('bad-home', [speaks('strong', { message: 'home' })]),
      problem('hang', [speaks('conclusive', { message: 'timeout' })], {
        consequenceOf: ['bad-home'],
      }),
    ],
  });
  const at = (seconds: number): { time: number } => ({ time: seconds * 1000 });

  test('a cause comes before its consequence, though that is more certain', () => {
    const near = [sighting('home', {}, at(0)), sighting('timeout', {}, { ...at(30), record: 1 })];
    expect(ids(kb, near, [])).toEqual(['bad-home likely', 'hang confirmed']);
    expect(rank(kb, near, []).hypotheses[0]?.consequences).toEqual(['hang']);
  });

  test('what happened more than a minute apart, in another process, is not explained', () => {
    const far = [sighting('home', {}, at(0)), sighting('timeout', {}, { ...at(90), record: 1 })];
    expect(ids(kb, far, [])).toEqual(['hang confirmed', 'bad-home likely']);
  });

  test('a line that both share brings a cause no nearer, if the cause has lines of its own', () => {
    const shared = knowledge({
      problems: [
        problem('crash', [
          speaks('strong', { message: 'signal' }),
          speaks('weak', { message: 'broken-off' }),
        ]),
        problem('gone', [speaks('strong', { message: 'broken-off' })], { generic: true }),
      ],
    });
    const seen = (seconds: number) => [
      sighting('signal', {}, at(0)),
      sighting('broken-off', {}, { ...at(seconds), record: 1 }),
    ];
    expect(rank(shared, seen(30), []).hypotheses[0]?.consequences).toEqual(['gone']);
    expect(rank(shared, seen(9000), []).hypotheses[0]?.consequences).toEqual([]);
  });

  test('without times it may be explained', () => {
    expect(ids(kb, [sighting('home'), sighting('timeout', {}, { record: 1 })], [])[0]).toBe(
      'bad-home likely',
    );
  });

  test('a wrapper never wins over what it wraps', () => {
    const wrapped = knowledge({
      problems: [
        problem('exception', [speaks('strong', { message: 'wrapper' })], {
          generic: true,
          frequency: 'common',
        }),
        problem('no-module', [speaks('strong', { message: 'module' })], { frequency: 'rare' }),
      ],
    });
    expect(ids(wrapped, [sighting('wrapper'), sighting('module')], [])).toEqual([
      'no-module likely',
      'exception likely',
    ]);
  });
});

describe('a rule on what only the user may tell', () => {
  const refused = fact('refused', 'script', 'network');
  const kb = knowledge({
    facts: [refused],
    messages: [message('not-read', 'it was not read', { facts: { refused: 'script' } })],
    problems: [
      problem('script-closed', [
        speaks('weak', { message: 'not-read' }),
        { ...speaks('strong', { where: { fact: 'refused', in: ['script'] } }), byUser: 'refused' },
      ]),
    ],
  });
  const told = (origin: KnownFact['origin']) =>
    rank(kb, [sighting('not-read')], [{ fact: 'refused', value: 'script', origin }]).hypotheses[0];

  test('counts if the user tells it, and not again if a line does', () => {
    expect(told({ kind: 'user' })).toMatchObject({ confidence: 'likely' });
    expect(told({ kind: 'log', source: 0, line: 1, text: '' })).toMatchObject({
      confidence: 'possible',
    });
  });
});
