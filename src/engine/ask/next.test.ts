import { describe, expect, test } from 'vitest';
import { conclude } from '../conclude.ts';
import {
  asks,
  fact,
  knowledge,
  leaf,
  message,
  observation,
  problem,
  question,
  speaks,
} from '../knowledge.fixture.ts';
import { emptySession } from '../session.ts';
import type { Attempt, Next, Session, Why } from '../../model/index.ts';

const kb = knowledge({
  facts: [
    fact('symptom', '503', 'hang'),
    fact('errno', 'permission', 'missing'),
    fact('selinux', 'enforcing', 'off'),
    fact('platform', 'alpine', 'rhel'),
  ],
  questions: [question('errno'), { ...question('selinux'), notOn: ['alpine'] }],
  messages: [message('denied', "Unable to connect to '{socket:path}'")],
  problems: [
    problem(
      'closed',
      [
        speaks('strong', { message: 'denied' }),
        speaks('weak', { where: { fact: 'errno', in: ['permission'] } }),
        speaks('strong', { where: { fact: 'selinux', in: ['enforcing'] }, against: true }),
      ],
      { symptoms: ['503'] },
    ),
    problem(
      'selinux-denies',
      [
        speaks('strong', { where: { fact: 'selinux', in: ['enforcing'] } }),
        speaks('strong', { message: 'denied' }),
        speaks('weak', { where: { fact: 'errno', in: ['permission'] } }),
        speaks('strong', { where: { fact: 'selinux', in: ['off'] }, against: true }),
      ],
      { symptoms: ['503'] },
    ),
    problem('absent', [speaks('strong', { where: { fact: 'errno', in: ['missing'] } })], {
      symptoms: ['503'],
    }),
  ],
  trees: [
    {
      symptom: '503',
      root: asks(
        'errno',
        {
          permission: asks(
            'selinux',
            { enforcing: leaf('selinux-denies'), off: leaf('closed') },
            leaf('closed'),
          ),
          missing: leaf('absent'),
        },
        asks('selinux', { enforcing: leaf('selinux-denies'), off: leaf('absent') }, leaf('closed')),
      ),
    },
  ],
});

const nextOf = (given: Partial<Session>): Next =>
  conclude(kb, [], { ...emptySession, ...given }).next;
const asked = (given: Partial<Session>): string => {
  const next = nextOf(given);
  return next.kind === 'ask'
    ? next.question
    : next.kind === 'fix'
      ? `fix ${next.problem}`
      : next.kind;
};

describe('what comes next', () => {
  test('nothing known: what do you see?', () => {
    expect(asked({})).toBe('symptom');
  });

  test('a symptom: the first question of its tree', () => {
    expect(nextOf({ answers: { symptom: '503' } })).toMatchObject({
      question: 'errno',
      number: 1,
      atMost: 2,
    });
  });

  test('an answer leads down the tree, to a fix at a leaf', () => {
    expect(asked({ answers: { symptom: '503', errno: 'missing' } })).toBe('fix absent');
    expect(asked({ answers: { symptom: '503', errno: 'permission' } })).toBe('selinux');
    expect(asked({ answers: { symptom: '503', errno: 'permission', selinux: 'off' } })).toBe(
      'fix closed',
    );
  });

  test('"I don\'t know" has a way of its own, and eliminates nothing', () => {
    expect(asked({ answers: { symptom: '503', errno: null } })).toBe('selinux');
  });

  test('what a platform does not have is not asked there', () => {
    const answers = { symptom: '503', errno: 'permission' };
    expect(asked({ answers: { ...answers, platform: 'rhel' } })).toBe('selinux');
    expect(asked({ answers: { ...answers, platform: 'alpine' } })).toBe('fix closed');
    expect(asked({ seen: ['denied'], answers: { platform: 'rhel' } })).toBe('selinux');
    expect(asked({ seen: ['denied'], answers: { platform: 'alpine' } })).not.toBe('selinux');
  });

  test('rivals of equal strength are told apart by the question that splits them', () => {
    const next = nextOf({ seen: ['denied'] });
    expect(next).toMatchObject({ kind: 'ask', question: 'selinux' });
    expect(next).toMatchObject({
      why: { kind: 'separates', problems: ['closed', 'selinux-denies'] },
    });
    expect(asked({ seen: ['denied'], answers: { selinux: 'off' } })).toBe('fix closed');
  });

  test('a question is not asked twice: not knowing leads on to the best guess', () => {
    expect(asked({ seen: ['denied'], answers: { selinux: null } })).toBe('fix closed');
  });
});

