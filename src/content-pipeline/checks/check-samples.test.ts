import { expect, test } from 'vitest';
import { instead, issuesOf, MESSAGES, told } from '../small-content.testing.ts';

test('a sample that its wording does not match is told', () => {
  const [issue] = issuesOf({
    [MESSAGES]: instead("process '{group}'", "processes '{group}'"),
  }).filter((one) => one.includes(MESSAGES));
  expect(issue).toContain(
    `${MESSAGES}:1:1 sample "connect-refused" does not match its sample: (13)Permission denied:`,
  );
  expect(issue).toContain('the wording must mirror the line behind its prefix');
});

test('a look-alike that matches is told', () => {
  const line = "Unable to connect to WSGI daemon process 'a' on '/b', says nginx";
  const alike = instead(
    'connect() to unix:/run/gunicorn.sock failed (13: Permission denied)',
    line,
  );
  expect(issuesOf({ [MESSAGES]: alike })).toEqual([
    told(
      `${MESSAGES}:1:1`,
      `look-alike "connect-refused" matches a look-alike: ${line}`,
      'make the wording longer, or add "unless"',
    ),
  ]);
});

test('a message without samples is told', () => {
  expect(issuesOf({ [MESSAGES]: (text) => text.replace(/ {2}samples:[\s\S]*/, '') })).toEqual([
    told(
      `${MESSAGES}:1:1`,
      'no-samples "connect-refused" has no samples',
      'add a real line that it must match',
    ),
  ]);
});
