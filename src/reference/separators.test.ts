import { describe, expect, test } from 'vitest';
import { fact, knowledge, message, problem, speaks } from '../engine/knowledge.fixture.ts';
import { meaningsOf } from '../engine/meanings.ts';
import type { Message, Problem } from '../model/index.ts';
import { separatorsOf } from './separators.ts';

const refused = message('refused', 'the socket refused a connection', {
  derivations: [
    {
      name: 'place',
      from: 'socket',
      cases: [{ value: 'tmp', startsWith: ['/tmp/'] }],
      otherwise: 'elsewhere',
    },
  ],
});

/** What tells the problems apart, as `what: outcome → problems`. */
function told(problems: readonly Problem[], of: Message = refused): readonly string[] {
  const kb = knowledge({
    messages: [of],
    problems,
    facts: [fact('selinux', 'on', 'off'), fact('platform', 'debian')],
  });
  return separatorsOf(kb, of, meaningsOf(kb, of.id)).flatMap(({ what, outcomes }) =>
    outcomes.map(
      ({ title, problems }) => `${what}: ${title} → ${problems.map(({ id }) => id).join()}`,
    ),
  );
}

const when = (id: string, values: Readonly<Record<string, readonly string[]>>): Problem =>
  problem(id, [speaks('strong', { message: 'refused', when: values })]);
const where = (id: string, name: string, value: string): Problem =>
  problem(id, [speaks('strong', { message: 'refused', where: { fact: name, in: [value] } })]);

describe('the meanings of a message are told apart', () => {
  test('by the error number in front of it', () => {
    expect(told([when('closed', { errno: ['13'] }), when('missing', { errno: ['2'] })])).toEqual([
      'The number in front of it: (2) no such file or directory → missing',
      'The number in front of it: (13) permission denied → closed',
    ]);
  });

  test('by what stands in it, shown as it stands there', () => {
    expect(
      told([when('shared', { place: ['tmp'] }), when('closed', { place: ['elsewhere'] })]),
    ).toEqual([
      '<socket> in the line: /tmp/… → shared',
      '<socket> in the line: anything else → closed',
    ]);
  });

  test('by facts that speak for some and not for others', () => {
    expect(told([where('denied', 'selinux', 'on'), when('closed', { errno: ['13'] })])).toContain(
      'selinux: on → denied',
    );
  });

  test('by nothing that speaks for all of them, nor by the platform', () => {
    expect(told([when('closed', { errno: ['13'] }), when('denied', { errno: ['13'] })])).toEqual(
      [],
    );
    expect(told([where('closed', 'platform', 'debian'), when('denied', {})])).toEqual([]);
  });

  test('by nothing at all where there is only one', () => {
    expect(told([when('closed', { errno: ['13'] })])).toEqual([]);
  });
});
