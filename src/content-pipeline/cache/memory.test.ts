import { describe, expect, test, vi } from 'vitest';
import { collectIssues } from '../issues.ts';
import { memoryOf, memoized, withMemory, type Memory } from './memory.ts';

const issue = { code: 'c', file: 'f', line: 1, column: 1, message: 'm', hint: 'h' };

/** Counts the words of texts, and finds fault with them; tells how often it really did. */
function counting(): {
  readonly count: (...texts: string[]) => number;
  readonly made: () => number;
} {
  const make = vi.fn();
  return {
    count: (...texts) => {
      const issues = collectIssues();
      const words = memoized('words', texts, issues, (own) => {
        make();
        own.add(issue);
        return texts.join(' ').split(' ').length;
      });
      expect(issues.found).toEqual([issue]);
      return words;
    },
    made: () => make.mock.calls.length,
  };
}

const next = (memory: Memory): Memory => memoryOf(memory.changed() ?? new Map());

describe('what is recalled', () => {
  test('is made once for the same inputs, with its issues, and in later runs', () => {
    const { count, made } = counting();
    const first = memoryOf();
    expect(withMemory(first, () => [count('a b'), count('a b')])).toEqual([2, 2]);
    expect(withMemory(next(first), () => count('a b'))).toBe(2);
    expect(made()).toBe(1);
  });

  test('is made again for other inputs, though they read alike when joined', () => {
    const { count, made } = counting();
    withMemory(memoryOf(), () => [count('ab', 'c'), count('a', 'bc'), count('abc')]);
    expect(made()).toBe(3);
  });

  test('is always made where there is no memory', () => {
    const { count, made } = counting();
    count('a');
    count('a');
    expect(made()).toBe(2);
  });
});

describe('a memory', () => {
  test('has not changed when everything was recalled', () => {
    const { count } = counting();
    const first = memoryOf();
    withMemory(first, () => count('a'));
    const second = next(first);
    withMemory(second, () => count('a'));
    expect(second.changed()).toBeNull();
  });

  test('is bounded, and forgets what was not used for longest', () => {
    const { count, made } = counting();
    const first = memoryOf();
    withMemory(first, () => {
      count('old');
      count('used');
      for (let index = 0; index < 7999; index += 1) count(String(index));
      count('used');
    });
    const before = made();
    withMemory(next(first), () => count('used'));
    expect(made()).toBe(before);
    withMemory(next(first), () => count('old'));
    expect(made()).toBe(before + 1);
  });
});
