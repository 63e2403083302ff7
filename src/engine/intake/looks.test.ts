import { describe, expect, test } from 'vitest';
import { message } from '../knowledge.fixture.ts';
import { decidingTexts } from '../match/deciding.ts';
import { looksOf, type Looks } from './looks.ts';

const looks = looksOf(() =>
  decidingTexts([
    message('refused', 'client denied by server configuration: {path:path}', {
      derivations: [
        {
          name: 'path-kind',
          from: 'path',
          cases: [{ value: 'script', endsWith: ['.wsgi'] }],
          otherwise: 'other',
        },
      ],
    }),
    message('settings', 'settings are not configured: {name}', {
      derivations: [
        {
          name: 'kind',
          from: 'name',
          cases: [{ value: 'cache', contains: ['cache'] }],
          otherwise: 'other',
        },
      ],
    }),
  ]),
);

const look = (which: keyof Looks, line: string): number => {
  const bytes = new TextEncoder().encode(line);
  return looks[which](bytes, 0, bytes.length);
};
const refused = (path: string, module = 'authz_core:error', pid = 8): string =>
  `[Sun Nov 22 14:06:50.1 2026] [${module}] [pid ${String(pid)}:tid 9] (13)Permission denied: AH01630: client denied by server configuration: ${path}\n`;

describe('the exact look of a line', () => {
  test('is without its digits, its time, its process and its client', () => {
    expect(look('exact', refused('/a1', 'authz_core:error', 8))).toBe(
      look('exact', refused('/a2', 'authz_core:error', 9)),
    );
  });

  test('tells paths and modules apart, and what stands far behind', () => {
    expect(look('exact', refused('/a'))).not.toBe(look('exact', refused('/b')));
    expect(look('exact', refused('/a'))).not.toBe(look('exact', refused('/a', 'ssl:error')));
    const long = '/a'.repeat(500);
    expect(look('exact', refused(`${long}/x`))).not.toBe(look('exact', refused(`${long}/y`)));
  });
});

describe('the rough look of a line', () => {
  test('is the same for any path, and for words of other messages in it', () => {
    expect(look('rough', refused('/a'))).toBe(look('rough', refused('/some/other/path')));
    expect(look('rough', refused('/a'))).toBe(look('rough', refused('/cache')));
  });

  test('tells a derived value, a module and an error number apart', () => {
    const one = look('rough', refused('/a'));
    expect(look('rough', refused('/a.wsgi'))).not.toBe(one);
    expect(look('rough', refused('/a', 'ssl:error'))).not.toBe(one);
    expect(look('rough', refused('/a').replace('(13)', '(2)'))).not.toBe(one);
  });
});
