import { describe, expect, test } from 'vitest';
import { knowledge, message, problem, speaks } from '../../engine/knowledge.fixture.ts';
import { searchOf } from './search.ts';

const kb = knowledge({
  messages: [
    message('connect', "Unable to connect to WSGI daemon process '{group}'", {
      codes: ['WSGI0117'],
    }),
    message('no-module', "No module named '{module:word}'"),
  ],
  problems: [
    problem('socket-directory-closed', [speaks('strong', { message: 'connect' })], {
      name: 'Socket directory closed',
      sources: ['configuration-directives/WSGISocketPrefix'],
    }),
    problem('daemon-not-running', [speaks('weak', { message: 'connect' })], {
      name: 'Daemon not running',
    }),
    problem('module-not-found', [speaks('strong', { message: 'no-module' })], {
      name: 'Module not found',
    }),
  ],
});
const search = searchOf(kb, [
  { words: ['white page', 'gateway'], problems: ['daemon-not-running', 'module-not-found'] },
  { words: ['venv'], problems: ['module-not-found'] },
]);
const found = (query: string): readonly string[] =>
  search.find(query).map(({ kind, problems }) => `${kind} ${problems[0]?.id ?? ''}`);

describe('a search', () => {
  test.each(['socket directory closed', 'sockt directry', 'sock dir'])('for "%s"', (query) => {
    expect(found(query)[0]).toBe('problem socket-directory-closed');
  });

  test('for words of a message finds it, with all that it can mean', () => {
    const [first] = search.find('unable to connect');
    expect(first?.problems.map(({ id }) => id)).toEqual([
      'socket-directory-closed',
      'daemon-not-running',
    ]);
  });

  test.each([
    ['venv', 'problem module-not-found'],
    ['white page', 'problem daemon-not-running'],
    ['whit page', 'problem daemon-not-running'],
    ['gatewa', 'problem daemon-not-running'],
  ])('for what people say, "%s", finds what they mean', (query, meant) => {
    expect(found(query)).toContain(meant);
  });

  test('for a directive finds the problems whose documentation it is', () => {
    expect(found('WSGISocketPrefix')).toEqual(['directive socket-directory-closed']);
  });

  test('finds nothing where there is nothing', () => {
    expect(search.find('zzzzqqqq')).toEqual([]);
    expect(search.find('')).toEqual([]);
  });

  test.each(['WSGI0117', 'wsgi0117', ' WSGI0117 '])('"%s" is exactly that code', (query) => {
    expect(search.exactly(query)).toMatchObject({ kind: 'code', problems: [{}, {}] });
  });

  test('one digit less is no code', () => {
    expect(search.exactly('WSGI011')).toBeNull();
  });
});
