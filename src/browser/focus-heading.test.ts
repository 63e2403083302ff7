import { afterEach, expect, test, vi } from 'vitest';
import { focusHeading } from './focus-heading.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the heading can take the focus, and takes it', () => {
  const heading = { tabIndex: 0, focus: vi.fn() };
  const page = { title: '', querySelector: () => heading };
  vi.stubGlobal('document', page);
  expect(focusHeading('Question 2')).toBe(true);
  expect(heading.tabIndex).toBe(-1);
  expect(heading.focus).toHaveBeenCalledOnce();
  expect(page.title).toBe('Question 2');
});

test('a screen without a heading still gets its title', () => {
  const page = { title: '', querySelector: () => null };
  vi.stubGlobal('document', page);
  expect(focusHeading('Start')).toBe(false);
  expect(page.title).toBe('Start');
});
