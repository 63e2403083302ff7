import { describe, expect, test } from 'vitest';
import { fact, message } from '../../engine/knowledge.fixture.ts';
import type { Condition, Evidence } from '../../model/index.ts';
import { compileContent } from '../compile-content.ts';
import { mutate } from '../mutation/mutate.ts';
import {
  CLOSED,
  instead,
  issuesOf,
  MISSING,
  smallContent,
  told,
} from '../small-content.testing.ts';
import {
  linkRules,
  ruleFrom,
  type Meaning,
  type Vocabulary,
  type WrittenRule,
} from './written-rules.ts';

const refusal = {
  name: 'refusal',
  from: 'errno',
  cases: [
    { value: 'permission', equals: ['13'] },
    { value: 'policy', equals: ['1'] },
  ],
  otherwise: 'other',
};
const meaning = (means: Condition): Meaning => ({ means, against: [], isTold: false });
const vocabulary: Vocabulary = {
  messages: [
    message('read-refused', 'could not read it', { facts: { refused: 'script' } }),
    message('map-refused', 'failed to map it', { facts: { refused: 'library' } }),
    message('not-read', 'unable to stat it', { derivations: [refusal] }),
    message('reload-seen', 'it is reloaded', {
      facts: { refused: 'script' },
      near: { refused: { before: 1, after: 1 } },
    }),
  ],
  facts: [
    {
      ...fact('refused', 'script', 'library'),
      inferences: [{ capture: 'refusal', equals: ['permission', 'policy'], value: 'script' }],
    },
  ],
  meanings: new Map([
    [
      'refused-by',
      new Map([
        ['modes', meaning({ fact: 'modes', in: ['closed'] })],
        ['selinux', meaning({ fact: 'denial', in: ['yes'] })],
      ]),
    ],
  ]),
};
const made = (rule: Partial<WrittenRule>) =>
  ruleFrom({ speaks: 'for', weight: 'conclusive', when: {}, ...rule }, vocabulary).made;
const script = { fact: 'refused', in: ['script'] };

describe('a rule on a finding', () => {
  test('holds for every message that always tells it, and for what a message shows of it', () => {
    expect(made({ finding: script }).slice(0, -1)).toEqual([
      { speaks: 'for', weight: 'conclusive', message: 'read-refused', when: {} },
      {
        speaks: 'for',
        weight: 'conclusive',
        message: 'not-read',
        when: { refusal: ['permission', 'policy'] },
      },
    ]);
  });

  test('holds for what the user says, which alone confirms nothing', () => {
    expect(made({ finding: script }).at(-1)).toEqual({
      speaks: 'for',
      weight: 'strong',
      when: {},
      where: script,
      byUser: 'refused',
    });
  });

  test('asks for its condition in either case', () => {
    const where = { fact: 'modes', in: ['closed'] };
    expect(made({ finding: script, where }).map((one) => one.where)).toEqual([
      where,
      where,
      { all: [script, where] },
    ]);
  });
});

test('the first inference that holds decides which value a line tells', () => {
  const derived = (name: string, ...values: readonly string[]) => ({
    name,
    from: name,
    cases: values.map((value) => ({ value, equals: [value] })),
    otherwise: 'other',
  });
  const denied = message('denied', 'it was denied', {
    derivations: [derived('permission', 'connect', 'read'), derived('object', 'file')],
  });
  const inferences = [
    { capture: 'permission', equals: ['connect'], value: 'network' },
    { capture: 'object', equals: ['file'], value: 'file' },
    { capture: 'permission', equals: ['read', 'other'], value: 'other' },
  ];
  const facts = [{ ...fact('refused', 'network', 'file', 'other'), inferences }];
  const whens = (value: string) =>
    ruleFrom(
      { speaks: 'for', weight: 'weak', when: {}, finding: { fact: 'refused', in: [value] } },
      { messages: [denied], facts, meanings: new Map() },
    ).made.flatMap(({ message: id, when }) => (id ? [when] : []));
  expect(whens('network')).toEqual([{ permission: ['connect'] }]);
  expect(whens('file')).toEqual([{ permission: ['read', 'other', ''], object: ['file'] }]);
  expect(whens('other')).toEqual([{ permission: ['read', 'other'], object: ['other', ''] }]);
});

