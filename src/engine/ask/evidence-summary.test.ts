import { describe, expect, test } from 'vitest';
import {
  fact,
  knowledge,
  message,
  problem,
  question,
  sighting,
  speaks,
} from '../knowledge.fixture.ts';
import type { KnownFact, SourcedSighting } from '../../model/index.ts';
import { evidenceSummary } from './evidence-summary.ts';
import { rank } from '../rank/rank.ts';

const enforcing = { fact: 'selinux', in: ['enforcing'] };
const off = { fact: 'selinux', in: ['off'] };
const kb = knowledge({
  messages: [message('denied', 'Permission denied here'), message('avc', 'avc: denied {what}')],
  facts: [fact('selinux', 'enforcing', 'off'), fact('mode', 'open', 'closed')],
  questions: [question('selinux'), question('mode')],
  problems: [
    problem('closed', [
      { ...speaks('strong', { message: 'denied' }), because: 'the system refused it' },
      speaks('weak', { where: { fact: 'mode', in: ['closed'] } }),
      speaks('strong', { message: 'avc', against: true }),
      speaks('strong', { where: { fact: 'mode', in: ['open'] }, against: true }),
    ]),
    problem('labelled', [
      speaks('strong', { message: 'denied', where: enforcing }),
      speaks('conclusive', { where: off, against: true }),
    ]),
  ],
});

function open(
  of: string,
  sightings: readonly SourcedSighting[],
  facts: readonly KnownFact[],
  fix: Parameters<typeof evidenceSummary>[4] = {},
) {
  const { hypotheses, ruledOut } = rank(kb, sightings, facts);
  const hypothesis = [...hypotheses, ...ruledOut].find((one) => one.problem === of);
  if (!hypothesis) throw new Error(`nothing speaks for ${of}`);
  return evidenceSummary(kb, { facts, hypotheses }, {}, hypothesis, fix);
}

const said = (id: string, value: string): KnownFact => ({
  fact: id,
  value,
  origin: { kind: 'user' },
});

describe('a summary of evidence', () => {
  test('has each reason with its lines', () => {
    const { for: reasons } = open(
      'closed',
      [sighting('denied', {}, { line: 7, excerpt: [{ line: 7, text: 'it was' }] })],
      [],
    );
    expect(reasons).toEqual([
      {
        evidence: kb.problems[0]?.evidence[0],
        lines: [{ line: 7, text: 'it was' }],
        facts: [],
      },
    ]);
  });

  test('has each reason with the facts that it rests on', () => {
    const facts = [said('mode', 'closed')];
    const { for: reasons, against } = open('closed', [sighting('denied'), sighting('avc')], facts);
    expect(reasons[1]).toMatchObject({ evidence: { weight: 'weak' }, facts });
    expect(against).toMatchObject([{ evidence: { message: 'avc', weight: 'strong' } }]);
  });

  test('has the text of a line once, however many reasons rest on it', () => {
    const excerpt = [{ line: 7, text: 'it was' }];
    const { for: reasons, against } = open(
      'closed',
      [sighting('denied', {}, { line: 7, excerpt }), sighting('avc', {}, { line: 7, excerpt })],
      [said('mode', 'closed')],
    );
    expect(reasons[0]?.lines).toEqual([{ line: 7, text: 'it was' }]);
    expect(against[0]?.lines).toEqual([{ line: 7, text: null }]);
  });

  test('asks what would count and is not known', () => {
    expect(open('closed', [sighting('denied')], []).unknown).toEqual(['mode']);
  });

  test('is decided by the command of its author, else by the question that tells rivals apart', () => {
    const command = [{ kind: 'verbatim', text: 'namei -l /srv' }] as const;
    const seen = [sighting('denied')];
    expect(open('closed', seen, [], { decide: command }).decide).toEqual({
      kind: 'command',
      command,
    });
    expect(open('closed', seen, []).decide).toEqual({ kind: 'question', question: 'mode' });
  });

  test('says what would rule it out, by its author or by what speaks against it', () => {
    const seen = [sighting('denied')];
    expect(open('closed', seen, [], { ruledOutBy: 'the way is open' }).ruledOutBy).toBe(
      'the way is open',
    );
    expect(open('closed', seen, []).ruledOutBy).toEqual(kb.problems[0]?.evidence.slice(2));
  });
});
