import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyColorScheme, rememberedColorScheme } from './color-scheme.ts';

const page: { dataset: Record<string, string> } = { dataset: {} };

beforeEach(() => {
  page.dataset = {};
  vi.stubGlobal('document', { documentElement: page });
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a chosen scheme marks the page and is remembered', () => {
  expect(applyColorScheme('dark')).toBe(true);
  expect(page.dataset.theme).toBe('dark');
  expect(rememberedColorScheme()).toBe('dark');
});

test('auto takes the mark and the memory away', () => {
  applyColorScheme('light');
  applyColorScheme('auto');
  expect(page.dataset).toEqual({});
  expect(rememberedColorScheme()).toBe('auto');
});

test('where storage is refused, the page still changes', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(applyColorScheme('dark')).toBe(false);
  expect(page.dataset.theme).toBe('dark');
  expect(rememberedColorScheme()).toBe('auto');
});