describe('a value that has a meaning', () => {
  const where = (...values: readonly string[]): Condition => ({ fact: 'refused-by', in: values });

  test('stands for what other facts show, also below a denial', () => {
    expect(made({ where: where('modes') })[0]?.where).toEqual({ fact: 'modes', in: ['closed'] });
    expect(made({ where: { not: where('modes', 'selinux') } })[0]?.where).toEqual({
      not: {
        any: [
          { fact: 'modes', in: ['closed'] },
          { fact: 'denial', in: ['yes'] },
        ],
      },
    });
  });

  test('adds to what is told of a fact that lines and answers tell, too', () => {
    const means = { fact: 'message', in: ['unreadable'] };
    const meanings = new Map([
      ['refused', new Map([['script', { ...meaning(means), isTold: true }]])],
    ]);
    const { made: rules } = ruleFrom(
      { speaks: 'for', weight: 'weak', when: {}, finding: script },
      { ...vocabulary, meanings },
    );
    expect(rules.at(-1)).toMatchObject({ where: { any: [script, means] }, byUser: 'refused' });
  });

  test('brings what speaks against it to each problem whose rules need it', () => {
    const against: readonly Evidence[] = [
      { speaks: 'against', weight: 'strong', when: {}, where: { fact: 'denial', in: ['no'] } },
    ];
    const meanings = new Map([
      ['refused-by', new Map([['selinux', { ...meaning(script), against }]])],
    ]);
    const judged = (id: string, condition: Condition) => ({
      id,
      evidence: [{ speaks: 'for', weight: 'strong', when: {}, where: condition } as const],
    });
    const { problems } = linkRules(
      [
        judged('denied', { all: [script, where('selinux')] }),
        judged('other', { not: where('selinux') }),
      ],
      { ...vocabulary, meanings },
    );
    expect(problems.map(({ evidence }) => evidence.slice(1))).toEqual([against, []]);
  });

  test('that nobody gave a meaning is reported as any unknown value is', () => {
    const meant = (text: string): string =>
      `${text}refused-by:\n  title: What refused it\n  values: { modes: { title: Modes, means: { socket-error: permission } } }\n`;
    const rule = instead('evidence:', 'evidence:\n  - { for: weak, where: { refused-by: mode } }');
    expect(issuesOf({ 'facts.yaml': meant, [CLOSED]: rule }).join('\n')).toContain('refused-by');
  });
});

describe('an author is told', () => {
  const claims = (evidence: string) => instead('evidence:', `evidence:\n  - ${evidence}`);

  test('that no message tells a finding', () => {
    const rule = claims('{ for: strong, finding: { socket-error: missing } }');
    expect(issuesOf({ [MISSING]: rule })).toContain(
      told(
        `${MISSING}:6:5`,
        'finding no message tells that "socket-error" is missing',
        'write "where" in place of "finding"',
      ),
    );
  });

  test('that a finding neither needs a message nor speaks against', () => {
    for (const rule of [
      '{ for: strong, message: connect-refused, finding: { symptom: "503" } }',
      '{ against: strong, finding: { symptom: "503" } }',
    ]) {
      expect(issuesOf({ [MISSING]: claims(rule) }).join('\n')).toContain('whichever message tells');
    }
  });

  test('the line of the rule that was written, whatever it became', () => {
    const rules = claims(
      '{ for: weak, finding: { symptom: ["503", "404"] } }\n  - { for: weak, where: { socket-error: [permission, missing] } }',
    );
    expect(issuesOf({ [MISSING]: rules }).join('\n')).toContain(`${MISSING}:7:5`);
  });
});

test('a written rule is damaged as a whole, and each value of its finding is an operand', () => {
  const rule = instead(
    'evidence:',
    'evidence:\n  - { for: weak, finding: { symptom: ["503", "404"] } }',
  );
  const { content } = compileContent(smallContent({ [CLOSED]: rule }));
  const said = mutate(content).filter(({ problem, index }) => {
    return problem === 'directory-closed' && index === 0;
  });
  expect(said.map(({ says }) => says)).toEqual([
    'removed',
    'without finding.symptom: 503',
    'without finding.symptom: 404',
  ]);
});
