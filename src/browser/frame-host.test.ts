import { describe, expect, test } from 'vitest';
import { readFrameRequest } from './frame-host.ts';

const hostOf = (host: string): string => readFrameRequest(`#host=${encodeURIComponent(host)}`).host;

describe('the page around, as the address of the frame names it', () => {
  test.each([['https://docs.example.org'], ['http://127.0.0.1:8000'], ['null']])(
    '%s is spoken to',
    (host) => {
      expect(hostOf(host)).toBe(host);
    },
  );

  test.each([
    ['everybody', '*'],
    ['a page', 'https://docs.example.org/page'],
    ['a slash', '/'],
    ['no origin', 'docs.example.org'],
    ['a name and its password', 'https://a:b@docs.example.org'],
    ['a text', 'javascript:alert(1)'],
  ])('%s is not: %s', (_what, host) => {
    expect(hostOf(host)).toBe('');
  });
});
