import { expect, test } from 'vitest';
import { decoder } from './decode.ts';

/** The text of bytes, and the notices. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly codes: readonly string[] } {
  const own = decoder();
  const all = [own.push(bytes), own.end()];
  return {
    text: all.map((one) => own.text(one)).join(''),
    codes: own.notices.map(({ code }) => code),
  };
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array(Array.from(text, (one) => one.charCodeAt(0))).buffer);

test.each([
  ['before the first line', 0],
  ['behind some lines', 200],
])('NUL bytes that a truncated log begins with are no encoding: %s', (_, at) => {
  const line = '[Sun Nov 22 14:06:54 2026] [wsgi:error] first\n'.repeat(20);
  const bytes = new Uint8Array(9000 + line.length);
  bytes.set(ascii(line.slice(0, at)), 0);
  bytes.set(ascii(line.slice(at)), 9000);
  expect(decoded(bytes)).toEqual({ text: line, codes: [] });
});

test('UTF-16 without its mark is still read', () => {
  expect(decoded(wide('one line\nand another\n'))).toEqual({
    text: 'one line\nand another\n',
    codes: ['decoded'],
  });
});