describe('a wrapper whose reason was cut off', () => {
  const wrapped = knowledge({
    facts: [fact('symptom', '500')],
    messages: [
      message('wrapper', 'Exception occurred', {
        needs: { what: 'The last line', why: 'It decides.', how: 'Copy on.' },
      }),
    ],
    problems: [problem('exception', [speaks('strong', { message: 'wrapper' })], { generic: true })],
  });
  const wrapperSays = (answers: Session['answers']): Next =>
    conclude(wrapped, [], { ...emptySession, seen: ['wrapper'], answers }).next;

  test('is asked for before anything is mended', () => {
    expect(wrapperSays({})).toMatchObject({ kind: 'collect', missing: { what: 'The last line' } });
  });

  test('is not insisted on once the user has answered something', () => {
    expect(wrapperSays({ symptom: '500' })).toMatchObject({ kind: 'fix', problem: 'exception' });
  });
});

describe('lines that lead to no problem', () => {
  const known = knowledge({
    messages: [
      message('refused', 'user is not a member of the groups', {
        role: { kind: 'foreign', owner: 'your script', why: 'it said no' },
      }),
      message('usual', 'no fully qualified domain name', {
        role: { kind: 'harmless', why: 'a name is missing' },
      }),
      message('wrapped', 'configuration check failed', { role: { kind: 'context' } }),
    ],
  });
  const why = (...seen: string[]): Why | null => {
    const then = conclude(known, [], { ...emptySession, seen }).next;
    return then.kind === 'ask' ? then.why : null;
  };

  test('are never said to be unknown', () => {
    for (const seen of ['refused', 'usual', 'wrapped'])
      expect(why(seen)).toEqual({ kind: 'no-fault', isAnyKnown: true, kinds: [] });
  });

  test('are told from lines of which none is known', () => {
    expect(why()).toEqual({ kind: 'no-fault', isAnyKnown: false, kinds: [] });
  });

  test('in a configuration: no known fault was found, which is not that nothing is known', () => {
    const read = observation({ kinds: [{ kind: 'apache-configuration', records: 8 }] });
    const then = conclude(known, [read], emptySession).next;
    expect(then).toMatchObject({
      why: { kind: 'no-fault', isAnyKnown: false, kinds: ['apache-configuration'] },
    });
  });
});

describe('after a fix', () => {
  const answers = { symptom: '503', errno: 'permission', selinux: 'off' };
  const tried = (...outcomes: Attempt['outcome'][]): Next =>
    nextOf({
      answers,
      attempts: outcomes.map((outcome, index) => ({
        problem: 'closed',
        remedy: index === 0 ? 'first' : 'second',
        outcome,
      })),
    });

  test('worked: done', () => {
    expect(tried('worked')).toEqual({ kind: 'done', problem: 'closed' });
  });

  test('not in place: the same remedy again', () => {
    expect(tried('not-in-place')).toEqual({ kind: 'fix', problem: 'closed', remedy: 'first' });
  });

  test('in place without effect: the next remedy', () => {
    expect(tried('no-change')).toEqual({ kind: 'fix', problem: 'closed', remedy: 'second' });
  });

  test('all remedies in place without effect: no longer offered', () => {
    expect(tried('no-change', 'no-change')).not.toMatchObject({ problem: 'closed' });
  });

  test('something else now: the log is asked for once more, and a new one leads to what is behind', () => {
    const given = {
      answers: { symptom: '503', errno: 'permission', selinux: 'enforcing' },
      attempts: [{ problem: 'closed', remedy: 'first', outcome: 'different' }],
      sources: [{ kind: 'text', name: 'your paste', text: 'x' }],
      seen: ['denied'],
    } as const;
    expect(asked(given)).toBe('collect');
    expect(asked({ ...given, isLogNew: true })).toBe('fix selinux-denies');
  });

  test('out of candidates: hand over', () => {
    const all = ['closed', 'selinux-denies', 'absent'].flatMap((id): Attempt[] => [
      { problem: id, remedy: 'first', outcome: 'no-change' },
      { problem: id, remedy: 'second', outcome: 'no-change' },
    ]);
    expect(nextOf({ answers, attempts: all })).toEqual({ kind: 'hand-over' });
  });
});
