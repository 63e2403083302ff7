import { describe, expect, test } from 'vitest';
import type { Evidence, KnownFact, Problem, Reason, SourcedSighting } from '../../model/index.ts';
import { problem, sighting, speaks } from '../knowledge.fixture.ts';
import { scoreOf } from './scoring.ts';

const reason = (evidence: Evidence, ...sightings: readonly SourcedSighting[]): Reason => ({
  evidence,
  sightings,
  says: '',
});
const mode = { fact: 'mode', in: ['daemon'] };
const strong = speaks('strong', { message: 'm' });
const weak = speaks('weak', { message: 'm' });
const byFact = speaks('weak', { where: mode });
const line = (number: number): SourcedSighting => sighting('m', {}, { line: number });
const told = (origin: KnownFact['origin']): readonly KnownFact[] => [
  { fact: 'mode', value: 'daemon', origin },
];

const score = (
  reasons: readonly Reason[],
  facts: readonly KnownFact[] = [],
  given: Partial<Problem> = { frequency: 'rare' },
): number => scoreOf(problem('p', [], given), reasons, facts).score;

describe('a score', () => {
  test('adds what different lines and answers say', () => {
    expect(score([reason(strong, line(1)), reason(weak, line(2))])).toBe(13);
    expect(score([reason(strong, line(1)), reason(byFact)], told({ kind: 'user' }))).toBe(13);
  });

  test('counts a line once, by its strongest rule', () => {
    expect(score([reason(weak, line(1)), reason(strong, line(1))])).toBe(10);
  });

  test('counts no fact that a counted line tells', () => {
    const own = told({ kind: 'log', source: 0, line: 1, text: '' });
    expect(score([reason(strong, line(1)), reason(byFact)], own)).toBe(10);
    expect(score([reason(strong, line(2)), reason(byFact)], own)).toBe(13);
  });

  test('takes away what speaks against, a line once as well', () => {
    const opposed = speaks('weak', { message: 'n', against: true });
    const reasons = [reason(strong, line(1)), reason(opposed, line(2)), reason(opposed, line(2))];
    expect(score(reasons)).toBe(7);
  });

  test('is a little higher for what is common, never so much as one weak rule', () => {
    const common = score([reason(strong, line(1))], [], { frequency: 'common' });
    const rare = score([reason(strong, line(1))]);
    expect(common).toBeGreaterThan(rare);
    expect(common - rare).toBeLessThan(score([reason(weak, line(1))]));
  });

  test('rises with a symptom that the user tells, not with one that a line tells', () => {
    const symptom = (origin: KnownFact['origin']): readonly KnownFact[] => [
      { fact: 'symptom', value: '503', origin },
    ];
    const fits = { symptoms: ['503'], frequency: 'rare' } as const;
    expect(score([reason(weak, line(1))], symptom({ kind: 'user' }), fits)).toBe(4);
    const byLine = symptom({ kind: 'log', source: 0, line: 1, text: '' });
    expect(score([reason(weak, line(1))], byLine, fits)).toBe(3);
  });

  test('is not brought back by a symptom where something cancels what speaks for it', () => {
    const opposed = speaks('weak', { message: 'n', against: true });
    const facts: readonly KnownFact[] = [
      { fact: 'symptom', value: '503', origin: { kind: 'user' } },
    ];
    const fits = { symptoms: ['503'], frequency: 'common' } as const;
    const reasons = [reason(weak, line(1)), reason(opposed, line(2))];
    expect(score(reasons, facts, fits)).toBe(0);
    expect(score([], facts, fits)).toBeGreaterThan(0);
  });
});

describe('certainty', () => {
  const certainty = (...evidence: readonly Evidence[]) =>
    scoreOf(
      problem('p', []),
      evidence.map((one, index) => reason(one, line(index))),
      [],
    ).confidence;
  const conclusive = speaks('conclusive', { message: 'm' });
  const opposed = speaks('strong', { message: 'n', against: true });

  test('is confirmed by conclusive evidence, likely by strong, possible by weak', () => {
    expect(certainty(conclusive, weak)).toBe('confirmed');
    expect(certainty(strong)).toBe('likely');
    expect(certainty(weak, weak, weak, weak)).toBe('possible');
  });

  test('goes down to possible where something strong speaks against it', () => {
    expect(certainty(conclusive, opposed)).toBe('possible');
  });
});
