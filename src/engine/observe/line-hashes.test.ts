import { describe, expect, test } from 'vitest';
import { message } from '../knowledge.fixture.ts';
import { decidingTexts } from '../match/deciding.ts';
import { lineHashes, type LineHashes } from './line-hashes.ts';

const hashes = lineHashes(() =>
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

const hash = (which: keyof LineHashes, line: string): number => {
  const bytes = new TextEncoder().encode(line);
  return hashes[which](bytes, 0, bytes.length);
};
const refused = (path: string, module = 'authz_core:error', pid = 8): string =>
  `[Sun Nov 22 14:06:50.1 2026] [${module}] [pid ${String(pid)}:tid 9] (13)Permission denied: AH01630: client denied by server configuration: ${path}\n`;

describe('the exact hash of a line', () => {
  test('is without its digits, its time, its process and its client', () => {
    expect(hash('exact', refused('/a1', 'authz_core:error', 8))).toBe(
      hash('exact', refused('/a2', 'authz_core:error', 9)),
    );
  });

  test('tells paths and modules apart, and what stands far behind', () => {
    expect(hash('exact', refused('/a'))).not.toBe(hash('exact', refused('/b')));
    expect(hash('exact', refused('/a'))).not.toBe(hash('exact', refused('/a', 'ssl:error')));
    const long = '/a'.repeat(500);
    expect(hash('exact', refused(`${long}/x`))).not.toBe(hash('exact', refused(`${long}/y`)));
  });
});

describe('the rough hash of a line', () => {
  test('is the same for any path, and for words of other messages in it', () => {
    expect(hash('rough', refused('/a'))).toBe(hash('rough', refused('/some/other/path')));
    expect(hash('rough', refused('/a'))).toBe(hash('rough', refused('/cache')));
  });

  test('tells a derived value, a module and an error number apart', () => {
    const one = hash('rough', refused('/a'));
    expect(hash('rough', refused('/a.wsgi'))).not.toBe(one);
    expect(hash('rough', refused('/a', 'ssl:error'))).not.toBe(one);
    expect(hash('rough', refused('/a').replace('(13)', '(2)'))).not.toBe(one);
  });
});
