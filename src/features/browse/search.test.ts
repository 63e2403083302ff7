import { describe, expect, test } from 'vitest';
import { knowledge, message, problem, question, speaks } from '../../engine/knowledge.fixture.ts';
import { searchOf } from './search.ts';

const kb = knowledge({
  questions: [{ ...question('selinux-mode'), asks: 'Is SELinux enforcing on this server?' }],
  messages: [
    message('connect', "Unable to connect to WSGI daemon process '{group}'", {
      codes: ['WSGI0117'],
    }),
    message('no-module', "No module named '{module:word}'"),
    message('lost', 'process {pid:int} was lost', { codes: ['WSGI0200'] }),
    message('gone', 'process {pid:int} is gone', { codes: ['WSGI0200'] }),
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
      remedies: [{ id: 'reinstall', title: 'Reinstall the package' }],
    }),
    problem('process-gone', [
      speaks('strong', { message: 'lost' }),
      speaks('strong', { message: 'gone' }),
    ]),
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
    expect(search.exactly(query)).toMatchObject([{ kind: 'code', problems: [{}, {}] }]);
  });

  test('one digit less is no code', () => {
    expect(search.exactly('WSGI011')).toEqual([]);
    expect(search.exactly('')).toEqual([]);
  });

  test('a code of several messages is all of them', () => {
    expect(search.exactly('WSGI0200').map(({ title }) => title)).toEqual([
      'WSGI0200: lost',
      'WSGI0200: gone',
    ]);
  });

  test('a directive is exactly that', () => {
    expect(search.exactly('wsgisocketprefix')).toMatchObject([{ kind: 'directive' }]);
  });

  test('for what to do finds the fix, and the problem that has it', () => {
    const [first] = search.find('reinstall package');
    expect(first).toMatchObject({ kind: 'fix', title: 'Reinstall the package' });
    expect(first?.problems[0]?.id).toBe('module-not-found');
  });

  test('for what is asked finds the question', () => {
    expect(search.find('selinux enforcing')[0]).toMatchObject({
      kind: 'question',
      id: 'question selinux-mode',
    });
  });
});
