import { describe, expect, test } from 'vitest';
import { words } from '#words/next.ts';

describe('why a question is asked', () => {
  test('names the problems that its answers tell apart', () => {
    const why = { kind: 'separates', problems: ['closed', 'selinux-denies'] } as const;
    expect(words.why(why, (id) => `<${id}>`)).toBe(
      'The answer tells these apart: <closed>; <selinux-denies>.',
    );
  });

  test.each([
    [true, [], "The recognized lines don't name a fault that can be fixed here."],
    [true, ['words'], 'What you wrote is among the known facts.'],
    [false, ['text'], 'Nothing here was recognized.'],
    [true, ['text', 'apache-configuration'], 'No known fault was found in the configuration.'],
  ])('says what was recognized: %j, %j', (isAnyKnown, kinds, says) => {
    expect(words.why({ kind: 'no-fault', isAnyKnown, kinds }, String)).toBe(
      `${says} What you see narrows it down.`,
    );
  });
});

test('what is missing is said in the words of content, where content names it', () => {
  const own = { what: 'The last line', why: 'It decides.', how: 'Copy on.' };
  expect(words.missing(own)).toBe(own);
  expect(words.missing({ code: 'logged-line', how: 'Look.' })).toMatchObject({ how: 'Look.' });
  expect(words.missing({ code: 'log-of-now' }).what).toBe('What the log says now');
});
