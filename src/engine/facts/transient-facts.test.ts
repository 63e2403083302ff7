import { describe, expect, test } from 'vitest';
import type { SourcedSighting } from '../../model/index.ts';
import { fact, knowledge, message, problem, sighting, speaks } from '../knowledge.fixture.ts';
import { knownFacts } from './known-facts.ts';
import { sightingsFarFromFaults } from './transient-facts.ts';
import { rank } from '../rank/rank.ts';

const restarted = { fact: 'restarted', in: ['yes'] };
const kb = knowledge({
  facts: [fact('restarted', 'yes', 'no')],
  messages: [
    message('restart', 'Apache restarts now', {
      role: { kind: 'harmless', why: 'asked for' },
      facts: { restarted: 'yes' },
      near: { restarted: { before: 10, after: 60 } },
    }),
    message('cut', 'the answer broke off'),
    message('other', 'something else failed'),
    message('started', 'Apache is running', { role: { kind: 'harmless', why: 'good' } }),
  ],
  problems: [
    problem('cut-by-restart', [speaks('strong', { message: 'cut', where: restarted })]),
    problem('crashed', [speaks('weak', { message: 'cut' })]),
  ],
});

const at = (id: string, seconds: number | null, lastSeconds = seconds): SourcedSighting =>
  sighting(
    id,
    {},
    {
      time: seconds === null ? null : seconds * 1000,
      lastTime: lastSeconds === null ? null : lastSeconds * 1000,
    },
  );

function concluded(sightings: readonly SourcedSighting[], answers = {}) {
  const facts = knownFacts(kb, sightings, { answers, dismissed: [] });
  const { hypotheses } = rank(kb, sightings, facts);
  return {
    restarted: facts.find((one) => one.fact === 'restarted')?.value,
    first: `${hypotheses[0]?.problem ?? ''} ${hypotheses[0]?.confidence ?? ''}`,
    unknown: hypotheses.find((one) => one.problem === 'cut-by-restart')?.unknown,
  };
}

describe('a line that tells a fact for a short time', () => {
  test.each([
    ['a second before the fault', 1000, 1001],
    ['at its end', 1000, 1060],
    ['in the same second', 1000, 1000],
    ['logged only after the fault that it brought', 1000, 992],
  ])('counts %s', (_what, restart, cut) => {
    expect(concluded([at('restart', restart), at('cut', cut)])).toMatchObject({
      restarted: 'yes',
      first: 'cut-by-restart likely',
    });
  });

  test.each([
    ['hours before the fault', 1000, 50_000],
    ['just too long before it', 1000, 1061],
    ['two days after it', 200_000, 1000],
  ])('is not known to hold %s', (_what, restart, cut) => {
    expect(concluded([at('restart', restart), at('cut', cut)])).toMatchObject({
      restarted: undefined,
      first: 'crashed possible',
    });
  });

  test.each([
    ['the restart', null, 1000],
    ['the fault', 1000, null],
  ])('is not known to hold where %s has no time', (_what, restart, cut) => {
    expect(concluded([at('restart', restart), at('cut', cut)]).first).toBe('crashed possible');
  });

  test('counts for the first or the last of equal lines', () => {
    expect(concluded([at('restart', 1000), at('cut', 500, 1005)]).first).toBe(
      'cut-by-restart likely',
    );
    expect(concluded([at('restart', 1000, 90_000), at('cut', 90_010)]).first).toBe(
      'cut-by-restart likely',
    );
  });

  test('holds for the fault beside it, and not for another hours later', () => {
    const sightings = [at('restart', 1000), at('other', 1005), at('cut', 50_000)];
    expect(concluded(sightings)).toMatchObject({ restarted: 'yes', first: 'crashed possible' });
  });

  test('says nothing by itself, nor beside what is no fault', () => {
    expect(concluded([at('restart', 1000)]).restarted).toBeUndefined();
    expect(concluded([at('restart', 1000), at('started', 1001)]).restarted).toBeUndefined();
  });

  test("leaves the user's word alone", () => {
    const told = { restarted: 'yes' };
    expect(concluded([at('restart', 1000), at('cut', 50_000)], told)).toMatchObject({
      restarted: 'yes',
      first: 'cut-by-restart likely',
    });
  });

  test('counts out of an address, which has no times', () => {
    const told = [at('restart', null), at('cut', null)].map((one) => ({ ...one, source: -1 }));
    expect(concluded(told).first).toBe('cut-by-restart likely');
  });
});

test('an address holds the transient facts near a fault, and no others', () => {
  const [midnight, noon, cut] = [at('restart', 1000), at('restart', 50_000), at('cut', 50_001)];
  expect([...sightingsFarFromFaults(kb, [midnight, noon, cut])]).toEqual([midnight]);
});
