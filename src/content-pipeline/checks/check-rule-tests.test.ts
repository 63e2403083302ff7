import { expect, test } from 'vitest';
import { issuesOf } from '../small-content.testing.ts';

const text =
  "(2)No such file or directory: Unable to connect to WSGI daemon process 'a' on '/run/a.sock'";
const kind = (says: string): string => `- text: "${text}"\n  ${says}\n`;
const messages = (says: string): string =>
  issuesOf({ 'kinds/sockets.yaml': kind(says) }).join('\n');
const answered = (says: string): string =>
  issuesOf({
    'kinds/sockets.yaml': `- answers: { symptom: "503", socket-error: missing }\n  ${says}\n`,
  }).join('\n');

test('a text that names a problem that is not there is told', () => {
  expect(messages('first: socket-gone')).toContain('names the problem "socket-gone"');
});

test('a text that puts another problem first is told, and one for which nothing may be left', () => {
  expect(answered('first: directory-missing')).toBe('');
  expect(answered('first: directory-closed')).toContain(
    'expects "directory-closed" first, but got "directory-missing"',
  );
  expect(answered('first: nothing')).toContain('expects "nothing" first');
});

test('certainty is exact, not the least', () => {
  expect(answered('first: directory-missing\n  certainty: likely')).toBe('');
  expect(answered('first: directory-missing\n  certainty: possible')).toContain(
    'expects "possible", but it is "likely"',
  );
});

test('what must be listed as well, at most be possible, or not be listed, is told where it is not so', () => {
  const first = 'first: directory-missing\n  ';
  expect(answered(`${first}also: [directory-closed]`)).toBe('');
  expect(answered(`${first}absent: [directory-closed]`)).toContain('not to be listed');
  expect(answered(`${first}at-most-possible: [directory-missing]`)).toContain('is likely');
});
