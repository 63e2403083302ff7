import { expect, test } from 'vitest';
import { cutLine, type Mark } from './cut-line.ts';

const mark = (from: number, to: number, label = 'm', tone: Mark['tone'] = 'taken'): Mark => ({
  from,
  to,
  label,
  tone,
});

/** `ab[1 cd]ef`: marks in brackets with their number, gaps as `<n>`. */
const drawn = (text: string, marks: readonly Mark[]) =>
  cutLine(text, marks)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'gap') return `<${piece.characters}>`;
      return `[${piece.number ?? '-'} ${piece.text}]`;
    })
    .join('');

test('a line without marks is one piece', () => {
  expect(cutLine('abc', [])).toEqual([{ kind: 'text', text: 'abc' }]);
});

test('marks are numbered as they come, whatever their order', () => {
  expect(drawn('on a as b', [mark(8, 9), mark(3, 4)])).toBe('on [1 a] as [2 b]');
});

test('a shorter mark inside a longer one is seen, and the longer goes on behind it', () => {
  expect(drawn('connect to x now', [mark(0, 16), mark(11, 12)])).toBe(
    '[1 connect to ][2 x][-  now]',
  );
});

test('two labels for one stretch become one', () => {
  const [piece] = cutLine('x', [mark(0, 1, 'group'), mark(0, 1, 'user'), mark(0, 1, 'group')]);
  expect(piece).toMatchObject({ number: 1, mark: { label: 'group, user' } });
});

test('marks outside the line are dropped, and one that runs over is cut', () => {
  expect(drawn('abc', [mark(2, 9), mark(7, 9), mark(1, 1), mark(-1, 2)])).toBe('ab[1 c]');
});

test('of a long line the neighbourhood of the marks is left, and what is left out is counted', () => {
  const line = `${'a'.repeat(1000)}MARK${'b'.repeat(1000)}`;
  expect(drawn(line, [mark(1000, 1004)])).toBe(
    `${'a'.repeat(72)}<856>${'a'.repeat(72)}[1 MARK]${'b'.repeat(72)}<928>`,
  );
});

test('a long mark loses its middle only in a long line', () => {
  expect(drawn('p'.repeat(400), [mark(0, 400)])).toBe(`[1 ${'p'.repeat(400)}]`);
  expect(drawn('p'.repeat(900), [mark(0, 900)])).toHaveLength('[1 ]'.length + 240);
});

test('nothing is lost or doubled in a line that is short enough', () => {
  const line = 'Unable to connect to WSGI daemon process';
  const pieces = cutLine(line, [mark(0, 20), mark(5, 30), mark(9, 12), mark(29, 60)]);
  expect(pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('')).toBe(line);
});
