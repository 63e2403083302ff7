import { expect, test } from 'vitest';
import { issueAddress } from './issue-address.ts';

const tracker = 'https://github.com/GrahamDumpleton/mod_wsgi/issues';

test('a short transcript is in the address, and nothing in it breaks out', () => {
  const text = '# What & who?\n- 100 % "quoted" #5 <b>';
  const { address, isCut } = issueAddress(tracker, '503 & more', text, 'paste it here');
  expect(isCut).toBe(false);
  const { searchParams, hash } = new URL(address);
  expect(searchParams.get('title')).toBe('503 & more');
  expect(searchParams.get('body')).toBe(text);
  expect(hash).toBe('');
});

test('a long one is left to the clipboard, whatever characters it has', () => {
  for (const text of ['x'.repeat(6200), 'ü'.repeat(2000)]) {
    const { address, isCut } = issueAddress(tracker, '503', text, 'paste it here');
    expect(isCut).toBe(true);
    expect(address.length).toBeLessThanOrEqual(6 * 1024);
    expect(new URL(address).searchParams.get('body')).toContain('paste it here');
  }
});
