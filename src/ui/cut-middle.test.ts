import { expect, test } from 'vitest';
import { cutMiddle } from './cut-middle.ts';

test('a short text stays whole', () => {
  expect(cutMiddle('/etc/httpd', 10)).toBe('/etc/httpd');
});

test('a path keeps its beginning and its last name', () => {
  expect(cutMiddle('/srv/clients/university/rivers/wsgi.py', 24)).toBe('/srv/clients/…/wsgi.py');
});

test('a last name too long for that is cut itself', () => {
  const cut = cutMiddle(`/srv/${'x'.repeat(40)}.py`, 20);
  expect(cut).toHaveLength(20);
  expect(cut).toMatch(/^\/srv[^…]*…x+\.py$/);
});

test.each([5, 12, 20, 33])('no result is longer than %i', (most) => {
  for (const text of ['/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r', 'x'.repeat(50), `/${'y'.repeat(50)}`])
    expect(cutMiddle(text, most).length).toBeLessThanOrEqual(most);
});
