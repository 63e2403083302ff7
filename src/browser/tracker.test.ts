import { expect, test } from 'vitest';
import { isTracker } from './tracker.ts';

test('the issues of a project are a tracker', () => {
  expect(isTracker('https://github.com/example/wsgi-triage/issues')).toBe(true);
});

test.each([
  '',
  'http://github.com/example/wsgi-triage/issues',
  'https://github.com/example/wsgi-triage/issues?x=1',
  'javascript:alert(1)//github.com/x/issues',
  'https://github.com/issues" onclick="x',
])('%s is none', (text) => {
  expect(isTracker(text)).toBe(false);
});
