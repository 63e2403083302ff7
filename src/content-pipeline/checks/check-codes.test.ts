import { expect, test } from 'vitest';
import { instead, issuesOf, MESSAGES, told, type Changes } from '../small-content.testing.ts';

const documented = (...codes: readonly string[]): Changes => ({
  'upstream.json': JSON.stringify({
    version: '6.0.5',
    pages: {
      'user-guides/configuration-issues': { 'location-of-unix-sockets': 'a hash of the section' },
      'error-reference': Object.fromEntries(codes.map((code) => [code.toLowerCase(), 'a hash'])),
    },
  }),
});
const withCode = (code: string): Changes => ({
  [MESSAGES]: instead('  facts:', `  codes: [${code}]\n  facts:`),
});

test('a code that the error reference does not have is told', () => {
  expect(issuesOf({ ...documented('WSGI0117'), ...withCode('WSGI0117') })).toEqual([]);
  expect(issuesOf({ ...documented('WSGI0117'), ...withCode('WSGI0117, WSGI9117') })).toEqual([
    told(
      `${MESSAGES}:5:21`,
      "unknown-code WSGI9117 isn't in the error reference of 6.0.5",
      'did you mean "WSGI0117"?',
    ),
  ]);
});

test('a documented code that no message has is told', () => {
  expect(issuesOf(documented('WSGI0117'))).toEqual([
    told(
      'messages/:1:1',
      'unknown-code no message has WSGI0117, which is in the error reference of 6.0.5',
      'add it to the codes of its message, or write a message for it',
    ),
  ]);
});
