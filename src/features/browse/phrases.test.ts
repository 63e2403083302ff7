import { describe, expect, test } from 'vitest';
import { problemsNamedIn } from './phrases.ts';

describe('a phrase', () => {
  const phrases = [
    { words: ['hang'], problems: ['deadlock', 'overload'] },
    { words: ['very slow', 'overload'], problems: ['overload'] },
    { words: ['.env', 'application = '], problems: ['settings'] },
    { words: ['daemon'], problems: ['crash', 'timeout', 'limit'] },
  ];

  test('stands for itself, not for a part of another word', () => {
    expect(problemsNamedIn('all requests hang', phrases)).toEqual(['deadlock', 'overload']);
    expect(problemsNamedIn('nothing changed', phrases)).toEqual([]);
  });

  test('is told by any case and any white space', () => {
    expect(problemsNamedIn('VERY\n   slow', phrases)).toEqual(['overload']);
  });

  test('of signs is told by its signs', () => {
    expect(problemsNamedIn('I have a .env file', phrases)).toEqual(['settings']);
    expect(problemsNamedIn('my application is here', phrases)).toEqual([]);
  });

  test('of two words weighs more than one, and three problems are told at most', () => {
    expect(problemsNamedIn('the daemon is very slow, requests hang', phrases)).toEqual([
      'overload',
      'deadlock',
      'crash',
    ]);
  });

  test('that nobody has told means nothing', () => {
    expect(problemsNamedIn('Good morning, is anybody here?', phrases)).toEqual([]);
    expect(problemsNamedIn('', phrases)).toEqual([]);
  });

  test('far down in a long text is not looked for', () => {
    expect(problemsNamedIn(`${'x '.repeat(10_000)}hang`, phrases)).toEqual([]);
  });
});
