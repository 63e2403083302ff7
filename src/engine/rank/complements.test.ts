import { describe, expect, test } from 'vitest';
import type { Condition, Evidence, KnownFact, SourcedSighting } from '../../model/index.ts';
import { fact, knowledge, message, problem, sighting, speaks } from '../knowledge.fixture.ts';
import { rank } from './rank.ts';

const kinds = fact('kind', 'syntax', 'import', 'file');
const is = (...values: readonly string[]): Condition => ({ fact: 'kind', in: values });
const also = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const shows = (...values: readonly string[]): Condition => ({ fact: 'symptom', in: values });

/** What is made of a problem with these rules, when the kind of error is `file`. */
function judged(
  evidence: readonly Evidence[],
  sightings: readonly SourcedSighting[] = [],
  origin: KnownFact['origin'] = { kind: 'user' },
) {
  const kb = knowledge({
    facts: [kinds, fact('symptom', '500', 'warning')],
    messages: [message('raised', 'it raised', { facts: { kind: 'syntax' } })],
    problems: [problem('syntax-error', evidence)],
  });
  const facts: readonly KnownFact[] = [
    { fact: 'symptom', value: '500', origin: { kind: 'user' } },
    { fact: 'kind', value: 'file', origin },
  ];
  const { hypotheses, ruledOut } = rank(kb, sightings, facts);
  return [...hypotheses, ...ruledOut][0];
}
const against = (...given: Parameters<typeof judged>) => judged(...given)?.against ?? [];
const seen = speaks('conclusive', { message: 'raised' });
const elsewhere = [sighting('other')];
const raised = [...elsewhere, sighting('raised', {}, { line: 7 })];

describe('a value of a fact that no rule names', () => {
  test('speaks against a problem that answers alone make likely by another value', () => {
    const [reason] = against([seen, speaks('strong', { where: is('import') })], raised);
    expect(reason?.evidence).toMatchObject({ weight: 'strong', where: { not: is('import') } });
  });

  test('says nothing where the value only fits, or the problem names both', () => {
    expect(against([seen, speaks('weak', { where: is('import') })], raised)).toEqual([]);
    expect(against([seen, speaks('strong', { where: is('import', 'file') })], raised)).toEqual([]);
    const other = speaks('weak', { where: is('file') });
    expect(against([seen, speaks('strong', { where: is('import') }), other], raised)).toEqual([]);
  });

  test('says nothing where the problem is as likely without the fact', () => {
    const rules = [
      speaks('strong', { where: also(shows('500'), is('import')) }),
      speaks('strong', { where: shows('500', 'warning') }),
    ];
    expect(against(rules)).toEqual([]);
  });

  test('is not saved by a rule for another symptom', () => {
    const rules = [
      seen,
      speaks('strong', { where: also(shows('500'), is('import')) }),
      speaks('strong', { where: shows('warning') }),
    ];
    expect(against(rules, raised)).toHaveLength(1);
  });

  test('weighs what an author says, where an author says it', () => {
    const rules = [
      seen,
      speaks('strong', { where: is('import') }),
      speaks('weak', { where: is('file'), against: true }),
    ];
    expect(against(rules, raised).map(({ evidence }) => evidence.weight)).toEqual(['weak']);
  });

  test('says nothing against a problem whose own line tells one that fits', () => {
    expect(against([seen, speaks('strong', { where: is('syntax') })], raised)).toEqual([]);
  });

  test('says nothing if it is told by the very line that speaks for the problem', () => {
    const rules = [seen, speaks('strong', { where: is('import') })];
    const by = (line: number): KnownFact['origin'] => ({ kind: 'log', source: 0, line, text: '' });
    expect(against(rules, raised, by(7))).toEqual([]);
    expect(against(rules, raised, by(1))).toHaveLength(1);
  });
});

test('of several faults in a log, each line shows its own value', () => {
  const shown = fact('kind', 'syntax', 'file');
  const kb = knowledge({
    facts: [
      {
        ...shown,
        inferences: [{ capture: 'error', equals: ['bad-syntax'], value: 'syntax' }],
      },
    ],
    messages: [message('raised', 'it raised {error:word}')],
    problems: [problem('syntax-error', [seen, speaks('strong', { where: is('syntax') })])],
  });
  const line = sighting('raised', { error: 'bad-syntax' }, { line: 7 });
  const elsewhere = { kind: 'log', source: 0, line: 1, text: '' } as const;
  const { hypotheses } = rank(kb, [line], [{ fact: 'kind', value: 'file', origin: elsewhere }]);
  expect(hypotheses[0]).toMatchObject({ problem: 'syntax-error', confidence: 'confirmed' });
});
